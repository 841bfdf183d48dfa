/// The part of an address that names a thing: lower-case ASCII letters, digits and single hyphens.
///
/// Never empty, never begins or ends with a hyphen, at most 100 bytes, so that it can't leave its folder.
package struct Slug: Hashable, Sendable {
  package let text: String

  package static let maximumLength = 100

  /// Takes a slug that is one already, else nil.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard (1...Self.maximumLength).contains(bytes.count), bytes.first != Self.hyphen,
      bytes.last != Self.hyphen, bytes.allSatisfy({ Self.isAllowed($0) }),
      !zip(bytes, bytes.dropFirst()).contains(where: { $0 == Self.hyphen && $1 == Self.hyphen })
    else { return nil }
    self.text = String(text)
  }

  private static let hyphen = UInt8(ascii: "-")

  static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), hyphen: true
    default: false
    }
  }
}

extension Slug: Comparable {
  package static func < (left: Slug, right: Slug) -> Bool { left.text < right.text }
}

extension Slug: CustomStringConvertible {
  package var description: String { text }
}
