extension String {
  /// The text without control characters (tab and line break stay) and without those that turn the
  /// direction of writing, which could make a reader see another text than stands there.
  var withoutHiddenCharacters: String {
    if !mayHoldHidden { return self }
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: unicodeScalars.lazy.filter { !Self.isHidden($0) })
    return String(kept)
  }

  /// Whether any byte can be the first one of a hidden character; most texts have none, and are not copied.
  private var mayHoldHidden: Bool {
    var text = self
    return text.withUTF8 { bytes in
      for byte in bytes where byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte >= 0xE2 {
        switch byte {
        case 0x09, 0x0A, 0x0D: continue
        case 0..<0x20, 0x7F, 0xC2, 0xE2, 0xEF: return true
        default: continue
        }
      }
      return false
    }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
