/// Writes robots.txt: everything may be read, and where the sitemaps are.
package enum RobotsFile {
  /// The file's text; the sitemaps' addresses are absolute.
  package static func document(sitemapURLs: [String]) -> String {
    "User-agent: *\nAllow: /\n\n" + sitemapURLs.map { "Sitemap: \($0)\n" }.joined()
  }
}
