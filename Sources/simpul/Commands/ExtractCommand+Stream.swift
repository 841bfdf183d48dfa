import DigestModel
import SimpulPipeline
import SiteFiles

extension ExtractCommand {
  /// Reads articles line by line as long as they come, and writes a line for each.
  func performStream(on console: Console) async throws -> CommandEnding {
    let stopwatch = Stopwatch()
    let files = try siteFolder(console)
    let request = ExtractStreamRequest(
      raw: raw.flatMap { RelativePath($0) },
      version: Simpul.configuration.version,
      width: site.width(console)
    )
    do {
      let found = try await extractStream(
        request,
        over: console.stream,
        site: files,
        embedded: console.embedded,
        readingWith: articleReader
      )
      console.print(
        found.diagnostics,
        from: files ?? InMemoryFileSystem(),
        notes: !console.isQuiet
      )
      console.remark("extract: \(found.value) (\(stopwatch.text))\n")
      let status = console.status(after: found.diagnostics)
      return strict && found.value.errors > 0 ? .problems : status
    } catch is StreamClosed {
      // Whoever reads has what was wanted, as with `head`.
      return .done
    }
  }
}
