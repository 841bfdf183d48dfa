/// Which addresses a link in the content may lead to.
enum LinkRule {
  /// `http`, `https`, `mailto`, or a place inside the site.
  static func allows(_ address: String) -> Bool {
    if address.hasPrefix("//") || address.hasPrefix("\\") || address.hasPrefix("/\\") {
      return false
    }
    // Browsers make something of a second `#` and of a host without `//`; who wrote it meant something else.
    if address.count(where: { $0 == "#" }) > 1 { return false }
    guard let scheme = scheme(of: address) else { return true }
    switch scheme.lowercased() {
    case "mailto": return true
    case "http", "https": return address.dropFirst(scheme.count).hasPrefix("://")
    default: return false
    }
  }

  /// Whether an address that is allowed leads to another site, as far as it tells by itself.
  static func isElsewhere(_ address: String) -> Bool { scheme(of: address) != nil }

  private static func scheme(of address: String) -> Substring? {
    let end = address.firstIndex { ":/?#".contains($0) }
    return end.flatMap { address[$0] == ":" ? address[..<$0] : nil }
  }
}
