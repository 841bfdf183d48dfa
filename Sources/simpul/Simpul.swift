import ArgumentParser

/// The program and its commands.
struct Simpul: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simpul",
    abstract: "Makes a news digest website out of raw copy.",
    discussion: """
      The usual round: put raw copy into content/raw, run 'simpul import', read and correct the \
      articles in content/articles, look at them with 'simpul serve', then 'simpul build'.

      Exit codes: 0 done, 1 problems in the content, 2 wrong usage, 3 the machine failed \
      (disk, permission, port).
      """,
    version: "0.1.0",
    subcommands: [
      Import.self, Build.self, Serve.self, Check.self, Explain.self, ExtractCommand.self,
      Evaluate.self,
    ]
  )
}
