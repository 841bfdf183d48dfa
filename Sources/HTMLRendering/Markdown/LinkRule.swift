/// Which addresses a link in the content may lead to.
enum LinkRule {
  /// `http`, `https`, `mailto`, or a place inside the site.
  static func allows(_ address: String) -> Bool {
    if address.hasPrefix("//") || address.hasPrefix("\\") || address.hasPrefix("/\\") {
      return false
    }
    guard let end = address.firstIndex(where: { ":/?#".contains($0) }), address[end] == ":" else {
      return true
    }
    return ["http", "https", "mailto"].contains(address[..<end].lowercased())
  }
}
