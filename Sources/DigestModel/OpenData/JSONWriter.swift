/// Writes JSON byte by byte, members in the order in which they are told.
///
/// `<` is written as `\u003c`, so that no text can close the script that a page keeps the JSON in.
/// Only what is written is kept: a list of any length needs no more memory than its text.
package struct JSONWriter: Sendable {
  package private(set) var bytes: [UInt8] = []
  /// Whether a value stands before the place that is written to, in the same list or object.
  private var isFollowing = false

  package init() {}

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  // MARK: Values

  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    enclose(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  package mutating func list(_ items: (inout JSONWriter) -> Void) {
    enclose(UInt8(ascii: "["), UInt8(ascii: "]"), items)
  }

  package mutating func value(_ text: String) {
    separate()
    append(quoted: text)
    isFollowing = true
  }

  package mutating func value(_ number: Int) {
    separate()
    bytes.append(contentsOf: String(number).utf8)
    isFollowing = true
  }

  package mutating func value(_ flag: Bool) {
    separate()
    bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    isFollowing = true
  }

  // MARK: Members of an object

  /// The name of a member, whose value comes next.
  package mutating func key(_ name: String) {
    separate()
    append(quoted: name)
    bytes.append(UInt8(ascii: ":"))
    isFollowing = false
  }

  /// A member that is left out where it has no value.
  package mutating func member(_ name: String, _ text: String?) {
    guard let text else { return }
    key(name)
    value(text)
  }

  package mutating func member(_ name: String, _ number: Int) {
    key(name)
    value(number)
  }

  package mutating func member(_ name: String, _ texts: [String]) {
    key(name)
    list { list in
      for text in texts { list.value(text) }
    }
  }

  /// A member that is an object.
  package mutating func member(_ name: String, _ members: (inout JSONWriter) -> Void) {
    key(name)
    object(members)
  }

  /// A member that is a list.
  package mutating func list(_ name: String, _ items: (inout JSONWriter) -> Void) {
    key(name)
    list(items)
  }

  // MARK: Bytes

  /// Begins a new line, which JSON allows between any two values.
  package mutating func breakLine() {
    separate()
    bytes.append(UInt8(ascii: "\n"))
    isFollowing = false
  }

  private mutating func enclose(
    _ first: UInt8,
    _ last: UInt8,
    _ inner: (inout JSONWriter) -> Void
  ) {
    separate()
    bytes.append(first)
    isFollowing = false
    inner(&self)
    bytes.append(last)
    isFollowing = true
  }

  private mutating func separate() {
    if isFollowing { bytes.append(UInt8(ascii: ",")) }
  }

  /// Copies what needs no escape in whole runs.
  ///
  /// Source: RFC 8259, section 7.
  private mutating func append(quoted text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { buffer in
      var start = 0
      for place in buffer.indices where Self.needsEscape(buffer[place]) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start..<place]))
        append(escaped: buffer[place])
        start = place + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
      || byte == UInt8(ascii: "<")
  }

  private mutating func append(escaped byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    default:
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(Self.digit(byte >> 4))
      bytes.append(Self.digit(byte & 0xF))
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
