/// The lines of a calendar: folded, ended with CRLF.
///
/// Source: RFC 5545, 3.1 and 3.3.11.
struct ContentLines {
  /// How many bytes a line may have, without its end.
  static let limit = 75

  private var bytes: [UInt8] = []

  var document: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds a property whose value is no text: an address, a day, a word of the format.
  mutating func add(_ name: String, _ value: String) {
    // No value of the format has line ends; looking at bytes spares taking the text into characters.
    let mayBreak = value.utf8.contains { $0 < 0x20 || $0 == 0xC2 || $0 == 0xE2 }
    fold("\(name):\(mayBreak ? value.filter { !$0.isNewline } : value)")
  }

  mutating func add(_ name: String, text: String) { fold("\(name):\(Self.escaped(text))") }

  mutating func add(_ name: String, list: [String]) {
    fold("\(name):\(list.map { Self.escaped($0) }.joined(separator: ","))")
  }

  /// Cuts between characters only, not between the bytes of one.
  private mutating func fold(_ line: String) {
    var line = line
    line.withUTF8 { line in
      var start = 0
      var room = Self.limit
      while line.count - start > room {
        var end = start + room
        while line[end] & 0xC0 == 0x80 { end -= 1 }
        bytes.append(contentsOf: line[start..<end])
        bytes.append(contentsOf: [0x0D, 0x0A, 0x20])
        start = end
        room = Self.limit - 1
      }
      bytes.append(contentsOf: line[start...])
      bytes.append(contentsOf: [0x0D, 0x0A])
    }
  }

  /// The text with what separates values escaped, line ends as `\n`, and without control characters.
  static func escaped(_ text: String) -> String {
    text.replacingBytes(isSpecial) { bytes, index in
      switch bytes[index] {
      case UInt8(ascii: "\\"): (1, "\\\\")
      case UInt8(ascii: ";"): (1, "\\;")
      case UInt8(ascii: ","): (1, "\\,")
      case 0x0D: (bytes.byte(at: index + 1) == 0x0A ? 2 : 1, "\\n")
      case 0x0A...0x0C: (1, "\\n")
      case 0xC2:
        bytes.byte(at: index + 1) < 0xA0 ? (2, bytes.byte(at: index + 1) == 0x85 ? "\\n" : "") : nil
      case 0xE2:
        bytes.byte(at: index + 1) == 0x80 && bytes.byte(at: index + 2) & 0xFE == 0xA8
          ? (3, "\\n") : nil
      default: (1, "")
      }
    }
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09: false
    case 0..<0x20, 0x7F, 0xC2, 0xE2: true
    case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): true
    default: false
    }
  }
}
