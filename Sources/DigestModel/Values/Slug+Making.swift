extension Slug {
  /// Makes a slug of any text: accents dropped, everything but letters and digits turned to hyphens.
  ///
  /// Cut at a word's end where the text is too long. Text without one usable letter becomes
  /// `fallback`, itself a slug.
  package init(making text: some StringProtocol, else fallback: Slug) {
    var bytes: [UInt8] = []
    for scalar in String(text).folded.unicodeScalars {
      if let byte = UInt8(exactly: scalar.value), Self.isAllowed(byte), byte != UInt8(ascii: "-") {
        bytes.append(byte)
      } else if !Self.isSilent(scalar), bytes.last != UInt8(ascii: "-"), !bytes.isEmpty {
        bytes.append(UInt8(ascii: "-"))
      }
    }
    self = Slug(Self.cut(bytes, to: Self.maximumLength)) ?? fallback
  }

  /// A following number, for a name that is taken: `slug-2`.
  package func numbered(_ number: Int) -> Slug {
    let suffix = "-\(number)"
    let room = Self.maximumLength - suffix.utf8.count
    let head = Self.cut(Array(text.utf8), to: room)
    return Slug(head + suffix) ?? self
  }

  /// Apostrophes vanish inside a word: `Sa'ar` becomes `saar`.
  private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}" || scalar == "\u{2018}" || scalar == "`"
  }

  /// At most `length` bytes, ending at a word's end unless that would cost more than half.
  private static func cut(_ bytes: [UInt8], to length: Int) -> String {
    let hyphen = UInt8(ascii: "-")
    var kept = bytes[...]
    if kept.count > length {
      let isWordEnd = kept[length] == hyphen
      kept = kept.prefix(length)
      if !isWordEnd, let end = kept.lastIndex(of: hyphen), end > length / 2 {
        kept = kept[..<end]
      }
    }
    while kept.last == hyphen { kept = kept.dropLast() }
    return String(decoding: kept, as: UTF8.self)
  }
}
