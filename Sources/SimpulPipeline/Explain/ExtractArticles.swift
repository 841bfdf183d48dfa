import ArticleParsing
import DigestModel
import SiteFiles

/// A file given to `extract`, from anywhere on the disk.
package struct ExtractInput: Sendable {
  /// As the command line named it.
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The name without the folders before it, which may tell the day.
  var fileName: String { name.split(separator: "/").last.map(String.init) ?? name }

  /// What became of each article in the file, in their order.
  fileprivate func articles(readBy read: ArticleReader) -> [ExtractReading] {
    rawArticles(in: bytes, file: fileName).map { raw in
      let problems = raw.diagnostics.map { $0.moved(to: name) }
      guard let article = raw.value else {
        return ExtractReading(input: self, diagnostics: problems)
      }
      let found = read(article)
      return ExtractReading(
        input: self,
        entry: article.entry,
        read: found.value,
        diagnostics: problems + found.diagnostics.map { $0.moved(to: name) }
      )
    }
  }
}

/// What became of one article of an input.
private struct ExtractReading: Sendable {
  let input: ExtractInput
  var entry: RawEntry?
  var read: ReadArticle?
  var diagnostics: [Diagnostic]

  var source: Extract.Source { Extract.Source(fileName: input.fileName, entry: entry) }
}

extension Diagnostic {
  /// The same in another file.
  func moved(to file: String) -> Diagnostic {
    let place = location.map { SourceLocation(file: file, line: $0.line, column: $0.column) }
    return Diagnostic(severity, message, at: place, excerpt: excerpt)
  }
}

/// What import would find in the files, as one JSON object, and the problems met.
///
/// Files given together are linked together. Knowledge and words are the shipped ones, with those of
/// `site` over them where there is a site.
package func extractArticles(
  _ inputs: [ExtractInput],
  site: (any ReadableFiles)?,
  embedded: any ReadableFiles,
  width: Int,
  progress: WorkProgress,
  readingWith makeReader: ArticleReaderMaker
) async throws -> Diagnosed<JSONValue> {
  let knowledge = try Knowledge.reading(shipped: embedded, site: site)
  let reader = try makeReader(knowledge.value, LanguageSources(embedded: embedded, site: site))
  var diagnostics = knowledge.diagnostics + reader.diagnostics
  guard let read = reader.value else {
    let nothing = Extract(items: [], linked: LinkedSite())
    return Diagnosed(nothing.json(diagnostics) { _ in "" }, diagnostics)
  }
  let results = try await concurrentMap(inputs, width: width, telling: .facts, to: progress) {
    $0.articles(readBy: read)
  }.flatMap { $0 }
  diagnostics += results.flatMap(\.diagnostics)
  let items = Extract.items(of: results.map(\.source), results.map(\.read))
  let linked = try await linkedSite(
    of: LinkingInput(
      articles: items.map(\.article).sorted { $0.id < $1.id },
      notes: [],
      registry: EventRegistry()
    ),
    width: width
  )
  diagnostics += linked.diagnostics
  let content = SiteContent(
    settings: SiteSettings(title: ""),
    knowledge: knowledge.value,
    words: try shippedWords(embedded),
    articles: items.map(\.article)
  )
  let reason = linkReasons(content, linked.value)
  let json = Extract(items: items, linked: linked.value).json(diagnostics, reason: reason)
  return Diagnosed(json, diagnostics)
}

/// The default theme's words, in which reasons are told.
private func shippedWords(_ embedded: any ReadableFiles) throws(FileError) -> ThemeWords {
  let file = ThemeWords.file(of: .id)
  guard let path = RelativePath(file), embedded.exists(path) else {
    return ThemeWords(language: .id, words: [:])
  }
  return ThemeWords.reading(try embedded.text(of: path), language: .id, file: file).value
}
