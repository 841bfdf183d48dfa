/// An address of the web, without the place on its page.
struct WebAddress: Hashable, Comparable, Sendable {
  let text: String
  /// In lower case, without a port.
  let host: String

  /// Nil for what is not asked by HTTP; an address that begins with `//` is taken for a secure one.
  init?(_ address: String) {
    let whole = address.hasPrefix("//") ? "https:" + address : address
    let plain = whole.prefix { $0 != "#" }
    guard let schemeEnd = plain.firstIndex(of: ":"),
      ["http", "https"].contains(plain[..<schemeEnd].lowercased()),
      plain[schemeEnd...].hasPrefix("://")
    else { return nil }
    let authority = plain[schemeEnd...].dropFirst(3).prefix { !"/?\\".contains($0) }
    let server = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    let isNumeric = server.hasPrefix("[")
    let name = isNumeric ? server.prefix { $0 != "]" } : server.prefix { $0 != ":" }
    guard !name.isEmpty else { return nil }
    text = String(plain)
    host = name.lowercased()
  }

  static func < (left: WebAddress, right: WebAddress) -> Bool {
    (left.host, left.text) < (right.host, right.text)
  }
}
