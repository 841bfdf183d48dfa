import DigestModel

/// Writes a sitemap.
///
/// Source: sitemaps.org, protocol 0.9, which allows 50,000 addresses in a file.
package enum Sitemap {
  package static let limit = 50_000

  /// The document; what is beyond `limit` is left out.
  package static func document(of entries: [SitemapEntry]) -> String {
    var lines = [
      #"<?xml version="1.0" encoding="utf-8"?>"#,
      #"<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">"#,
    ]
    lines += entries.prefix(limit).map { entry in
      let changed = entry.lastChanged.map { "<lastmod>\($0)</lastmod>" } ?? ""
      return "  <url><loc>\(XMLText.escaped(entry.url))</loc>\(changed)</url>"
    }
    lines.append("</urlset>")
    return lines.joined(separator: "\n") + "\n"
  }
}
