/// What the site needs of CommonMark texts.
package enum Markdown {
  /// Safe HTML: no raw HTML of the text's, links to `http`, `https`, `mailto` and inside the site only.
  ///
  /// The highest headings become `h2`, and no level is left out; each has an id made of its text.
  package static func html(of text: String) -> String { MarkdownTree(parsing: text).html() }

  /// CommonMark of the first paragraph, without what stands before or after it.
  package static func firstParagraph(of text: String) -> String {
    MarkdownTree(parsing: text).firstParagraph()
  }

  /// The first paragraph as plain text, cut at a word's end with `…` where it is longer than `limit`.
  package static func excerpt(of text: String, limit: Int) -> String {
    let text = MarkdownTree(parsing: text).firstParagraphText()
    guard text.count > limit else { return text }
    let head = text.prefix(max(1, limit - 1))
    let end = head.lastIndex(where: \.isWhitespace) ?? head.endIndex
    return head[..<end] + "…"
  }
}
