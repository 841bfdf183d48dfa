import ArgumentParser
import DigestModel
import Dispatch
import Foundation
import PreviewServer
import SimpulPipeline
import SiteFiles

/// The command that previews the site.
struct Serve: ConsoleCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the website on this machine, and follow your changes.",
    discussion: """
      Open the address that is printed. Whenever you save a file below content/ or templates/, or \
      simpul.yaml, those open pages that look different then load again where you were reading. A \
      mistake is told here, on the page of its file and in a bar on all others; the rest of the \
      site stays fresh. Nothing is written to public/. Ctrl-C ends it.

      Raw copy that comes into content/raw is imported when you press i and Enter, or at once \
      with --import.
      """
  )

  @OptionGroup var site: SiteOptions

  @Option(help: "The port to listen on.")
  var port: UInt16 = 8080

  @Option(
    help: ArgumentHelp(
      "The address to listen on.",
      discussion: "Any but this machine's own lets others in your network see the preview.",
      valueName: "address"
    )
  )
  var host = "127.0.0.1"

  @Flag(help: "Open the site in your browser.")
  var open = false

  @Flag(help: "Look at the files in intervals, where the system does not tell of changes.")
  var poll = false

  @Flag(name: .customLong("import"), help: "Import raw copy as it comes into content/raw.")
  var imports = false

  @OptionGroup var output: OutputOptions

  func perform(on console: Console) async throws -> CommandEnding {
    let files = try site.folder(console)
    let surroundings = site.surroundings(files, console, for: .desk)
    let teller = PreviewTeller(console: console, files: files, opens: open)
    let request = PreviewRequest(
      host: host,
      port: port,
      polls: poll,
      imports: imports,
      run: String(UUID().uuidString.prefix(8).lowercased())
    )
    let wishes = Self.wishes(of: console)
    let preview = Task {
      try await servePreview(request, of: files, in: surroundings, wishes: wishes) {
        teller.tell($0)
      }
    }
    let signals = [SIGINT, SIGTERM].map { number in
      // The default would end the process before connections are closed.
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number)
      source.setEventHandler { preview.cancel() }
      source.resume()
      return source
    }
    defer { for source in signals { source.cancel() } }
    try await preview.value
    console.err("\n")
    return .done
  }

  /// What is typed on the terminal while the preview runs; nothing where there is nobody to ask.
  private static func wishes(of console: Console) -> AsyncStream<PreviewWish> {
    let (wishes, wish) = AsyncStream.makeStream(of: PreviewWish.self)
    guard let ask = console.ask else { return wishes }
    // Else a preview that runs in the background would be stopped for reading from the terminal.
    signal(SIGTTIN, SIG_IGN)
    // Asking blocks, so it gets a thread of its own, which ends with the program.
    Thread.detachNewThread {
      while let line = ask("") {
        switch line.trimmingCharacters(in: .whitespaces).lowercased() {
        case "i": wish.yield(.importCopy)
        case "": continue
        default: console.err("serve: press i and Enter to import raw copy, Ctrl-C to end\n")
        }
      }
    }
    return wishes
  }
}
