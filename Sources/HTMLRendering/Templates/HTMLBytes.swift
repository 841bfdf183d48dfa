/// Escaping of texts, for content and for attributes in quotes.
enum HTMLBytes {
  /// Appends `text` with `<`, `>`, `&` and both quotes escaped.
  static func append(escaping text: String, to bytes: inout [UInt8]) {
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

  static func escaped(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    append(escaping: text, to: &bytes)
    return bytes
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
