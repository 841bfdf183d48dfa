import CYAML
import DigestModel

/// Turns libyaml's marks, which count characters, into places, which count bytes.
struct LineTable {
  private let file: String
  private let firstLine: Int
  private let bytes: [UInt8]
  private let lineStarts: [Int]
  /// Where the last mark was: marks come in the order of the text, and a line may hold them all.
  private var last = (line: 0, column: 0, offset: 0)

  init(_ bytes: [UInt8], file: String, firstLine: Int) {
    self.file = file
    self.firstLine = firstLine
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  mutating func location(of mark: yaml_mark_t) -> SourceLocation {
    let line = min(Int(mark.line), lineStarts.count - 1)
    let column = Int(mark.column)
    let isBehindLast = line == last.line && column >= last.column
    var offset = isBehindLast ? last.offset : lineStarts[line]
    var left = isBehindLast ? column - last.column : column
    while left > 0, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      left -= 1
    }
    last = (line, column, offset)
    return SourceLocation(
      file: file,
      line: firstLine + line,
      column: offset - lineStarts[line] + 1
    )
  }
}
