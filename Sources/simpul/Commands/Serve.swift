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
      simpul.yaml, open pages load again. Problems are told here, while the last good site stays \
      up. Nothing is written to public/. Ctrl-C ends it.
      """
  )

  @OptionGroup var site: SiteOptions

  @Option(help: "The port to listen on, of 127.0.0.1 only.")
  var port: UInt16 = 8080

  @OptionGroup var output: OutputOptions

  func perform(on console: Console) async throws -> CommandEnding {
    let files = try site.folder(console)
    let surroundings = site.surroundings(files, console)
    let preview = Task {
      try await servePreview(
        PreviewRequest(port: port),
        of: files,
        in: surroundings
      ) { tell($0, from: files, console) }
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

  private func tell(_ news: PreviewNews, from files: any ReadableFiles, _ console: Console) {
    switch news {
    case .serving(let address): console.tell("serve: \(address) (Ctrl-C ends it)\n")
    case .rebuildFailed(let error):
      console.err("error: \(error)\n")
      console.tell("serve: the last good site stays up until this is mended\n")
    case .pageFailed(let diagnostics):
      console.print(diagnostics, from: files, notes: console.isVerbose)
    case .rebuilt(let counts, let diagnostics, let isShown):
      console.print(diagnostics, from: files, notes: console.isVerbose)
      console.tell(
        isShown ? "serve: \(counts)\n" : "serve: the last good site stays up until this is mended\n"
      )
    }
  }
}
