/// Texts as HTML that shows them and does nothing else, in content and in attributes in quotes.
package enum HTMLText {
  /// Appends `text` with `<`, `>`, `&` and both quotes escaped.
  package static func append(escaping text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { source in
      var start = 0
      for index in source.indices where isSpecial(source[index]) {
        guard let escaped = escape(source[index]) else { continue }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<index]))
        bytes.append(contentsOf: escaped.utf8)
        start = index + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start...]))
    }
  }

  package static func escaped(_ text: String) -> String {
    if !text.utf8.contains(where: isSpecial) { return text }
    var bytes: [UInt8] = []
    append(escaping: text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether it is escaped: all such bytes stand below 64, so that a bit for each tells.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 64 && (1 << UInt64(byte)) & specials != 0
  }

  /// `"`, `&`, `'`, `<` and `>`.
  private static let specials: UInt64 = 1 << 34 | 1 << 38 | 1 << 39 | 1 << 60 | 1 << 62

  private static func escape(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
