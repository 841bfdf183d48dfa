import ArticleParsing
import DigestModel
import Foundation
import SimpulPipeline
import SiteFiles

/// What commands are given by the machine that they run on.
struct Console: Sendable {
  /// Results, for people and pipes.
  let out: @Sendable (String) -> Void
  /// Problems and progress.
  let err: @Sendable (String) -> Void
  /// Whether `err` shows colours.
  let isColoured: Bool
  /// Paths on the command line start here.
  let currentFolder: String
  let processorCount: Int
  /// The clock.
  var now: @Sendable () -> Moment = {
    Moment(secondsSince1970: Int(Date().timeIntervalSince1970.rounded(.down)))
  }
  let embedded: any ReadableFiles
  /// All of standard input, as far as the limit of a raw file and one byte beyond it.
  var input: @Sendable () throws -> [UInt8] = { [] }
  /// Standard input and output for those who read and write as they go.
  var stream = ByteStream(read: { [] })
  /// Asks the user and returns the line that was typed, nil where input ended; nil itself where there
  /// is nobody to ask.
  var ask: (@Sendable (String) -> String?)?
  /// Asks other sites for what links lead to, now.
  var linkRound: @Sendable () -> LinkRound = {
    LinkRound(asker: WebAsker(), now: Int(Date().timeIntervalSince1970))
  }
  /// What tells this program from any other; nil where nothing does.
  var program: @Sendable () -> Fingerprint? = { nil }
  /// Shows how far long work has come.
  var progress = WorkProgress.silent
  /// Whether only problems are told, and what was asked for.
  var isQuiet = false
  /// Whether all is told that there is.
  var isVerbose = false
}

extension Console {
  /// The terminal, and the current folder.
  static func live() -> Console {
    let process = ProcessInfo.processInfo
    let terminal = Terminal(process.environment, isTerminal: isatty(STDERR_FILENO) == 1)
    let write: @Sendable (String) -> Void = { FileHandle.standardError.write(Data($0.utf8)) }
    let line = LiveProgress(write: write) { Terminal.columns }
    var console = Console(
      out: {
        line.clear()
        do {
          try ByteStream.live.write(Array($0.utf8))
        } catch is StreamClosed {
          // Whoever reads wants no more; so a signal would have ended it.
          exit(128 + SIGPIPE)
        } catch {
          write("error: \(error)\n")
          exit(CommandEnding.machine.rawValue)
        }
      },
      err: {
        line.clear()
        write($0)
      },
      isColoured: terminal.isColoured,
      currentFolder: FileManager.default.currentDirectoryPath,
      processorCount: process.activeProcessorCount,
      embedded: EmbeddedFileSystem(),
      input: { try standardInput(upTo: RawLimit.file + 1) }
    )
    console.program = { Fingerprint.ownProgram }
    console.stream = .live
    if terminal.showsProgress { console.progress = WorkProgress { line.take($0) } }
    if isatty(STDIN_FILENO) == 1 {
      let err = console.err
      console.ask = { question in
        err(question)
        return readLine()
      }
    }
    return console
  }

  private static func standardInput(upTo limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < limit {
      let more = try ByteStream.live.read()
      if more.isEmpty { break }
      bytes += more
    }
    return bytes
  }
}
