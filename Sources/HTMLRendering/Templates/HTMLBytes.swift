/// Escaping of texts, for content and for attributes in quotes.
enum HTMLBytes {
  /// Appends `text` with `<`, `>`, `&` and both quotes escaped.
  static func append(escaping text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { source in
      var start = 0
      for (index, byte) in source.enumerated() {
        // All that is escaped stands below '?'.
        guard byte < UInt8(ascii: "?"), let escaped = escape(byte) else { continue }
        bytes.append(contentsOf: source[start..<index])
        bytes.append(contentsOf: escaped.utf8)
        start = index + 1
      }
      bytes.append(contentsOf: source[start...])
    }
  }

  static func escaped(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    append(escaping: text, to: &bytes)
    return bytes
  }

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
