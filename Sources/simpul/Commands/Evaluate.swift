import ArgumentParser
import DigestModel
import Evaluation
import Foundation
import SimpulPipeline
import SiteFiles

/// The command that measures reading.
struct Evaluate: ConsoleCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  static let configuration = CommandConfiguration(
    abstract: "Measure on labelled texts how well raw copy is read.",
    discussion: """
      A labelled folder holds texts and, beside each, what a careful reader takes from it. The \
      folders are read together, as one site, with the knowledge inside the program only.
      """
  )

  @Argument(help: ArgumentHelp("Folders of labelled texts.", valueName: "folder"))
  var names: [String]

  @Option(help: "How the figures are told: text for people, json for programs.")
  var format = Format.text

  @Flag(help: "List each miss with its file, what was expected and what was found.")
  var errors = false

  @Option(name: .long, help: "How many tasks may run at once (default: one for each processor).")
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("'--jobs' needs a number of at least 1.") }
  }

  func perform(on console: Console) async throws -> CommandEnding {
    let found = try await evaluate(
      try names.map { try folder($0, console) },
      embedded: console.embedded,
      width: jobs ?? console.processorCount,
      readingWith: articleReader
    )
    if let scores = found.value { console.out(try text(of: scores)) }
    console.print(found.diagnostics, from: InMemoryFileSystem())
    return console.status(after: found.diagnostics)
  }

  private func text(of scores: Scores) throws -> String {
    switch format {
    case .json: try scores.json(withMisses: errors)
    case .text where errors && !scores.misses.isEmpty:
      scores.table + "\n" + scores.misses.map { $0.line + "\n" }.joined()
    case .text: scores.table
    }
  }

  private func folder(_ name: String, _ console: Console) throws -> LabelledFolder {
    let path = absolutePath(of: name, console)
    guard let files = DiskFileSystem(root: path) else {
      throw UsageError("there is no folder '\(name)'")
    }
    let parent = URL(fileURLWithPath: path, isDirectory: true).deletingLastPathComponent().path
    let folder = LabelledFolder(
      name: name.last == "/" ? String(name.dropLast()) : name,
      files: files,
      parent: DiskFileSystem(root: parent)
    )
    guard try !folder.stems().isEmpty else {
      throw UsageError(
        "'\(name)' holds no labelled texts\n"
          + "  hint: name a folder with files that end with .gold.json"
      )
    }
    return folder
  }
}
