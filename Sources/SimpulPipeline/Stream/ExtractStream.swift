import ArticleParsing
import DigestModel
import SiteFiles

/// What to read, and with what.
package struct ExtractStreamRequest: Sendable {
  /// The raw file whose lines these are, for records that don't say another one.
  package var raw: RelativePath?
  /// The program's version, which the facts tell.
  package var version: String
  /// How many tasks may run at once.
  package var width: Int

  package init(raw: RelativePath? = nil, version: String, width: Int) {
    self.raw = raw
    self.version = version
    self.width = max(1, width)
  }
}

/// How many lines became what.
package struct StreamBooks: Hashable, Sendable {
  package fileprivate(set) var lines = 0
  package fileprivate(set) var articles = 0
  package var errors: Int { lines - articles }
}

extension StreamBooks: CustomStringConvertible {
  package var description: String {
    "\(lines) \(lines == 1 ? "line" : "lines") ="
      + " \(articles) \(articles == 1 ? "article" : "articles")"
      + " + \(errors) \(errors == 1 ? "error" : "errors")"
  }
}

/// Turns each line of raw copy into a line with what import would find in it, in the same order, while
/// more lines come.
///
/// A line that can't be read becomes one with an `error`. Knowledge and words are those of `site`, where
/// there is one, over the shipped ones; while these hold an error nothing is read.
///
/// - Throws: what the stream throws: `StreamClosed` where nobody reads the lines any more.
package func extractStream(
  _ request: ExtractStreamRequest,
  over stream: ByteStream,
  site: (any ReadableFiles)?,
  embedded: any ReadableFiles,
  readingWith makeReader: ArticleReaderMaker
) async throws -> Diagnosed<StreamBooks> {
  let knowledge = try Knowledge.reading(shipped: embedded, site: site)
  let reader = try makeReader(knowledge.value, LanguageSources(embedded: embedded, site: site))
  let diagnostics = knowledge.diagnostics + reader.diagnostics
  guard let read = reader.value, !diagnostics.hasErrors else {
    return Diagnosed(StreamBooks(), diagnostics)
  }
  let reading = CopyReading(
    read: read,
    version: try .reading(program: request.version, embedded: embedded, site: site),
    raw: request.raw
  )
  var books = StreamBooks()
  try await transformLines(
    of: stream,
    limit: RawLimit.file,
    width: request.width,
    { reading.result(of: $0) },
    handingOn: { results in
      books.lines += results.count
      books.articles += results.count(where: \.isArticle)
      try stream.write(results.flatMap(\.bytes))
    }
  )
  return Diagnosed(books, diagnostics)
}
