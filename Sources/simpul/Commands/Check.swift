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
    discussion: """
      Tells all problems in one run, each with its place, what to do and an identifier that \
      docs/diagnostics.md explains. Errors end with exit code 1, warnings too with --strict; notes \
      are for your information.

      Nothing is written but for what --fix says. With --links, other sites are asked, politely: \
      one page a second of each, and none again within a day (.simpul/links.json keeps answers). A \
      build never asks anybody.
      """
  )

  @OptionGroup var site: SiteOptions

  @Option(help: "How problems are told: text for people, json for programs, github for its checks.")
  var format = Format.text

  @Flag(help: "Register every address that is new in content/addresses.jsonl.")
  var fix = false

  @Flag(help: "Ask other sites for what links lead to; answers are kept for a day.")
  var links = false

  @Flag(help: "Fail on warnings too.")
  var strict = false

  @OptionGroup var output: OutputOptions

  func perform(on console: Console) async throws -> CommandEnding {
    let files = try site.folder(console)
    let surroundings = site.surroundings(files, console, for: .desk)
    let registered = fix ? try await registerAddresses(in: surroundings) : Diagnosed(0)
    let round = links ? console.linkRound() : nil
    let found = registered.diagnostics + (try await checkSite(in: surroundings, asking: round))
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
