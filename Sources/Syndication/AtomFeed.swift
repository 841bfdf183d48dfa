import DigestModel

/// Writes Atom 1.0.
///
/// Source: RFC 4287.
enum AtomFeed {
  /// A feed without entries was updated at the beginning of 1970, since nothing here knows the time.
  static func document(of feed: Feed, html: (String) -> String) -> String {
    let updated = feed.updated ?? Day(daysSince1970: 0)
    var lines = [
      #"<?xml version="1.0" encoding="utf-8"?>"#,
      #"<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\#(feed.language.rawValue)">"#,
      element("id", feed.url(.atom)),
      element("title", feed.title),
    ]
    if !feed.summary.isEmpty { lines.append(element("subtitle", feed.summary)) }
    lines += [
      element("updated", updated.midnight),
      "  <author>\(element("name", feed.author, indent: ""))</author>",
      link("self", FeedFormat.atom.mediaType, feed.url(.atom)),
      link("alternate", "text/html", feed.pageURL),
    ]
    lines += feed.entries.flatMap { entry(of: $0, html: html) }
    lines.append("</feed>")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func entry(of entry: FeedEntry, html: (String) -> String) -> [String] {
    let language = entry.language.map { #" xml:lang="\#(XMLText.escaped($0))""# } ?? ""
    var lines = [
      "  <entry>",
      element("id", entry.url, indent: "    "),
      "    <title\(language)>\(XMLText.escaped(entry.title))</title>",
      element("published", entry.published.midnight, indent: "    "),
      element("updated", entry.updated.midnight, indent: "    "),
      "  " + link("alternate", "text/html", entry.url),
    ]
    lines += entry.authors.map { "    <author>\(element("name", $0, indent: ""))</author>" }
    lines += entry.categories.map { #"    <category term="\#(XMLText.escaped($0))"/>"# }
    if !entry.summary.isEmpty { lines.append(element("summary", entry.summary, indent: "    ")) }
    if let rights = entry.rights { lines.append(element("rights", rights, indent: "    ")) }
    if !entry.body.isEmpty {
      let content = AbsoluteLinks.html(html(entry.body), on: entry.url)
      lines.append(#"    <content type="html"\#(language)>\#(XMLText.escaped(content))</content>"#)
    }
    return lines + ["  </entry>"]
  }

  private static func element(_ name: String, _ text: String, indent: String = "  ") -> String {
    "\(indent)<\(name)>\(XMLText.escaped(text))</\(name)>"
  }

  private static func link(_ relation: String, _ type: String, _ address: String) -> String {
    #"  <link rel="\#(relation)" type="\#(type)" href="\#(XMLText.escaped(address))"/>"#
  }
}
