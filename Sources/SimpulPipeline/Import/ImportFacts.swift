import DigestModel
import Logging
import SiteFiles

/// Makes articles of what `extractStream` read elsewhere, exactly as `importArticles` would of the raw
/// copy itself: the same files, the same ledger, the same care for what editors changed.
///
/// The raw copy need not lie here. Where it does and is another text than the facts were read from, the
/// facts are refused. A line that can't be taken in leaves the others. `program` is this program's
/// version; facts of another one are told, and taken.
///
/// - Throws: `FileError` where the machine fails, and what the streams throw.
package func importFacts(
  _ inputs: [FactsInput],
  program: String,
  in surroundings: BuildSurroundings,
  readingWith makeReader: ArticleReaderMaker
) async throws -> ImportReport {
  try await surroundings.alone {
    let start = try ImportStart.reading(nil, in: surroundings, readingWith: makeReader)
    guard let begun = start.value else { return ImportReport(diagnostics: start.diagnostics) }
    let version = try ReadingVersion.reading(
      program: program,
      embedded: surroundings.embedded,
      site: surroundings.files
    )
    let intake = try await FactsIntake.reading(inputs, of: version, in: surroundings)
    let shelf = try await ArticleShelf.reading(surroundings)
    var run = ImportRun(surroundings: surroundings, ledger: begun.ledger)
    try await run.settle(intake, shelf: shelf, begun)
    try await run.keepRecords(shelf: shelf, settings: begun.settings)
    surroundings.logger.info(
      "facts imported",
      metadata: ["articles": "\(intake.files.count)", "unreadable": "\(intake.unreadable)"]
    )
    return run.report(after: start.diagnostics + intake.diagnostics, unreadable: intake.unreadable)
  }
}
