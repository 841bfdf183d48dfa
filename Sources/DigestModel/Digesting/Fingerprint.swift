import CHash

/// By what a build tells whether bytes are the same as before: their XXH3 in 128 bits.
///
/// SHA-256 of all files was a quarter of a build's instructions; this is next to none. It stops no
/// forger: where bytes have to be proven, there is `sha256`.
package struct Fingerprint: Hashable, Sendable {
  private let high: UInt64
  private let low: UInt64

  package init(of bytes: [UInt8]) { self = bytes.withUnsafeBytes { Fingerprint(of: $0) } }

  package init(of bytes: ArraySlice<UInt8>) {
    self = bytes.withUnsafeBytes { Fingerprint(of: $0) }
  }

  package init(of bytes: UnsafeRawBufferPointer) {
    let hash = chash_xxh3(bytes.baseAddress, bytes.count)
    high = hash.high
    low = hash.low
  }

  /// Of what `feed` feeds.
  package init(_ feed: (inout Digester) -> Void) {
    var digester = Digester()
    feed(&digester)
    self = digester.fingerprint
  }

  package init(of text: String) {
    var text = text
    self = text.withUTF8 { Fingerprint(of: UnsafeRawBufferPointer($0)) }
  }

  /// Takes the 16 bytes that `append` writes, or nothing.
  package init?(bytes: ArraySlice<UInt8>) {
    guard bytes.count == 16 else { return nil }
    (high, low) = bytes.withUnsafeBytes { bytes in
      (
        UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self)),
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
      )
    }
  }

  /// Appends 16 bytes.
  package func append(to bytes: inout [UInt8]) {
    for half in [high, low] {
      withUnsafeBytes(of: half.littleEndian) { bytes.append(contentsOf: $0) }
    }
  }

  /// Takes 32 lower-case hexadecimal digits, or nothing.
  package init?(_ digits: some StringProtocol) {
    guard digits.utf8.count == 32, let high = UInt64(digits.prefix(16), radix: 16),
      let low = UInt64(digits.dropFirst(16), radix: 16)
    else { return nil }
    self.high = high
    self.low = low
  }
}

extension Fingerprint: CustomStringConvertible {
  /// 32 lower-case hexadecimal digits, in the same order as the fingerprints.
  package var description: String {
    String(unsafeUninitializedCapacity: 32) { digits in
      for place in 0..<32 {
        let half = place < 16 ? high : low
        let digit = UInt8(truncatingIfNeeded: half >> UInt64(60 - place % 16 * 4)) & 0xF
        digits[place] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit
      }
      return 32
    }
  }
}

extension Fingerprint: Comparable {
  package static func < (left: Fingerprint, right: Fingerprint) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}
