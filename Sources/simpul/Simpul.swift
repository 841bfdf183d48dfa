import ArgumentParser
import DigestModel

/// The program and its commands.
struct Simpul: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simpul",
    abstract: "Makes a news digest website out of raw copy.",
    discussion: """
      'simpul new FOLDER' makes a site. The usual round then: put raw copy into content/raw, run 'simpul import', read and correct the \
      articles in content/articles, look at them with 'simpul serve', then 'simpul build'.
      Options stand behind the command: 'simpul build --site FOLDER'.

      Exit codes: 0 done, 1 problems in the content, 2 wrong usage, 3 the machine failed \
      (disk, permission, port).
      """,
    version: "0.1.0",
    subcommands: [
      New.self, Import.self, Build.self, Serve.self, Check.self, Explain.self,
      ExtractCommand.self, Evaluate.self,
    ]
  )

  /// What is wrong with a first argument that should be a command and is none.
  static func problem(withCommand name: String) -> UsageError? {
    let names = configuration.subcommands.map { $0._commandName } + ["help"]
    guard !name.hasPrefix("-"), !names.contains(name) else { return nil }
    let hint =
      nearestName(to: name, among: names).map { "did you mean 'simpul \($0)'?" }
      ?? "the commands are \(names.joined(separator: ", "))"
    return UsageError("there is no command '\(name)'\n  hint: \(hint)")
  }
}
