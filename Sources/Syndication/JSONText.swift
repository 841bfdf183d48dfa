/// Values of JSON as text, members in the order given.
///
/// Source: RFC 8259.
enum JSONText {
  static func string(_ text: String) -> String {
    let escaped = text.replacingBytes(isSpecial) { bytes, index in
      switch bytes[index] {
      case UInt8(ascii: "\""): (1, "\\\"")
      case UInt8(ascii: "\\"): (1, "\\\\")
      case UInt8(ascii: "\n"): (1, "\\n")
      case UInt8(ascii: "\r"): (1, "\\r")
      case UInt8(ascii: "\t"): (1, "\\t")
      // Line separators are no line ends in JSON, but they are in JavaScript.
      case 0xE2:
        bytes.byte(at: index + 1) == 0x80 && bytes.byte(at: index + 2) & 0xFE == 0xA8
          ? (3, escape(0x2000 + UInt16(bytes.byte(at: index + 2) & 0x3F))) : nil
      default: (1, escape(UInt16(bytes[index])))
      }
    }
    return "\"\(escaped)\""
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0xE2 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  /// `indent` is that of the line which the object begins on.
  static func object(_ members: [(String, String)], indent: String = "") -> String {
    let lines = members.map { "\(indent)  \(string($0)): \($1)" }
    return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
  }

  static func array(_ items: [String], indent: String) -> String {
    if items.isEmpty { return "[]" }
    return "[\n" + items.map { "\(indent)  \($0)" }.joined(separator: ",\n") + "\n\(indent)]"
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
