import DigestModel
import Logging
import SiteFiles

/// Makes articles of raw files, and books what became of each.
///
/// Never overwrites what import did not write itself. One bad file does not keep the others from
/// being imported. The ledger and the address book follow when all articles are written, so that an
/// import that was interrupted is simply run again.
///
/// - Throws: `FileError` where the machine fails.
package func importArticles(
  _ request: ImportRequest,
  in surroundings: BuildSurroundings,
  readingWith makeReader: ArticleReaderMaker
) async throws -> ImportReport {
  try await surroundings.alone { try await takeIn(request, surroundings, makeReader) }
}

private func takeIn(
  _ request: ImportRequest,
  _ surroundings: BuildSurroundings,
  _ makeReader: ArticleReaderMaker
) async throws -> ImportReport {
  let start = try ImportStart.reading(request.places, in: surroundings, readingWith: makeReader)
  guard let begun = start.value else { return ImportReport(diagnostics: start.diagnostics) }

  let shelf = try await ArticleShelf.reading(surroundings)
  var run = ImportRun(surroundings: surroundings, ledger: begun.ledger)
  try await run.settle(shelf: shelf, begun)
  try await run.keepRecords(shelf: shelf, settings: begun.settings)
  let report = run.report(after: start.diagnostics)
  surroundings.logger.info(
    "raw files imported",
    metadata: ["read": "\(report.books.read)", "written": "\(report.books.written)"]
  )
  return report
}
