import DigestModel
import Logging
import SiteFiles

/// Reads raw files again whose text did not change since their import, because rules or knowledge
/// did, and writes the articles again that nobody edited.
///
/// An article keeps its slug and its day. An edited one is never touched: where the machine now
/// finds other facts than the ledger has, that is a conflict to be told, and the ledger follows. New
/// and changed raw files are left to `importArticles`. A refresh that was interrupted is simply run
/// again.
///
/// - Throws: `FileError` where the machine fails.
package func refreshArticles(
  _ request: RefreshRequest,
  in surroundings: BuildSurroundings,
  readingWith makeReader: ArticleReaderMaker
) async throws -> RefreshReport {
  try await surroundings.alone(writing: !request.isPlan) {
    try await refresh(request, surroundings, makeReader)
  }
}

private func refresh(
  _ request: RefreshRequest,
  _ surroundings: BuildSurroundings,
  _ makeReader: ArticleReaderMaker
) async throws -> RefreshReport {
  let start = try ImportStart.reading(request.places, in: surroundings, readingWith: makeReader)
  guard let begun = start.value else { return RefreshReport(diagnostics: start.diagnostics) }
  let shelf = try await ArticleShelf.reading(surroundings)
  var run = RefreshRun(begun.ledger, shelf: shelf, in: surroundings)
  let results = try await run.reread(begun, isPlan: request.isPlan, at: request.places)
  run.take(results, isPlan: request.isPlan)
  if !request.isPlan { try await run.write(results, settings: begun.settings) }
  var report = run.report
  report.diagnostics = start.diagnostics + report.diagnostics
  surroundings.logger.info(
    "raw files read again",
    metadata: ["read": "\(report.books.read)", "refreshed": "\(report.books.refreshed)"]
  )
  return report
}
