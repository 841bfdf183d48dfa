import DigestModel

/// Writes a sitemap of the latest articles.
///
/// Source: Google's news sitemaps, 0.9, which allow 1,000 addresses in a file.
package enum NewsSitemap {
  package static let limit = 1_000

  /// The document; what is beyond `limit` is left out.
  package static func document(of news: NewsList) -> String {
    var lines = [
      #"<?xml version="1.0" encoding="utf-8"?>"#,
      #"<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9""#
        + #" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">"#,
    ]
    for item in news.items.prefix(limit) {
      lines += [
        "  <url><loc>\(XMLText.escaped(item.url))</loc>",
        "    <news:news>",
        "      <news:publication>\(element("name", news.publication))"
          + "\(element("language", news.language))</news:publication>",
        "      \(element("publication_date", item.published.description))",
        "      \(element("title", item.title))",
        "    </news:news>",
        "  </url>",
      ]
    }
    lines.append("</urlset>")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func element(_ name: String, _ text: String) -> String {
    "<news:\(name)>\(XMLText.escaped(text))</news:\(name)>"
  }
}
