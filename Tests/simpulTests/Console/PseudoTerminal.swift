import Foundation
import Synchronization
import Testing

/// What a program wrote to the terminal that its standard error was, and how it ended.
struct TerminalRun {
  let status: Int32
  /// Every byte, with its signs of control.
  let written: String
  let out: String

  /// What a person sees at last, line by line.
  var screen: [String] {
    var lines: [[Unicode.Scalar]] = [[]]
    var column = 0
    for scalar in written.replacing("\u{1B}[K", with: "\u{1B}").unicodeScalars {
      let last = lines.count - 1
      switch scalar {
      case "\r": column = 0
      case "\n": lines.append([])
      case "\u{1B}": lines[last].removeSubrange(min(column, lines[last].count)...)
      default:
        lines[last].replaceSubrange(
          column..<min(max(column, lines[last].count), column + 1),
          with: [scalar]
        )
        column += 1
      }
    }
    return lines.map { String(String.UnicodeScalarView($0)) }
  }
}

/// Runs a program with a terminal of 100 columns as its standard error.
func runOnTerminal(
  _ program: URL,
  _ arguments: [String],
  in folder: String,
  environment: [String: String]
) throws -> TerminalRun {
  var (master, slave): (Int32, Int32) = (0, 0)
  var size = winsize(ws_row: 24, ws_col: 100, ws_xpixel: 0, ws_ypixel: 0)
  try #require(openpty(&master, &slave, nil, nil, &size) == 0)
  let (end, source) = (FileHandle(fileDescriptor: slave), master)
  let bytes = Mutex(Data())
  let done = DispatchSemaphore(value: 0)
  // A terminal that nobody reads stops the program when it is full.
  Thread.detachNewThread {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while case let count = read(source, &buffer, buffer.count), count > 0 {
      bytes.withLock { $0.append(contentsOf: buffer.prefix(count)) }
    }
    done.signal()
  }
  let result = try InstalledProgram.run(
    program,
    arguments,
    in: folder,
    environment: environment,
    errors: end
  )
  close(slave)
  done.wait()
  close(master)
  let written = bytes.withLock { String(decoding: $0, as: UTF8.self) }
  return TerminalRun(status: result.status, written: written, out: result.out)
}
