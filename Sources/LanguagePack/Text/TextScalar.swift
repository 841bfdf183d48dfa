/// A scalar of a text, and what kind it is of; those of ASCII are told without Unicode's tables.
struct TextScalar {
  private let scalar: Unicode.Scalar
  /// In UTF-8 bytes.
  let width: Int

  /// The scalar that begins at byte `offset` of a string's UTF-8.
  init(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    let first = bytes[offset]
    if first < 0x80 {
      self.init(ascii: first)
    } else {
      self.init(beyondASCII: first, in: bytes, at: offset)
    }
  }

  private init(ascii byte: UInt8) {
    scalar = Unicode.Scalar(byte)
    width = 1
  }

  private init(
    beyondASCII first: UInt8,
    in bytes: UnsafeBufferPointer<UInt8>,
    at offset: Int
  ) {
    width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    var value = UInt32(first) & (0x7F >> UInt32(width))
    for index in (offset + 1)..<min(offset + width, bytes.count) {
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  var isDigit: Bool { ("0"..."9").contains(scalar) }

  var isPoint: Bool { scalar == "." || scalar == "," }

  var isApostrophe: Bool { scalar == "'" || scalar == "\u{2019}" || scalar == "\u{2018}" }

  var isSpace: Bool {
    guard scalar.isASCII else { return scalar.properties.isWhitespace }
    return scalar == " " || ("\t"..."\r").contains(scalar)
  }

  var isCapital: Bool {
    scalar.isASCII ? ("A"..."Z").contains(scalar) : scalar.properties.isUppercase
  }

  /// Letters, combining marks and `_`.
  var isLetter: Bool {
    if scalar.isASCII {
      return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || scalar == "_"
    }
    let category = scalar.properties.generalCategory
    return scalar.properties.isAlphabetic || category == .nonspacingMark
      || category == .modifierLetter
  }
}
