import DigestModel
import EventLinking
import SiteFiles

/// Finds every problem of the content, and publishes nothing.
///
/// Beside what a build tells: articles and events without a day, copies of others or at odds with the
/// text that they were made of, raw files that were never imported, addresses that are not registered or
/// lead nowhere.
///
/// - Throws: `FileError` where the machine fails.
package func checkSite(
  in surroundings: BuildSurroundings
) async throws -> [Diagnostic] {
  let site = try await PreparedSite.preparing(surroundings)
  let outputs = site.value.planned.outputs
  let rendered = try await concurrentMap(outputs, width: surroundings.width) {
    try $0.bytes().diagnostics
  }
  let ledger = try readLedger(surroundings.files)
  let raws = try await unimported(surroundings, ledger)
  let disagreeing = disagreements(of: site.value.content.articles, ledger.value)
  // Words are read by imports only; who writes them wants to know now.
  let words = try articleReader(site.value.content.knowledge, surroundings.language).diagnostics
  let copies = notes(on: site.value.linked.copies, among: site.value.content.articles)
  let owned = needlessOwnTexts(
    of: site.value.content.articles,
    beside: site.value.linked.disowned
  )
  let undated = site.value.content.articles.flatMap(\.undatedWarning)
  let addresses = site.diagnostics.hasErrors ? [] : site.value.addressProblems
  let claims = claimNotes(on: site.value.linked)
  return words + site.diagnostics + rendered.flatMap { $0 } + undated + copies + owned + disagreeing
    + claims + undatedNotes(on: site.value.linked) + addresses + raws
}

/// Raw files whose text no line of the ledger knows.
private func unimported(
  _ surroundings: BuildSurroundings,
  _ ledger: Diagnosed<ImportLedger>
) async throws -> [Diagnostic] {
  let files = surroundings.files
  let known = Set(ledger.value.entries.map(\.sha256))
  let paths = try rawFiles(at: [], of: files).value
  let raws = try await concurrentMap(paths, width: surroundings.width) { path in
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

extension Article {
  fileprivate var undatedWarning: [Diagnostic] {
    guard published == nil else { return [] }
    return [Diagnostic(.warning, .undated, at: SourceLocation(file: origin.file))]
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

  fileprivate static let undated = Self(
    identifier: "check.undated",
    summary: "the article has no day, so it stands in no feed, archive month or edition",
    hint: "add 'published: YEAR-MONTH-DAY' to its front matter"
  )
}
