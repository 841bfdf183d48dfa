/// Writes single values so that `MarkedNode` reads them back as the same text.
package enum YAMLText {
  /// The text as a scalar: plain where that is safe in block and flow style, else in double quotes.
  package static func scalar(_ text: String) -> String {
    isSafePlain(text) ? text : quoted(text)
  }

  /// A flow sequence of scalars: `[a, b]`.
  package static func flow(_ texts: [String]) -> String {
    "[" + texts.map { scalar($0) }.joined(separator: ", ") + "]"
  }

  private static func isSafePlain(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last, isWordByte(first), last != space,
      !reserved.contains(text.lowercased())
    else { return false }
    for (byte, next) in zip(bytes, bytes.dropFirst() + [space]) {
      if byte < space || byte == 0x7F || flowSigns.contains(byte) { return false }
      if byte == colon && !isWordByte(next) { return false }
      if byte == space && next == hash { return false }
    }
    // Line separators and other controls beyond ASCII need escapes, and libyaml prints few of them.
    return text.unicodeScalars.allSatisfy { $0.isASCII || $0.properties.isAlphabetic || isDash($0) }
  }

  /// Words that YAML 1.1 readers take for flags or nothing.
  private static let reserved: Set<String> = ["null", "true", "false", "yes", "no", "on", "off"]
  private static let space = UInt8(ascii: " ")
  private static let colon = UInt8(ascii: ":")
  private static let hash = UInt8(ascii: "#")
  private static let flowSigns = Set("[]{},\"\\".utf8)

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{2013}" || scalar == "\u{2014}" || scalar == "\u{2018}" || scalar == "\u{2019}"
      || scalar == "\u{201C}" || scalar == "\u{201D}"
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    default: false
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      default:
        if needsEscape(scalar) {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          result += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  /// What libyaml does not take as it stands: controls, line separators, the byte order mark.
  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
