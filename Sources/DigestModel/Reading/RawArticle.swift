/// A raw article's text with the file it came in.
package struct RawArticle: Hashable, Sendable {
  /// Relative to the site's folder, with `/` on every platform.
  package let file: String
  package let text: String

  package init(file: String, text: String) {
    self.file = file
    self.text = text
  }
}
