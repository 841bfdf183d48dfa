import DigestModel

/// Writes RSS 2.0.
///
/// Source: rssboard.org/rss-specification; the module `content` for whole texts, `dc` for names and
/// rights, since RSS' own `author` is an e-mail address; `atom` for when an item changed, which RSS has
/// no word for.
enum RSSFeed {
  static func document(of feed: Feed, html: (String) -> String) -> String {
    var lines = [
      #"<?xml version="1.0" encoding="utf-8"?>"#,
      #"<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom""#
        + #" xmlns:content="http://purl.org/rss/1.0/modules/content/""#
        + #" xmlns:dc="http://purl.org/dc/elements/1.1/">"#,
      "<channel>",
      element("title", feed.title),
      element("link", feed.pageURL),
      element("description", feed.summary.isEmpty ? feed.title : feed.summary),
      element("language", feed.language.rawValue),
      #"  <atom:link rel="self" type="\#(FeedFormat.rss.mediaType)""#
        + #" href="\#(XMLText.escaped(feed.url(.rss)))"/>"#,
    ]
    if let updated = feed.updated {
      lines.append(element("lastBuildDate", updated.midnightOfMail))
    }
    lines += feed.entries.flatMap { item(of: $0, html: html) }
    return (lines + ["</channel>", "</rss>"]).joined(separator: "\n") + "\n"
  }

  private static func item(of entry: FeedEntry, html: (String) -> String) -> [String] {
    var lines = [
      "  <item>",
      element("title", entry.title, indent: "    "),
      element("link", entry.url, indent: "    "),
      #"    <guid isPermaLink="true">\#(XMLText.escaped(entry.url))</guid>"#,
      element("pubDate", entry.published.midnightOfMail, indent: "    "),
    ]
    if entry.updated != entry.published {
      lines.append(element("atom:updated", entry.updated.midnight, indent: "    "))
    }
    lines += entry.authors.map { element("dc:creator", $0, indent: "    ") }
    if let language = entry.language {
      lines.append(element("dc:language", language, indent: "    "))
    }
    lines += entry.categories.map { element("category", $0, indent: "    ") }
    if !entry.summary.isEmpty {
      lines.append(element("description", entry.summary, indent: "    "))
    }
    if let rights = entry.rights { lines.append(element("dc:rights", rights, indent: "    ")) }
    if !entry.body.isEmpty {
      let content = AbsoluteLinks.html(html(entry.body), on: entry.url)
      lines.append(element("content:encoded", content, indent: "    "))
    }
    return lines + ["  </item>"]
  }

  private static func element(_ name: String, _ text: String, indent: String = "  ") -> String {
    "\(indent)<\(name)>\(XMLText.escaped(text))</\(name)>"
  }
}
