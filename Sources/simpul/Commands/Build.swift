import ArgumentParser
import DigestModel
import SimpulPipeline
import SiteFiles

/// The command that builds the site.
struct Build: ConsoleCommand {
  static let configuration = CommandConfiguration(
    abstract: "Build the website into public/.",
    discussion: """
      Reads simpul.yaml, content/ and templates/. While there is any error nothing is published, \
      and public/ stays as the last good build left it. Files in public/ that no build wrote are \
      left alone.
      """
  )

  @OptionGroup var site: SiteOptions

  @Flag(help: "List what would be added (+), changed (~) and removed (-), and change nothing.")
  var plan = false

  @Flag(
    help: "Then make the site from nothing too, and tell each published file that is another one."
  )
  var verify = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if plan && verify {
      throw ValidationError("--plan publishes nothing that --verify could look at.")
    }
  }

  func perform(on console: Console) async throws -> CommandEnding {
    let stopwatch = Stopwatch()
    let files = try site.folder(console)
    let report = try await buildSite(
      BuildRequest(isPlan: plan, isVerified: verify),
      in: site.surroundings(files, console)
    )
    console.print(report.diagnostics, from: files, notes: console.isVerbose)
    guard let published = report.published else {
      console.remark("build: nothing was published\n")
      return .problems
    }
    if plan { console.out(published.list) }
    for file in published.foreign {
      console.remark("note: \(OutputFolder.name)/\(file) is not the site's; it was left alone\n")
    }
    if let note = report.search.note {
      console.remark("note: \(note); scripts/search.sh makes it anew\n")
    }
    if let note = report.schedule.note(in: report.timeZone) { console.remark("note: \(note)\n") }
    console.tell(
      "build: \(report.counts); \(published.summary(isPlan: plan)) (\(stopwatch.text))\n"
    )
    if let count = report.verifiedCount, !report.diagnostics.hasErrors {
      console.tell("verify: \(count) files are what a build from nothing makes\n")
    }
    return console.status(after: report.diagnostics)
  }
}

extension SearchState {
  fileprivate var note: String? {
    switch self {
    case .none, .fresh: nil
    case .old: "the search's index is of earlier pages"
    case .withdrawn:
      "the search's index may hold texts that were changed or withdrawn, and was left out"
    }
  }
}

extension ReleaseSchedule {
  /// What readers don't see, and when that changes; nil where they see all, for ever.
  fileprivate func note(in zone: UTCOffset) -> String? {
    let waiting = items.count { $0.change.isAppearance }
    let held = [
      draftCount == 0 ? nil : "\(draftCount) \(draftCount == 1 ? "draft" : "drafts")",
      waiting == 0 ? nil : "\(waiting) waiting for \(waiting == 1 ? "its" : "their") time",
    ].compactMap { $0 }
    let due = next.map { "build again at \($0.text(in: zone)), when the next change is due" }
    let parts = [held.isEmpty ? nil : "left out: " + held.joined(separator: ", "), due]
    let told = parts.compactMap { $0 }
    return told.isEmpty ? nil : told.joined(separator: "; ")
  }
}

extension PublishReport {
  /// A line for each change: `+ index.html`.
  fileprivate var list: String {
    let changes =
      added.map { ($0, "+") } + changed.map { ($0, "~") } + removed.map { ($0, "-") }
    return changes.sorted { $0.0 < $1.0 }.map { "\($1) \($0)\n" }.joined()
  }

  fileprivate func summary(isPlan: Bool) -> String {
    let written = added.count + changed.count
    return isPlan
      ? "would write \(written) files, remove \(removed.count), leave \(unchangedCount) unchanged"
      : "\(written) files written, \(removed.count) removed, \(unchangedCount) unchanged"
  }
}
