extension String {
  /// The text with some of its bytes written otherwise; feeds are long, and most of a text stays as it is.
  ///
  /// `isSpecial` is asked for each byte. Where it says yes, `replacement` tells how many bytes from this
  /// one on are replaced, and by what, or nil where this byte stays.
  func replacingBytes(
    _ isSpecial: (UInt8) -> Bool,
    _ replacement: (UnsafeBufferPointer<UInt8>, Int) -> (count: Int, text: String)?
  ) -> String {
    var text = self
    return text.withUTF8 { bytes in
      guard var index = bytes.firstIndex(where: isSpecial) else { return self }
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count + bytes.count / 8)
      var kept = 0
      while index < bytes.count {
        if isSpecial(bytes[index]), let new = replacement(bytes, index) {
          result.append(contentsOf: bytes[kept..<index])
          result.append(contentsOf: new.text.utf8)
          index += new.count
          kept = index
        } else {
          index += 1
        }
      }
      result.append(contentsOf: bytes[kept...])
      return String(decoding: result, as: UTF8.self)
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The byte at `index`, or zero beyond the end.
  func byte(at index: Int) -> UInt8 { index < count ? self[index] : 0 }
}
