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

  @Argument(
    help: ArgumentHelp("Folders of labelled texts.", valueName: "folder"),
    completion: .directory
  )
  var names: [String]

  @Option(help: "How the figures are told: text for people, json for programs.")
  var format = Format.text

  @Flag(help: "List each miss with its file, what was expected and what was found.")
  var errors = false

  @Flag(
    help: "Tell the figures of two halves, too, into which a hash of the names parts the texts."
  )
  var halves = false

  @Flag(help: "The folders hold labelled sentences (*.jsonl): tell the figures of each event type.")
  var sentences = false

  @Option(
    help: ArgumentHelp(
      "A JSON file of the least that figures may be: shown in the table, and an error where missed.",
      valueName: "file"
    ),
    completion: .file(extensions: ["json"])
  )
  var minimums: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Read without a family of rules; may be given several times.",
      valueName: "family"
    )
  )
  var without: [RuleFamily] = []

  @Flag(help: "Tell instead what each family of rules is worth: what the figures lose without it.")
  var ablation = false

  @Option(
    name: .long,
    help: "How many tasks a step may run at once (default: one for each processor)."
  )
  var jobs: Int?

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("'--jobs' needs a number of at least 1.") }
    if sentences, halves { throw ValidationError("'--halves' is for texts, not for sentences.") }
  }

  func perform(on console: Console) async throws -> CommandEnding {
    let limits = try minimums.map { try leastFigures($0, console) }
    guard !(limits?.diagnostics.hasErrors ?? false) else {
      return ending(after: limits?.diagnostics ?? [], console)
    }
    let folders = try names.map { try folder($0, console) }
    guard !ablation else {
      return ending(after: try await tellWorth(of: folders, console), console)
    }
    guard !sentences else {
      var problems: [Diagnostic] = []
      for folder in folders { problems += try await tell(folder, limits?.value, console) }
      return ending(after: problems, console)
    }
    let found = try await evaluate(
      folders,
      embedded: console.embedded,
      width: jobs ?? console.processorCount,
      readingWith: articleReader(following: rules)
    )
    var problems = found.diagnostics
    if let corpus = found.value {
      let scores = corpus.scores
      let first = try folders.count == 1 ? folders[0].firstFigures() : Diagnosed(nil)
      problems += first.diagnostics
      let table = scores.table(with: limits?.value, first: first.value)
      console.out(try text(of: scores, table, halves: halves ? corpus.halves : []))
      problems += shortfalls(of: scores, limits?.value)
    }
    return ending(after: problems, console)
  }

  var rules: ReadingRules { ReadingRules(without: Set(without)) }

  private func ending(after problems: [Diagnostic], _ console: Console) -> CommandEnding {
    console.print(problems, from: InMemoryFileSystem(), notes: !console.isQuiet)
    return console.status(after: problems)
  }

  private func text(of scores: Scores, _ table: String, halves: [Scores]) throws -> String {
    guard format == .text else { return try scores.json(withMisses: errors, halves: halves) }
    let parts = halves.isEmpty ? [] : [Scores.table(ofHalves: halves)]
    return ([table] + parts + misses(of: scores)).joined(separator: "\n")
  }

  func misses(of scores: Scores) -> [String] {
    guard errors, !scores.misses.isEmpty else { return [] }
    return [scores.misses.map { $0.line + "\n" }.joined()]
  }

  func shortfalls(of scores: Scores, _ limits: Minimums?) -> [Diagnostic] {
    (limits?.shortfalls(of: scores) ?? []).map { .underGuard($0, in: minimums ?? "") }
  }

  private func leastFigures(_ name: String, _ console: Console) throws -> Diagnosed<Minimums?> {
    let path = URL(fileURLWithPath: absolutePath(of: name, console))
    guard let disk = DiskFileSystem(root: path.deletingLastPathComponent().path),
      let file = RelativePath(path.lastPathComponent), disk.exists(file)
    else { throw UsageError("there is no file '\(name)'") }
    let bytes = try disk.read(file)
    do throws(DiagnosedError) {
      return Diagnosed(try Evaluation.minimums(parsing: bytes, file: name))
    } catch {
      return Diagnosed(nil, error.diagnostics)
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
    let (what, ending) =
      sentences ? ("labelled sentences", ".jsonl") : ("labelled texts", ".gold.json")
    guard try sentences ? !folder.sentenceFiles().isEmpty : !folder.stems().isEmpty else {
      throw UsageError(
        "'\(name)' holds no \(what)\n  hint: name a folder with files that end with \(ending)"
      )
    }
    return folder
  }
}
