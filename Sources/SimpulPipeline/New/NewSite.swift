import DigestModel
import Logging
import SiteFiles

/// Makes the files of a site that builds, with one article that import made of its raw text.
///
/// Import itself writes the article and both ledgers, so that they are what a later import finds in
/// order. Nothing is written anywhere.
///
/// - Throws: `FileError` where the binary's files can't be read.
package func newSite(
  _ request: NewSiteRequest,
  embedded: any ReadableFiles,
  readingWith makeReader: ArticleReaderMaker
) async throws -> Diagnosed<[RelativePath: [UInt8]]> {
  let files = InMemoryFileSystem(try request.starterFiles(from: embedded))
  let surroundings = BuildSurroundings(
    files: files,
    embedded: embedded,
    logger: Logger(label: "simpul") { _ in SwiftLogNoOpLogHandler() },
    width: 1
  )
  let report = try await importArticles(
    ImportRequest(),
    in: surroundings,
    readingWith: makeReader
  )
  return Diagnosed(files.snapshot, report.diagnostics)
}
