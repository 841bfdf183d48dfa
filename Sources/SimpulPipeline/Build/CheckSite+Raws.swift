import DigestModel
import SiteFiles

/// Raw files whose text no line of the ledger knows.
func unimported(
  _ surroundings: BuildSurroundings,
  _ ledger: Diagnosed<ImportLedger>
) async throws -> [Diagnostic] {
  let files = surroundings.files
  let known = Set(ledger.value.entries.map(\.sha256))
  let paths = try rawFiles(at: [], of: files).value
  let raws = try await surroundings.concurrentMap(paths, telling: .rawFiles) { path in
    RawFile.reading(path, from: files)
  }
  return ledger.diagnostics
    + raws.flatMap { $0 }.flatMap { raw -> [Diagnostic] in
      guard let article = raw.article.value else { return raw.article.diagnostics }
      guard !known.contains(raw.sha256) else { return [] }
      let message: Diagnostic.Message =
        ledger.value[raw.path] == nil ? .notImported : .changedSince
      return [Diagnostic(.error, message, at: article.location)]
    }
}

extension Diagnostic.Message {
  fileprivate static let notImported = Self(
    identifier: "check.not-imported",
    summary: "this raw copy was never imported",
    hint: "run 'simpul import' and commit what it writes; where import rejects it, mend it or move"
      + " it out of \(rawFolder)"
  )

  fileprivate static let changedSince = Self(
    identifier: "check.changed-since-import",
    summary: "this raw copy changed since it was imported",
    hint: "run 'simpul import' and commit what it writes"
  )
}
