/// Writes robots.txt: everything may be read, and where the sitemap is.
package enum RobotsFile {
  /// The file's text; the sitemap's address is absolute.
  package static func document(sitemapURL: String) -> String {
    "User-agent: *\nAllow: /\n\nSitemap: \(sitemapURL)\n"
  }
}
