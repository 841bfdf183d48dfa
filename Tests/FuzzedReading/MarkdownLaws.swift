import HTMLRendering

/// No element and no attribute comes out that could run, load or frame anything, and no address that
/// leads elsewhere than to a place that a link may lead to.
func markdownLaws(_ text: String) -> [String] {
  var laws: [String] = []
  for tag in tags(in: Array(Markdown.html(of: text).utf8)) {
    if !elements.contains(tag.name) { laws.append("<\(tag.name)> came out") }
    for (name, value) in tag.attributes {
      if !attributes.contains(name) { laws.append("<\(tag.name) \(name)> came out") }
      if name == "href" || name == "src", !leadsToAllowedPlace(value) {
        laws.append("\(name)=\"\(value)\" came out")
      }
    }
  }
  let excerpt = Markdown.excerpt(of: text, limit: 160)
  if excerpt.count > 160 { laws.append("an excerpt is \(excerpt.count) characters long") }
  let opening = Markdown.opening(of: text) ?? text
  if Markdown.firstParagraph(of: opening) != Markdown.firstParagraph(of: text) {
    laws.append("the first paragraph is another one in the opening")
  }
  if Markdown.excerpt(of: opening, limit: 160) != excerpt {
    laws.append("the excerpt is another one in the opening")
  }
  return laws
}

private let elements: Set<String> = [
  "p", "em", "strong", "a", "code", "pre", "blockquote", "ul", "ol", "li", "hr", "br", "img",
  "h2", "h3", "h4", "h5", "h6",
]
private let attributes: Set<String> = ["href", "src", "alt", "title", "class", "id", "start"]

/// As a browser reads it: without white space around, line ends and tabs.
private func leadsToAllowedPlace(_ value: String) -> Bool {
  let address = value.filter { !"\t\n\r".contains($0) }.drop { $0 <= " " }.lowercased()
  if ["//", "\\", "/\\"].contains(where: { address.hasPrefix($0) }) { return false }
  guard let end = address.firstIndex(where: { ":/?#".contains($0) }), address[end] == ":" else {
    return true
  }
  let scheme = address[..<end]
  return scheme == "mailto"
    || (["http", "https"].contains(scheme) && address[end...].hasPrefix("://"))
}

private struct Tag {
  var name: String
  var attributes: [(name: String, value: String)] = []
}

/// The tags of HTML whose attributes all stand in double quotes, as a browser would find them.
private func tags(in html: [UInt8]) -> [Tag] {
  var found: [Tag] = []
  var rest = html[...]
  while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
    rest = rest[(open + 1)...].drop { $0 == UInt8(ascii: "/") }
    var tag = Tag(name: take(&rest) { $0.isNameByte })
    while let next = rest.first, next != UInt8(ascii: ">") {
      rest = rest.drop { !$0.isNameByte && $0 != UInt8(ascii: ">") }
      let name = take(&rest) { $0.isNameByte }
      guard !name.isEmpty else { continue }
      var value = ""
      if rest.starts(with: Array("=\"".utf8)) {
        rest = rest.dropFirst(2)
        value = take(&rest) { $0 != UInt8(ascii: "\"") }
        rest = rest.dropFirst()
      }
      tag.attributes.append((name, value.replacing("&amp;", with: "&")))
    }
    found.append(tag)
  }
  return found
}

private func take(_ rest: inout ArraySlice<UInt8>, while isPart: (UInt8) -> Bool) -> String {
  let part = rest.prefix(while: isPart)
  rest = rest.dropFirst(part.count)
  return String(decoding: part, as: UTF8.self).lowercased()
}

extension UInt8 {
  fileprivate var isNameByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: ":"),
      UInt8(ascii: "!"):
      true
    default: false
    }
  }
}
