/// Addresses in an entry's HTML, which a reader shows far from the site.
enum AbsoluteLinks {
  /// `html` with each address inside the site made absolute, as seen from the page at `page`.
  ///
  /// Takes HTML as CommonMark makes it: attributes in double quotes, quotes in texts escaped.
  static func html(_ html: String, on page: String) -> String {
    var result = ""
    var rest = html[...]
    while let start = firstValue(in: rest) {
      result += rest[..<start]
      rest = rest[start...]
      let value = rest.prefix { $0 != "\"" }
      result += absolute(value, on: page)
      rest = rest[value.endIndex...]
    }
    return result + rest
  }

  /// Where the value of the next `href` or `src` begins.
  private static func firstValue(in text: Substring) -> Substring.Index? {
    var quote = text.startIndex
    while let next = text[quote...].firstIndex(of: "\"") {
      let before = text[..<next]
      let after = text.index(after: next)
      if before.hasSuffix(" href=") || before.hasSuffix(" src=") { return after }
      quote = after
    }
    return nil
  }

  private static func absolute(_ address: Substring, on page: String) -> String {
    if address.isEmpty || hasScheme(address) { return String(address) }
    return address.hasPrefix("/") ? "\(origin(of: page))\(address)" : "\(page)\(address)"
  }

  private static func hasScheme(_ address: Substring) -> Bool {
    address.firstIndex { ":/?#".contains($0) }.map { address[$0] == ":" } ?? false
  }

  /// Scheme and host: `https://simpul.example`.
  private static func origin(of page: String) -> Substring {
    var slashes = 0
    let end = page.firstIndex { character in
      if character == "/" { slashes += 1 }
      return slashes == 3
    }
    return page[..<(end ?? page.endIndex)]
  }
}
