import DigestModel
import Logging
import SiteFiles

/// Builds the site into `public/`.
///
/// With any error nothing is published, and the last good site stays as it was.
///
/// - Throws: `FileError` where the machine fails.
package func buildSite(
  _ request: BuildRequest,
  in surroundings: BuildSurroundings
) async throws -> BuildReport {
  try await surroundings.alone(writing: !request.isPlan) { try await build(request, surroundings) }
}

private func build(
  _ request: BuildRequest,
  _ surroundings: BuildSurroundings
) async throws -> BuildReport {
  let site = try await PreparedSite.preparing(surroundings)
  var report = BuildReport(
    counts: site.value.counts,
    published: nil,
    diagnostics: site.diagnostics
  )
  report.schedule = site.value.content.schedule
  report.timeZone = site.value.content.settings.timeZone
  guard !report.diagnostics.hasErrors else { return report }

  let folder = try OutputFolder(of: surroundings.files, writes: !request.isPlan)
  let outputs = try await prepare(site.value.planned.outputs, in: folder, surroundings)
  report.diagnostics += outputs.diagnostics
  guard !report.diagnostics.hasErrors else {
    if !request.isPlan { try folder.discard() }
    return report
  }
  surroundings.progress.tell(.began(.publishing, pieces: 1))
  report.published = try folder.publish(outputs.value)
  if !request.isPlan {
    let content = site.value.content
    try content.schedule.write(to: surroundings.files, in: content.settings.timeZone)
    try site.value.planned.writeRedirects(to: surroundings.files, content.settings)
    let pages = SearchedPages(outputs.value, of: content.settings, content.shownTexts)
    try pages.write(to: surroundings.files)
    report.search = content.search.state(beside: pages)
  }
  surroundings.logger.info(
    "site published",
    metadata: ["files": "\(outputs.value.count)"]
  )
  return report
}

/// Renders each output and stages it where it differs from what is published.
///
/// No more of them are in memory at once than there are tasks.
private func prepare(
  _ outputs: [PlannedOutput],
  in folder: OutputFolder,
  _ surroundings: BuildSurroundings
) async throws -> Diagnosed<[PreparedOutput]> {
  let found = try await surroundings.concurrentMap(outputs, telling: .pages) { output in
    let made = try output.bytes()
    if made.diagnostics.hasErrors { return Diagnosed<PreparedOutput?>(nil, made.diagnostics) }
    let prepared = try folder.prepare(made.value, at: output.path)
    var diagnostics = made.diagnostics
    if prepared.change == .blocked { diagnostics.append(.blocked(output.path)) }
    return Diagnosed(prepared, diagnostics)
  }
  let diagnostics = found.flatMap(\.diagnostics) + twice(outputs)
  return Diagnosed(found.compactMap(\.value), diagnostics)
}

private func twice(_ outputs: [PlannedOutput]) -> [Diagnostic] {
  var seen: Set<RelativePath> = []
  return outputs.map(\.path).filter { !seen.insert($0).inserted }.map { path in
    Diagnostic(.error, .madeTwice(path), at: nil)
  }
}

extension Diagnostic {
  fileprivate static func blocked(_ path: RelativePath) -> Diagnostic {
    let place = SourceLocation(file: "\(OutputFolder.name)/\(path)")
    return Diagnostic(.error, .foreignFileInTheWay, at: place, excerpt: nil)
  }
}

extension Diagnostic.Message {
  fileprivate static let foreignFileInTheWay = Self(
    identifier: "output.foreign-file",
    summary: "no build wrote this file, and one of the site's own files belongs here",
    hint: "move it away, or empty public/ if it came from an earlier build"
  )

  fileprivate static func madeTwice(_ path: RelativePath) -> Self {
    Self(
      identifier: "output.made-twice",
      summary: "two pages of the site have the address '\(path)'"
    )
  }
}
