import SiteFiles

/// Names the bytes of a response: the same bytes, the same tag.
struct EntityTag: Hashable, Sendable {
  /// With its quotes, as headers hold it.
  let text: String

  init(of bytes: [UInt8]) { text = "\"\(sha256(of: bytes).prefix(32))\"" }

  /// Whether an `If-None-Match` header names it, so that the browser has these bytes.
  func isNamed(in header: String?) -> Bool {
    guard let header else { return false }
    return header.split(separator: ",").contains { part in
      var tag = part.drop { $0 == " " || $0 == "\t" }
      while tag.last == " " || tag.last == "\t" { tag.removeLast() }
      return tag == "*" || (tag.hasPrefix("W/") ? tag.dropFirst(2) : tag) == text
    }
  }
}
