import ArgumentParser
import DigestModel
import SimpulPipeline
import SiteFiles

/// The command that tells reasons.
struct Explain: ConsoleCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Tell why an article has its topics and events, two pages are linked, or a page was made.",
    discussion: """
      Name an article by its file, or an event by its id (the last part of its page's address). \
      With two names, all that ties the two is told. A page's address, as in /topik/ukraina/, \
      also tells why the last build made it again, and what it reads.
      """
  )

  @OptionGroup var site: SiteOptions

  @Argument(
    help: ArgumentHelp("An article, an event or a page's address.", valueName: "article-or-event"),
    completion: .file()
  )
  var subject: String

  @Argument(help: ArgumentHelp("Another one.", valueName: "other"), completion: .file())
  var other: String?

  @OptionGroup var output: OutputOptions

  func perform(on console: Console) async throws -> CommandEnding {
    let files = try site.folder(console)
    let found = try await explain(
      subject,
      and: other,
      in: site.surroundings(files, console, for: .desk)
    )
    if let text = found.value { console.out(text) }
    console.print(found.diagnostics, from: files, notes: !console.isQuiet)
    return console.status(after: found.diagnostics)
  }
}
