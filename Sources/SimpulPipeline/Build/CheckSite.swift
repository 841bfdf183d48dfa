import DigestModel
import SiteFiles

/// Finds every problem of the content, and publishes nothing.
///
/// Beside what a build tells: articles without a day, raw files that were never imported, addresses
/// that are not registered or lead nowhere.
///
/// - Throws: `FileError` where the machine fails.
package func checkSite(
  in surroundings: BuildSurroundings
) async throws -> [Diagnostic] {
  let site = try await PreparedSite.preparing(surroundings)
  let outputs = site.value.planned.outputs
  let rendered = try await concurrentMap(outputs, width: surroundings.width) {
    $0.bytes().diagnostics
  }
  let raws = try await unimported(surroundings)
  // Words are read by imports only; who writes them wants to know now.
  let words = try articleReader(site.value.content.knowledge, surroundings.language).diagnostics
  let undated = site.value.content.articles.flatMap(\.undatedWarning)
  let addresses = site.diagnostics.hasErrors ? [] : site.value.addressProblems
  return words + site.diagnostics + rendered.flatMap { $0 } + undated + addresses + raws
}

/// Raw files whose text no line of the ledger knows.
private func unimported(_ surroundings: BuildSurroundings) async throws -> [Diagnostic] {
  let files = surroundings.files
  let ledger = try readLedger(files)
  let known = Set(ledger.value.entries.map(\.sha256))
  let paths = try rawFiles(at: [], of: files).value
  let unknown = paths.compactMap { RawFile.unknownForm(of: $0) }
  let raws = paths.filter { RawFile.unknownForm(of: $0) == nil }
  let found = try await concurrentMap(raws, width: surroundings.width) { path in
    known.contains(sha256(of: try files.read(path))) ? nil : path
  }
  return ledger.diagnostics + unknown
    + found.compactMap { $0 }.map { path in
      let message: Diagnostic.Message = ledger.value[path] == nil ? .notImported : .changedSince
      return Diagnostic(.error, message, at: SourceLocation(file: path.text))
    }
}

extension Article {
  fileprivate var undatedWarning: [Diagnostic] {
    guard published == nil else { return [] }
    return [Diagnostic(.warning, .undated, at: SourceLocation(file: origin.file))]
  }
}

extension Diagnostic.Message {
  fileprivate static let notImported = Self(
    identifier: "check.not-imported",
    summary: "this raw file was never imported",
    hint: "run 'simpul import' and commit what it writes"
  )

  fileprivate static let changedSince = Self(
    identifier: "check.changed-since-import",
    summary: "this raw file changed since it was imported",
    hint: "run 'simpul import' and commit what it writes"
  )

  fileprivate static let undated = Self(
    identifier: "check.undated",
    summary: "the article has no day, so it stands in no feed, archive month or edition",
    hint: "add 'published: YEAR-MONTH-DAY' to its front matter"
  )
}
