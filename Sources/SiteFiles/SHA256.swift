import CHash

/// The SHA-256 of `bytes`, as 64 lower-case hexadecimal digits.
package func sha256(of bytes: [UInt8]) -> String {
  var digits = [CChar](repeating: 0, count: Int(SHA256_DIGEST_LENGTH) * 2 + 1)
  SHA256Data(bytes, bytes.count, &digits)
  return String(decoding: digits.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
