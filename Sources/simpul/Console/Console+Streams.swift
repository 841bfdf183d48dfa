import Foundation
import SimpulPipeline

extension ByteStream {
  /// Standard input and output.
  static let live = ByteStream(
    read: { try StandardStream.read() },
    isReady: { StandardStream.isReady },
    write: { try StandardStream.write($0) }
  )

  /// A file that is read from its beginning; nil where it can't be opened, or is a folder.
  static func reading(file path: String) -> ByteStream? {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue,
      let handle = FileHandle(forReadingAtPath: path)
    else { return nil }
    return ByteStream(read: { Array(try handle.read(upToCount: chunk) ?? Data()) })
  }
}

/// What the machine refused to do with standard input or output.
struct StreamError: Error, CustomStringConvertible {
  let description: String

  fileprivate init(_ name: String) { description = "\(name): \(String(cString: strerror(errno)))" }
}

private enum StandardStream {
  /// Bytes as soon as there are any, where `FileHandle` would wait for all that were asked for.
  static func read() throws -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: ByteStream.chunk)
    while true {
      let count = bytes.withUnsafeMutableBytes {
        Foundation.read(STDIN_FILENO, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw StreamError("standard input") }
      bytes.removeLast(bytes.count - count)
      return bytes
    }
  }

  /// The end of the input counts as ready.
  static var isReady: Bool {
    var state = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&state, 1, 0) != 0
  }

  static func write(_ bytes: [UInt8]) throws {
    _ = ignoringSignal
    var count = 0
    while count < bytes.count {
      let written = bytes.withUnsafeBytes {
        Foundation.write(STDOUT_FILENO, $0.baseAddress?.advanced(by: count), $0.count - count)
      }
      if written < 0, errno == EINTR { continue }
      if written < 0, errno == EPIPE { throw StreamClosed() }
      guard written >= 0 else { throw StreamError("standard output") }
      count += written
    }
  }

  /// Else the signal of a closed pipe would end the program before it could end in order.
  private static let ignoringSignal: Void = { signal(SIGPIPE, SIG_IGN) }()
}
