import CUnicode

extension String {
  /// Whose tables `folded` and `composed` follow.
  package static var foldingLibraryVersion: String { String(cString: utf8proc_version()) }

  /// The text for comparing: lower case, accents gone, compatibility forms resolved, typographic
  /// quotes and dashes in ASCII.
  ///
  /// Depends on Unicode alone, not on a locale. Letters that Unicode does not decompose but readers
  /// take for their plain form (`ı`, `ł`, `ø`, `đ`, `ß`, `æ`) become it.
  package var folded: String {
    if let folded = foldedByTable { return folded }
    let mapped = mapped(
      UTF8PROC_DECOMPOSE.rawValue | UTF8PROC_COMPAT.rawValue | UTF8PROC_CASEFOLD.rawValue
        | UTF8PROC_STRIPMARK.rawValue
    )
    var result = String.UnicodeScalarView()
    for scalar in mapped.unicodeScalars {
      if scalar.isASCII {
        result.append(scalar)
      } else if let plain = Self.plainForms[scalar] {
        result.append(contentsOf: plain.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The text in normalisation form C, which all text of the site is kept in.
  package var composed: String {
    hasOnlyPlainScalars ? self : mapped(UTF8PROC_COMPOSE.rawValue)
  }

  /// The folded text where it holds nothing but ASCII and the commonest typographic signs.
  private var foldedByTable: String? {
    var isWhole = true
    // Written in place, since most texts are words, whose strings need no memory of their own.
    let folded = String(unsafeUninitializedCapacity: utf8.count) { buffer in
      var count = 0
      for scalar in unicodeScalars {
        guard let byte = Self.foldedByte(scalar) else {
          isWhole = false
          return 0
        }
        buffer[count] = byte
        count += 1
      }
      return count
    }
    return isWhole ? folded : nil
  }

  private static func foldedByte(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar {
    case "A"..."Z": UInt8(truncatingIfNeeded: scalar.value | 0x20)
    case "\u{0}"..."\u{7F}": UInt8(truncatingIfNeeded: scalar.value)
    case "\u{2018}", "\u{2019}": UInt8(ascii: "'")
    case "\u{201C}", "\u{201D}": UInt8(ascii: "\"")
    case "\u{2013}", "\u{2014}": UInt8(ascii: "-")
    default: nil
    }
  }

  /// Whether every scalar is a character by itself in normalisation form C: those below the combining
  /// marks, and dashes, quotation marks and dots of general punctuation.
  package var hasOnlyPlainScalars: Bool {
    unicodeScalars.allSatisfy { scalar in
      scalar.value < 0x300 || ("\u{2010}"..."\u{2027}").contains(scalar)
    }
  }

  /// Swift strings are valid UTF-8 and utf8proc takes every valid text, so it fails only without memory.
  private func mapped(_ options: UInt32) -> String {
    var source = self
    return source.withUTF8 { bytes in
      var mapped: UnsafeMutablePointer<UInt8>?
      let length = utf8proc_map(
        bytes.baseAddress,
        bytes.count,
        &mapped,
        utf8proc_option_t(rawValue: options | UTF8PROC_STABLE.rawValue)
      )
      guard length >= 0, let mapped else { return self }
      defer { free(mapped) }
      return String(decoding: UnsafeBufferPointer(start: mapped, count: length), as: UTF8.self)
    }
  }

  private static let plainForms: [Unicode.Scalar: String] = [
    "ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th",
    "\u{2018}": "'", "\u{2019}": "'", "\u{201B}": "'", "\u{02BC}": "'", "\u{02BB}": "'",
    "\u{201C}": "\"", "\u{201D}": "\"",
    "\u{2010}": "-", "\u{2011}": "-", "\u{2012}": "-", "\u{2013}": "-", "\u{2014}": "-",
  ]
}
