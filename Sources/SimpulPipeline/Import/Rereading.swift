import ArticleMarkdown
import DigestModel
import SiteFiles

/// What reading a raw file again comes to; nothing is written yet.
struct Rereading: Sendable {
  /// An article's file as it is to be.
  struct Replacement: Sendable {
    let path: RelativePath
    let bytes: [UInt8]
    let article: Article
    /// From the text that stands there; empty unless a plan is asked for.
    let difference: String
  }

  let raw: RelativePath
  let outcome: RefreshOutcome
  /// The ledger's line where it is to be another one.
  var entry: LedgerEntry?
  var replacement: Replacement?
  var diagnostics: [Diagnostic] = []
}

/// Decides over one article; knows nothing of others, so that many can be read at once.
struct ArticleRereading: Sendable {
  let files: any ReadableFiles
  let isPlan: Bool
  let read: ArticleReader

  /// `item` is the article's file, of which the ledger's line says how import wrote it.
  func reread(
    _ file: UnreadFile,
    of entry: LedgerEntry,
    standing item: ArticleShelf.Item
  ) throws(FileError) -> Rereading {
    let found = file.article.read(by: read)
    guard let read = found.value, !found.diagnostics.hasErrors else {
      return Rereading(raw: file.path, outcome: .rejected, diagnostics: found.diagnostics)
    }
    guard item.sha256 == entry.written, let standing = item.article else {
      return edited(entry, read)
    }
    return try unedited(entry, read, item, standing)
  }

  /// An editor's file is never touched; the ledger keeps what the machine finds today.
  private func edited(_ entry: LedgerEntry, _ read: ReadArticle) -> Rereading {
    let changes =
      textChanges(from: entry.text, to: read.machineText, raw: entry.raw)
      + factChanges(from: entry.facts ?? .object([:]), to: read.facts.json.compact)
    var result = Rereading(
      raw: entry.raw,
      outcome: changes.isEmpty
        ? .unchanged(entry.article) : .conflict(entry.article, changes)
    )
    result.entry = entry.following(read, written: entry.written)
    if !changes.isEmpty, !isPlan {
      let place = SourceLocation(file: entry.article.text)
      result.diagnostics = [Diagnostic(.warning, .readsOtherwise(changes), at: place)]
    }
    return result
  }

  private func unedited(
    _ entry: LedgerEntry,
    _ read: ReadArticle,
    _ item: ArticleShelf.Item,
    _ standing: Article
  ) throws(FileError) -> Rereading {
    let body = markdownBody(of: read.cleaned.paragraphs)
    var article = read.article(slug: standing.slug, body: body, raw: entry.raw)
    var diagnostics: [Diagnostic] = []
    if article.published != standing.published {
      // Its address is made of the day.
      let place = SourceLocation(file: item.path.text)
      let message = Diagnostic.Message.dayKept(standing.published, now: article.published)
      diagnostics.append(Diagnostic(.warning, message, at: place))
      article.published = standing.published
      article.publishedBasis = standing.publishedBasis
    }
    let text = markdown(of: article)
    let bytes = Array(text.utf8)
    let hash = sha256(of: bytes)
    let line = entry.following(read, written: hash)
    guard hash != item.sha256 else {
      return Rereading(
        raw: entry.raw,
        outcome: .unchanged(item.path),
        entry: line,
        diagnostics: diagnostics
      )
    }
    let written = readBack(text, at: item.path, of: entry.raw)
    guard let article = written.value else {
      return Rereading(raw: entry.raw, outcome: .rejected, diagnostics: written.diagnostics)
    }
    let old = isPlan ? String(decoding: try files.read(item.path), as: UTF8.self) : text
    let replacement = Rereading.Replacement(
      path: item.path,
      bytes: bytes,
      article: article,
      difference: unifiedDifference(from: old, to: text, file: item.path.text)
    )
    return Rereading(
      raw: entry.raw,
      outcome: .refreshed(item.path),
      entry: line,
      replacement: replacement,
      diagnostics: diagnostics
    )
  }
}

extension LedgerEntry {
  /// The line after another reading; nil where it says the same.
  ///
  /// Of disagreements those stay that are still read: one that the desk took out is settled.
  fileprivate func following(_ read: ReadArticle, written: String) -> LedgerEntry? {
    let now = read.facts.json.compact
    let still = disagreements.filter { read.cleaned.disagreements.contains($0) }
    let isTextOther = text.map { $0 != read.machineText } ?? false
    guard facts != now || still != disagreements || written != self.written || isTextOther
    else { return nil }
    return LedgerEntry(
      raw: raw,
      sha256: sha256,
      article: article,
      written: written,
      facts: now,
      text: read.machineText,
      disagreements: still
    )
  }
}

extension Diagnostic.Message {
  fileprivate static func readsOtherwise(_ changes: [FactChange]) -> Self {
    Self(
      identifier: "import.reads-otherwise",
      summary: "edited since it was imported, and stays; the machine now reads "
        + changes.map(\.description).joined(separator: "; "),
      hint: "take over by hand what is right; 'simpul explain' shows what the machine reads"
    )
  }

  fileprivate static func dayKept(_ old: Day?, now: Day?) -> Self {
    Self(
      identifier: "import.day-kept",
      summary: "now reads as published \(words(now)), but stays \(words(old)), as its"
        + " address says",
      hint: "if the new day is right, change 'published' and the file's name, and run"
        + " 'simpul import', which lets the old address lead to the new one"
    )
  }

  private static func words(_ day: Day?) -> String { day.map { "on \($0)" } ?? "on no known day" }
}
