import SimpulPipeline

extension Import {
  /// Reads raw files again, or shows what that would change.
  func performRefresh(on console: Console) async throws -> CommandEnding {
    let stopwatch = Stopwatch()
    let files = try site.folder(console)
    let report = try await refreshArticles(
      RefreshRequest(places: try places.map { try place($0, in: files, console) }, isPlan: plan),
      in: site.surroundings(files, console),
      readingWith: articleReader
    )
    let tellsAll = console.isVerbose || (!places.isEmpty && !console.isQuiet)
    console.print(report.diagnostics, from: files, notes: tellsAll)
    console.out(report.plan)
    console.tell("refresh: \(report.books); \(report.summary(isPlan: plan)) (\(stopwatch.text))\n")
    return report.hasRefused ? .machine : console.status(after: report.diagnostics)
  }
}

extension RefreshReport {
  fileprivate func summary(isPlan: Bool) -> String {
    var parts = [isPlan ? "a plan, nothing was written" : "written"]
    if !hasChanges { parts = ["nothing to write"] }
    if waiting > 0 { parts.append("\(waiting) new or changed, for 'simpul import'") }
    if orphans > 0 { parts.append("\(orphans) left alone, as their raw files are gone") }
    return parts.joined(separator: "; ")
  }
}
