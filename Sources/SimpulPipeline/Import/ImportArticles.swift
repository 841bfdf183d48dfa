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
  let basics = try SiteBasics.reading(surroundings)
  let reader = try makeReader(basics.value.knowledge, surroundings.language)
  let ledger = try readLedger(surroundings.files)
  let paths = try rawFiles(at: request.places, of: surroundings.files)
  var report = ImportReport(
    books: ImportBooks(read: 0, []),
    outcomes: [],
    diagnostics: basics.diagnostics + reader.diagnostics + ledger.diagnostics + paths.diagnostics
  )
  // A ledger that is no text would be written anew, and with it all that it knew would be gone.
  guard let read = reader.value, !basics.diagnostics.hasErrors, !ledger.diagnostics.hasErrors
  else { return report }

  let shelf = try await ArticleShelf.reading(surroundings)
  var run = ImportRun(surroundings: surroundings, ledger: ledger.value)
  try await run.settle(paths.value, shelf: shelf, read)
  try await run.keepRecords(shelf: shelf, language: basics.value.settings.language)
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

func readLedger(_ files: any ReadableFiles) throws(FileError) -> Diagnosed<ImportLedger> {
  guard let path = RelativePath(ImportLedger.fileName), files.exists(path) else {
    return Diagnosed(ImportLedger())
  }
  let text = try files.diagnosedText(of: path)
  guard let value = text.value else { return Diagnosed(ImportLedger(), text.diagnostics) }
  return ImportLedger.reading(value)
}
