import ArgumentParser
import DigestModel
import SimpulPipeline
import SiteFiles

/// The command that looks for problems.
struct Check: ConsoleCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case github
  }

  static let configuration = CommandConfiguration(
    abstract: "Find every problem in the content.",
    discussion: "Nothing is written but for what --fix says."
  )

  @OptionGroup var site: SiteOptions

  @Option(help: "How problems are told: text for people, json for programs, github for its checks.")
  var format = Format.text

  @Flag(help: "Register every address that is new in content/addresses.jsonl.")
  var fix = false

  @Flag(help: "Fail on warnings too.")
  var strict = false

  @OptionGroup var output: OutputOptions

  func perform(on console: Console) async throws -> CommandEnding {
    let files = try site.folder(console)
    let surroundings = site.surroundings(files, console, for: .desk)
    let registered = fix ? try await registerAddresses(in: surroundings) : Diagnosed(0)
    let found = registered.diagnostics + (try await checkSite(in: surroundings))
    switch format {
    case .text:
      console.print(found, from: files, notes: !console.isQuiet)
      if fix { console.tell("check: new lines in \(AddressBook.fileName): \(registered.value)\n") }
      if found.isEmpty { console.tell("check: no problems\n") }
    case .json: console.out(DiagnosticFormat.json(found))
    case .github: console.out(DiagnosticFormat.github(found, folder: site.folderBelow(console)))
    }
    return console.status(after: found, isStrict: strict)
  }
}
