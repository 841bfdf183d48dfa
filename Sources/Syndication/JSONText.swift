/// Values of JSON as text, members in the order given.
///
/// Source: RFC 8259.
enum JSONText {
  static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      // Line separators are no line ends in JSON, but they are in JavaScript.
      case "\u{0}"..<" ", "\u{2028}", "\u{2029}": result += escape(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
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

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
