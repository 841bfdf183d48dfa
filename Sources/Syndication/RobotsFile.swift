/// Writes robots.txt: everything may be read, and where the sitemap is.
package enum RobotsFile {
  /// - Parameter sitemapURL: Absolute.
  package static func document(sitemapURL: String) -> String {
    "User-agent: *\nAllow: /\n\nSitemap: \(sitemapURL)\n"
  }
}
