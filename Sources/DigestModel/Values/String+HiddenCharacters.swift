extension String {
  /// The text without control characters (tab and line break stay), without those that turn the direction
  /// of writing, which could make a reader see another text than stands there, and without noncharacters.
  package var withoutHiddenCharacters: String {
    if !holdsHidden { return self }
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: unicodeScalars.lazy.filter { !Self.isHidden($0) })
    return String(kept)
  }

  /// Whether it holds any hidden character; most texts have none, and are not copied.
  package var holdsHidden: Bool {
    var text = self
    return text.withUTF8 { bytes in
      var start = 0
      // Most texts are long runs of plain characters.
      while start + 8 <= bytes.count {
        let run = UnsafeRawBufferPointer(bytes)
          .loadUnaligned(fromByteOffset: start, as: UInt64.self)
        if !Self.isPlain(run), Self.holdsHidden(bytes, in: start..<(start + 8)) { return true }
        start += 8
      }
      return Self.holdsHidden(bytes, in: start..<bytes.count)
    }
  }

  /// Whether each of eight bytes is a character by itself that is shown.
  ///
  /// So none is beyond ASCII, before the space, or DEL. What is taken off a byte carries into the next
  /// only where the byte itself fails.
  private static func isPlain(_ run: UInt64) -> Bool {
    let tops: UInt64 = 0x8080_8080_8080_8080
    let (spaces, deletes): (UInt64, UInt64) = (0x2020_2020_2020_2020, 0x7F7F_7F7F_7F7F_7F7F)
    return (run | (run &- spaces) | ((run ^ deletes) &- 0x0101_0101_0101_0101)) & tops == 0
  }

  private static func holdsHidden(
    _ bytes: UnsafeBufferPointer<UInt8>,
    in range: Range<Int>
  ) -> Bool {
    range.contains { beginsHidden(bytes, at: $0) }
  }

  /// The same as `isHidden`, asked of bytes, since it is asked of every text.
  private static func beginsHidden(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch bytes[index] {
    case 0x09, 0x0A, 0x0D, 0x20..<0x7F: false
    case 0..<0x20, 0x7F: true
    case 0xC2: bytes[index + 1] < 0xA0
    case 0xE2:
      switch (bytes[index + 1], bytes[index + 2]) {
      case (0x80, 0x8E...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): true
      default: false
      }
    case 0xEF:
      switch (bytes[index + 1], bytes[index + 2]) {
      case (0xBB, 0xBF), (0xBF, 0xBE...0xBF): true
      default: false
      }
    default: false
    }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE,
      0xFFFF:
      true
    default: false
    }
  }
}
