/// The lines of a calendar: folded, ended with CRLF.
///
/// Source: RFC 5545, 3.1 and 3.3.11.
struct ContentLines {
  /// How many bytes a line may have, without its end.
  static let limit = 75

  private(set) var document = ""

  /// Adds a property whose value is no text: an address, a day, a word of the format.
  mutating func add(_ name: String, _ value: String) {
    fold("\(name):\(value.filter { !$0.isNewline })")
  }

  mutating func add(_ name: String, text: String) { fold("\(name):\(Self.escaped(text))") }

  mutating func add(_ name: String, list: [String]) {
    fold("\(name):\(list.map { Self.escaped($0) }.joined(separator: ","))")
  }

  /// Cuts between characters only, not only between their bytes.
  private mutating func fold(_ line: String) {
    var length = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if length + size > Self.limit {
        document += "\r\n "
        length = 1
      }
      document.unicodeScalars.append(scalar)
      length += size
    }
    document += "\r\n"
  }

  /// The text with what separates values escaped, line ends as `\n`, and without control characters.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\", ";", ",": result += "\\\(character)"
      case let end where end.isNewline: result += "\\n"
      default: result.unicodeScalars.append(contentsOf: character.unicodeScalars.filter(isAllowed))
      }
    }
    return result
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\t" || !(scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value))
  }
}
