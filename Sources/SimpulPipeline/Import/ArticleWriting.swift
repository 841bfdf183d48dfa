import ArticleMarkdown
import DigestModel
import SiteFiles

/// What became of a draft.
struct WrittenDraft: Sendable {
  let raw: RelativePath
  let outcome: ImportOutcome
  var entry: LedgerEntry?
  /// The article as it now stands in its file.
  var article: Article?
  var diagnostics: [Diagnostic] = []
}

/// Writes drafts to their files; knows nothing of other drafts, so that many can be written at once.
struct ArticleWriting: Sendable {
  let files: any FileSystem
  /// What facts that were read elsewhere are held against; nothing is where they were read here.
  var names: KnownNames?

  /// Writes nothing that does not read back, and nothing over what import did not write.
  func write(_ draft: ArticleDraft) throws(FileError) -> WrittenDraft {
    let raw = draft.file.path
    let article = draft.read.article(
      slug: draft.slug,
      body: markdownBody(of: draft.read.cleaned.paragraphs),
      raw: raw
    )
    guard let path = article.id.path else {
      return WrittenDraft(raw: raw, outcome: .rejected, diagnostics: [.doesNotReadBack(raw)])
    }
    let text = markdown(of: article)
    let found = checkedBack(text, at: path, draft.file)
    guard let readBack = found.value else {
      return WrittenDraft(raw: raw, outcome: .rejected, diagnostics: found.diagnostics)
    }
    let bytes = Array(text.utf8)
    let entry = LedgerEntry(
      raw: raw,
      sha256: draft.file.sha256,
      article: path,
      written: sha256(of: bytes),
      facts: draft.read.facts.json.compact,
      text: draft.read.machineText,
      disagreements: draft.read.cleaned.disagreements
    )
    let outcome = try put(bytes, at: path, for: draft)
    guard case .kept(let standing) = outcome else {
      return WrittenDraft(raw: raw, outcome: outcome, entry: entry, article: readBack)
    }
    let place = SourceLocation(file: standing.text)
    let message: Diagnostic.Message = draft.file.entry == nil ? .notInLedger(raw) : .conflict(raw)
    let conflict = Diagnostic(.warning, message, at: place)
    return WrittenDraft(raw: raw, outcome: outcome, diagnostics: [conflict])
  }

  /// What was read elsewhere may be anybody's: it has to be what reading here could have given.
  private func checkedBack(
    _ text: String,
    at path: RelativePath,
    _ file: UnreadFile
  ) -> Diagnosed<Article?> {
    let found = readBack(text, at: path, of: file.path)
    guard let place = file.article.factsPlace, let names else { return found }
    let doubts = found.value.map { problems(in: $0, knowing: names) } ?? []
    guard found.value == nil || doubts.hasErrors else { return found }
    let errors = (found.diagnostics + doubts).filter {
      $0.severity == .error && $0.location?.file == path.text
    }
    let here = errors.map { Diagnostic(.error, $0.message, at: place) }
    return Diagnosed(nil, [Diagnostic(.error, .factsMakeNoArticle, at: place)] + here)
  }

  private func put(
    _ bytes: [UInt8],
    at path: RelativePath,
    for draft: ArticleDraft
  ) throws(FileError) -> ImportOutcome {
    let standing: RelativePath
    switch draft.purpose {
    case .new: standing = path
    case .replacing(let old), .recovering(let old), .checking(let old): standing = old
    }
    if files.exists(standing), path == standing, try files.read(path) == bytes {
      return .unchanged(path)
    }
    switch draft.purpose {
    case .recovering, .checking: return .kept(standing)
    case .new where files.exists(path): return .kept(path)
    case .new: try files.write(bytes, to: path)
    case .replacing where path == standing: try files.write(bytes, to: path)
    case .replacing:
      if files.exists(path) {
        guard try files.read(path) == bytes else { return .kept(path) }
      } else {
        try files.write(bytes, to: path)
      }
      try files.remove(standing)
    }
    return .written(path)
  }

}

/// The article that `text` reads as; nil, with an error, where import may not write it.
func readBack(_ text: String, at path: RelativePath, of raw: RelativePath) -> Diagnosed<Article?> {
  let found = ArticleMarkdown.article(parsing: text, file: path.text)
  if found.value != nil, !found.diagnostics.hasErrors { return found }
  return Diagnosed(nil, [.doesNotReadBack(raw)] + found.diagnostics)
}

extension Diagnostic {
  fileprivate static func doesNotReadBack(_ raw: RelativePath) -> Diagnostic {
    Diagnostic(.error, .doesNotReadBack, at: SourceLocation(file: raw.text))
  }
}

extension Diagnostic.Message {
  fileprivate static let factsMakeNoArticle = Self(
    identifier: "facts.make-no-article",
    summary: "the article that these facts make would have errors, so it was not written",
    hint: "give the line as 'simpul extract --stream' wrote it, with this site's knowledge"
  )

  fileprivate static let doesNotReadBack = Self(
    identifier: "import.does-not-read-back",
    summary: "the article made of this file would not read back, so it was not written",
    hint: "this is a fault of Simpul's; please report it with the raw file"
  )

  fileprivate static func notInLedger(_ raw: RelativePath) -> Self {
    Self(
      identifier: "import.not-in-ledger",
      summary: "made of '\(raw)', but the import ledger has no line for it; the file stays",
      hint: "take \(ImportLedger.fileName) back from Git, or remove the article and import again"
    )
  }
}
