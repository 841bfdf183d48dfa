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
  var report = ImportReport(
    books: ImportBooks(read: 0, []),
    outcomes: [],
    diagnostics: start.diagnostics
  )
  guard let begun = start.value else { return report }

  let shelf = try await ArticleShelf.reading(surroundings)
  var run = ImportRun(surroundings: surroundings, ledger: begun.ledger)
  try await run.settle(begun.paths, shelf: shelf, begun.read)
  try await run.keepRecords(shelf: shelf, settings: begun.settings)
  report.outcomes = run.keys.map { ($0, run.outcomes[$0] ?? .rejected) }
  report.books = ImportBooks(read: run.keys.count, report.outcomes.map(\.outcome))
  report.diagnostics += run.diagnostics
  report.hasRefused = !run.refused.isEmpty
  surroundings.logger.info(
    "raw files imported",
    metadata: ["read": "\(report.books.read)", "written": "\(report.books.written)"]
  )
  return report
}
