/// Reads what `append(varint:)` and its kin wrote; nil where the bytes end or make no sense.
package struct ByteReader {
  private let bytes: ArraySlice<UInt8>
  private var place: Int

  package init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  package var isAtEnd: Bool { place == bytes.endIndex }

  package mutating func byte() -> UInt8? {
    guard place < bytes.endIndex else { return nil }
    place += 1
    return bytes[place - 1]
  }

  /// A number that is not negative.
  package mutating func varint() -> Int? {
    var number: UInt64 = 0
    for shift in stride(from: 0, to: 63, by: 7) {
      guard let byte = byte() else { return nil }
      number |= UInt64(byte & 0x7F) << UInt64(shift)
      if byte < 0x80 { return Int(number) }
    }
    return nil
  }

  /// A number of eight bytes.
  package mutating func number() -> Int? {
    bytes(8).map { bytes in
      Int(littleEndian: bytes.withUnsafeBytes { $0.loadUnaligned(as: Int.self) })
    }
  }

  package mutating func bytes(_ count: Int) -> ArraySlice<UInt8>? {
    guard count <= bytes.endIndex - place else { return nil }
    place += count
    return bytes[(place - count)..<place]
  }

  package mutating func text() -> String? {
    varint().flatMap { bytes($0) }.flatMap { String(validating: $0, as: UTF8.self) }
  }

  package mutating func fingerprint() -> Fingerprint? {
    bytes(16).flatMap { Fingerprint(bytes: $0) }
  }
}

extension [UInt8] {
  /// Takes a number that is not negative.
  package mutating func append(varint number: Int) {
    var rest = UInt64(number)
    while rest >= 0x80 {
      append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }

  /// Appends eight bytes.
  package mutating func append(number: Int) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }

  package mutating func append(text: String) {
    append(varint: text.utf8.count)
    append(contentsOf: text.utf8)
  }

  package mutating func append(_ fingerprint: Fingerprint) { fingerprint.append(to: &self) }
}
