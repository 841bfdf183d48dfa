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
  try await surroundings.alone(writing: !request.isPlan) {
    try await ReadAgainTexts.while(surroundings.files) {
      try await build(request, surroundings, $0)
    }
  }
}

private func build(
  _ request: BuildRequest,
  _ surroundings: BuildSurroundings,
  _ texts: ReadAgainTexts?
) async throws -> BuildReport {
  var (report, legacy, remains) = try await published(request, surroundings, texts)
  giveBack(remains.take())
  try legacy?.write(in: surroundings)
  giveBack(legacy.take())
  if request.isVerified, report.published != nil {
    let verified = try await verifiedSite(in: surroundings)
    report.verifiedCount = verified.value
    report.diagnostics += verified.diagnostics
  }
  return report
}

/// Frees what nobody needs any more beside what is left to do: of a large site that takes a while.
private func giveBack(_ remains: consuming (some Sendable)?) {
  Task.detached { [remains] in withExtendedLifetime(remains) {} }
}

/// What the next build may take over.
private struct Legacy {
  let linking: LinkingMemory
  let earlierLinking: LinkingMemory
  let record: BuildRecord?

  func write(in surroundings: BuildSurroundings) throws(FileError) {
    try linking.write(in: surroundings, after: earlierLinking)
    try record?.write(to: surroundings.files)
  }
}

/// - Returns: what was done, what is to be left for the next build, and what is of no more use.
private func published(
  _ request: BuildRequest,
  _ surroundings: BuildSurroundings,
  _ texts: ReadAgainTexts?
) async throws -> (report: BuildReport, legacy: Legacy?, remains: [any Sendable]?) {
  async let lastRecord = BuildRecord.last(of: surroundings.files)
  async let lastLinking = LinkingMemory.last(in: surroundings)
  let inputs = try surroundings.sharedInputs()
  let content = try await content(request, surroundings, texts)
  let bare = content.value.withoutGroundwork
  // While one core links.
  async let shown = shownTexts(of: bare, request, surroundings)
  async let openedFolder = OutputFolder(of: surroundings.files, writes: !request.isPlan)
  let earlier = try await lastLinking
  let site = try await PreparedSite.preparing(consume content, in: surroundings, after: earlier)
  var report = BuildReport(
    counts: site.value.counts,
    published: nil,
    diagnostics: site.diagnostics
  )
  report.schedule = site.value.content.schedule
  report.timeZone = site.value.content.settings.timeZone
  guard !report.diagnostics.hasErrors else { return (report, nil, nil) }

  let planned = site.value.planned
  let memory = try await BuildMemory(
    of: site.value,
    sharing: inputs,
    after: try await lastRecord,
    width: surroundings.width
  )
  let folder = try await openedFolder
  let files = try await prepare(planned.outputs, after: memory, in: folder, surroundings)
  // Before anything is published.
  try texts?.checkUnchanged()
  report.diagnostics += files.diagnostics
  guard !report.diagnostics.hasErrors else {
    if !request.isPlan { try folder.discard() }
    return (report, nil, nil)
  }
  surroundings.progress.tell(.began(.publishing, pieces: 1))
  let outputs = files.value.map(\.output)
  report.published = try folder.publish(outputs)
  report.madeCount = files.value.count { $0.record?.reason != .same }
  var legacy: Legacy?
  if let texts = try await shown {
    async let record = memory?.record(of: files.value, in: folder, width: surroundings.width)
    let pages = SearchedPages(outputs, of: site.value.content.settings, texts)
    try leave(site.value, pages, in: surroundings)
    report.search = site.value.content.search.state(beside: pages)
    legacy = Legacy(
      linking: site.value.memory.linking,
      earlierLinking: earlier,
      record: try await record
    )
  }
  surroundings.logger.info("site published", metadata: ["files": "\(outputs.count)"])
  return (report, legacy, [site, memory, files, folder, earlier, try await lastRecord])
}

/// Writes what a server, a scheduler and the search look for beside the pages.
private func leave(
  _ site: PreparedSite,
  _ pages: SearchedPages,
  in surroundings: BuildSurroundings
) throws(FileError) {
  let settings = site.content.settings
  try site.content.schedule.write(to: surroundings.files, in: settings.timeZone)
  try site.planned.writeRedirects(to: surroundings.files, settings)
  try pages.write(to: surroundings.files)
}

/// Reads what changed since the last build, and leaves what was read for the next.
private func content(
  _ request: BuildRequest,
  _ surroundings: BuildSurroundings,
  _ texts: ReadAgainTexts?
) async throws -> Diagnosed<SiteContent> {
  var content = try await SiteContent.reading(
    surroundings,
    after: try await ReadingMemory.kept(in: surroundings, on: texts),
    puttingAside: texts
  )
  if !request.isPlan { try await content.value.memory?.keep(in: surroundings) }
  // Large, and of no more use to this build.
  content.value.memory = nil
  return content
}

/// Nil for a plan, which leaves nothing to be searched.
private func shownTexts(
  of content: SiteContent,
  _ request: BuildRequest,
  _ surroundings: BuildSurroundings
) async throws -> SearchedTexts? {
  if request.isPlan { return nil }
  return try await content.shownTexts(width: surroundings.width)
}

/// Takes over what the last build made and would come out the same; renders each other output, and
/// stages it where it differs from what is published.
///
/// No more of them are in memory at once than there are tasks.
private func prepare(
  _ outputs: [PlannedOutput],
  after memory: BuildMemory?,
  in folder: OutputFolder,
  _ surroundings: BuildSurroundings
) async throws -> Diagnosed<[PreparedFile]> {
  async let doubles = twice(outputs)
  let found = try await surroundings.concurrentMap(outputs, telling: .pages) { output in
    try memory?.prepared(output, in: folder) ?? output.prepared(in: folder)
  }
  let diagnostics = found.flatMap(\.diagnostics) + (await doubles)
  return Diagnosed(found.compactMap(\.value), diagnostics)
}

private func twice(_ outputs: [PlannedOutput]) -> [Diagnostic] {
  var seen: Set<RelativePath> = []
  return outputs.map(\.path).filter { !seen.insert($0).inserted }.map { path in
    Diagnostic(.error, .madeTwice(path), at: nil)
  }
}

extension Diagnostic.Message {
  fileprivate static func madeTwice(_ path: RelativePath) -> Self {
    Self(
      identifier: "output.made-twice",
      summary: "two pages of the site have the address '\(path)'"
    )
  }
}
