/// Text and attributes of XML 1.0.
enum XMLText {
  /// The text with markup characters escaped and what XML forbids left out.
  static func escaped(_ text: String) -> String {
    text.replacingBytes(isSpecial) { bytes, index in
      switch bytes[index] {
      case UInt8(ascii: "&"): (1, "&amp;")
      case UInt8(ascii: "<"): (1, "&lt;")
      case UInt8(ascii: ">"): (1, "&gt;")
      case UInt8(ascii: "\""): (1, "&quot;")
      case UInt8(ascii: "'"): (1, "&#39;")
      case 0xC2: bytes.byte(at: index + 1) < 0xA0 ? (2, "") : nil
      case 0xEF:
        bytes.byte(at: index + 1) == 0xBF && bytes.byte(at: index + 2) >= 0xBE ? (3, "") : nil
      default: (1, "")
      }
    }
  }

  /// What may have to be escaped, or begins what XML 1.0, production 2, has no place for: C0 controls
  /// but tab and line ends, U+FFFE and U+FFFF; and C1 controls, which it discourages.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F, 0xC2, 0xEF: true
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"): true
    case UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }
}
