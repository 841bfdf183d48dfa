/// One line of a stream.
struct StreamLine: Sendable {
  /// Counted from 1.
  let number: Int
  /// Without its line break; nil where there are more than are read.
  let bytes: [UInt8]?
}

/// Cuts a stream into lines, and holds no more of one than is read.
struct LineSplitter {
  let limit: Int
  private var rest: [UInt8] = []
  private var isTooLong = false
  private var count = 0

  init(limit: Int) { self.limit = limit }

  /// The lines that end within `bytes`.
  mutating func lines(endingIn bytes: [UInt8]) -> [StreamLine] {
    var lines: [StreamLine] = []
    var start = bytes.startIndex
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      add(bytes[start..<end])
      lines.append(line())
      start = end + 1
    }
    add(bytes[start...])
    return lines
  }

  /// The last line, where no line break ended it.
  mutating func lastLine() -> StreamLine? { rest.isEmpty && !isTooLong ? nil : line() }

  private mutating func add(_ bytes: ArraySlice<UInt8>) {
    guard !isTooLong, !bytes.isEmpty else { return }
    if rest.count + bytes.count > limit {
      isTooLong = true
      rest = []
    } else {
      rest += bytes
    }
  }

  private mutating func line() -> StreamLine {
    count += 1
    defer {
      rest = []
      isTooLong = false
    }
    return StreamLine(number: count, bytes: isTooLong ? nil : rest)
  }
}
