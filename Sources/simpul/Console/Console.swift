import ArticleParsing
import DigestModel
import Foundation
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
  /// Asks the user and returns the line that was typed, nil where input ended; nil itself where there
  /// is nobody to ask.
  var ask: (@Sendable (String) -> String?)?
}

extension Console {
  /// The terminal, and the current folder.
  static func live() -> Console {
    let process = ProcessInfo.processInfo
    let isTerminal = isatty(STDERR_FILENO) == 1
    var console = Console(
      out: { FileHandle.standardOutput.write(Data($0.utf8)) },
      err: { FileHandle.standardError.write(Data($0.utf8)) },
      isColoured: isTerminal && process.environment["NO_COLOR"] == nil,
      currentFolder: FileManager.default.currentDirectoryPath,
      processorCount: process.activeProcessorCount,
      embedded: EmbeddedFileSystem(),
      input: { try standardInput(upTo: RawLimit.file + 1) }
    )
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
      let rest = limit - bytes.count
      guard let more = try FileHandle.standardInput.read(upToCount: rest), !more.isEmpty
      else { break }
      bytes += more
    }
    return bytes
  }
}
