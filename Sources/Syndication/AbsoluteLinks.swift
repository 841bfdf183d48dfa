/// Addresses in an entry's HTML, which a reader shows far from the site.
enum AbsoluteLinks {
  /// `html` with each address inside the site made absolute, as seen from the page at `page`.
  ///
  /// Takes HTML as CommonMark makes it: attributes in double quotes, quotes in texts escaped.
  static func html(_ html: String, on page: String) -> String {
    html.replacingBytes(isQuote) { bytes, index in
      guard attributes.contains(where: { ends(bytes, before: index, with: $0) }) else { return nil }
      let rest = bytes[(index + 1)...]
      let value = rest[..<(rest.firstIndex(of: quote) ?? rest.endIndex)]
      let address = String(decoding: value, as: UTF8.self)
      return (value.count + 1, "\"" + absolute(address[...], on: page))
    }
  }

  private static func isQuote(_ byte: UInt8) -> Bool { byte == quote }

  private static let quote = UInt8(ascii: "\"")
  private static let attributes = [Array(" href=".utf8), Array(" src=".utf8)]

  private static func ends(
    _ bytes: UnsafeBufferPointer<UInt8>,
    before index: Int,
    with attribute: [UInt8]
  ) -> Bool {
    index >= attribute.count && bytes[(index - attribute.count)..<index].elementsEqual(attribute)
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
