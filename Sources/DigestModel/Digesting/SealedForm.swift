/// A form of files that only builds read: what it is called, what they hold, and a fingerprint of that.
///
/// Another form gets another name; a file of that one, or one that is not whole, is none at all.
package struct SealedForm: Sendable {
  private let head: [UInt8]

  /// - Parameter name: one line, with the form's number at its end.
  package init(_ name: String) { head = Array((name + "\n").utf8) }

  package func sealed(_ body: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(head.count + body.count + 16)
    bytes += head
    bytes += body
    bytes.append(Fingerprint(of: body))
    return bytes
  }

  /// What was sealed, or nil where these are not to the last byte what `sealed` made.
  package func body(of bytes: [UInt8]) -> ArraySlice<UInt8>? {
    guard bytes.count >= head.count + 16, bytes.starts(with: head) else { return nil }
    let body = bytes[head.count..<(bytes.count - 16)]
    let seal = Fingerprint(bytes: bytes.suffix(16))
    return body.withUnsafeBytes({ Fingerprint(of: $0) }) == seal ? body : nil
  }
}
