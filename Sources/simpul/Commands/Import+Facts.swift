import SimpulPipeline
import SiteFiles

extension Import {
  /// Takes in what `extract --stream` read.
  func performFacts(on console: Console) async throws -> CommandEnding {
    let stopwatch = Stopwatch()
    try console.expectOneInput(among: places)
    let files = try site.folder(console)
    let report = try await importFacts(
      try places.map { try factsInput($0, console) },
      program: Simpul.configuration.version,
      in: site.surroundings(files, console),
      readingWith: articleReader
    )
    console.print(report.diagnostics, from: files, notes: console.isVerbose)
    console.tell("import: \(report.books) (\(stopwatch.text))\n")
    return console.status(after: report.diagnostics)
  }

  private func factsInput(_ name: String, _ console: Console) throws -> FactsInput {
    if name == "-" { return FactsInput(name: "standard input", stream: console.stream) }
    guard let stream = ByteStream.reading(file: absolutePath(of: name, console)) else {
      throw UsageError(
        "there is no file '\(name)'\n"
          + "  hint: name what 'simpul extract --stream' wrote; '-' reads standard input"
      )
    }
    return FactsInput(name: name, stream: stream)
  }
}
