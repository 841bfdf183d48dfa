import DigestModel

/// The text of a page's or feed's bytes, in the charset that it declares; nil where that is not read.
///
/// UTF-8, and windows-1252, which ISO-8859-1 and ASCII are read as too, like browsers do. Where nothing
/// is declared, UTF-8 if the bytes are that. Single bytes that are no UTF-8 become U+FFFD.
func markupText(of bytes: [UInt8]) -> String? {
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
    return String(decoding: bytes.dropFirst(3), as: UTF8.self)
  }
  switch declaredCharset(of: bytes) {
  case "utf-8", "utf8": return String(decoding: bytes, as: UTF8.self)
  case "iso-8859-1", "latin1", "iso8859-1", "windows-1252", "cp1252", "us-ascii", "ascii":
    return String(validating: bytes, as: UTF8.self).flatMap {
      $0.utf8.allSatisfy { $0 < 0x80 } ? $0 : nil
    }
      ?? windows1252Text(of: bytes)
  case nil: return String(validating: bytes, as: UTF8.self) ?? windows1252Text(of: bytes)
  default: return nil
  }
}

extension [UInt8] {
  /// The bytes in UTF-8, behind its byte order mark, where that of UTF-16 begins them; nil where they
  /// are no UTF-16 for all that.
  var inUTF8: [UInt8]? {
    guard starts(with: [0xFF, 0xFE]) || starts(with: [0xFE, 0xFF]) else { return self }
    guard count.isMultiple(of: 2) else { return nil }
    let (high, low) = self[0] == 0xFE ? (0, 1) : (1, 0)
    let units = stride(from: 0, to: count, by: 2).map {
      UInt16(self[$0 + high]) << 8 | UInt16(self[$0 + low])
    }
    return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
  }
}

/// What `charset=` or the XML declaration's `encoding=` near the beginning says, lower case.
private func declaredCharset(of bytes: [UInt8]) -> String? {
  let head = String(decoding: bytes.prefix(4096).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
    .lowercased()
  let mark = head.hasPrefix("<?xml") ? "encoding=" : "charset="
  guard let place = head.utf8.firstRange(of: mark.utf8) else { return nil }
  let value = head[place.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
  let name = value.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  return name.isEmpty ? nil : String(name)
}

private func windows1252Text(of bytes: [UInt8]) -> String {
  var text = String.UnicodeScalarView()
  for byte in bytes {
    if (0x80..<0xA0).contains(byte) {
      text.append(windows1252[Int(byte) - 0x80])
    } else {
      text.append(Unicode.Scalar(byte))
    }
  }
  return String(text)
}

/// 0x80 to 0x9F, where ISO-8859-1 has control characters.
private let windows1252: [Unicode.Scalar] = [
  "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
  "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}",
  "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
  "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
]

extension Collection where Element: Equatable {
  /// Where `part` stands for the first time.
  func firstRange(of part: some Collection<Element>) -> Range<Index>? {
    var start = startIndex
    while start != endIndex {
      var (own, other) = (start, part.startIndex)
      while own != endIndex, other != part.endIndex, self[own] == part[other] {
        own = index(after: own)
        other = part.index(after: other)
      }
      if other == part.endIndex { return start..<own }
      start = index(after: start)
    }
    return nil
  }
}
