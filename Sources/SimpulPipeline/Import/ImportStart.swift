import DigestModel
import SiteFiles

/// What an import has before it reads the first raw file.
struct ImportStart: Sendable {
  let settings: SiteSettings
  let knowledge: Knowledge
  let read: ArticleReader
  let ledger: ImportLedger
  /// The raw files that are to be read, sorted, each once.
  let paths: [RelativePath]

  /// Nil, with an error, where nothing can be imported; no raw file is read where `places` is nil.
  static func reading(
    _ places: [RelativePath]?,
    in surroundings: BuildSurroundings,
    readingWith makeReader: ArticleReaderMaker
  ) throws -> Diagnosed<ImportStart?> {
    let basics = try SiteBasics.reading(surroundings)
    let reader = try makeReader(basics.value.knowledge, surroundings.language)
    let ledger = try readLedger(surroundings.files)
    let paths = try places.map { places throws(FileError) in
      try rawFiles(at: places, of: surroundings.files)
    }
    let diagnostics =
      basics.diagnostics + reader.diagnostics + ledger.diagnostics + (paths?.diagnostics ?? [])
    // A ledger that is no text would be written anew, and with it all that it knew would be gone.
    guard let read = reader.value, !basics.diagnostics.hasErrors, !ledger.diagnostics.hasErrors
    else { return Diagnosed(nil, diagnostics) }
    let start = ImportStart(
      settings: basics.value.settings,
      knowledge: basics.value.knowledge,
      read: read,
      ledger: ledger.value,
      paths: paths?.value ?? []
    )
    return Diagnosed(start, diagnostics)
  }
}

/// The ledger, with what a refresh wrote that was interrupted before the ledger followed.
func readLedger(_ files: any ReadableFiles) throws(FileError) -> Diagnosed<ImportLedger> {
  guard let path = RelativePath(ImportLedger.fileName), files.exists(path) else {
    return Diagnosed(ImportLedger())
  }
  let text = try files.diagnosedText(of: path)
  guard let value = text.value else { return Diagnosed(ImportLedger(), text.diagnostics) }
  var ledger = ImportLedger.reading(value)
  ledger.value = try RefreshJournal.completing(ledger.value, from: files)
  return ledger
}
