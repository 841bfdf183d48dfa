import CCommonMark

/// What the site needs of CommonMark texts.
package enum Markdown {
  /// Of the library that reads CommonMark.
  package static var libraryVersion: String { String(cString: cmark_version_string()) }

  /// Safe HTML: no raw HTML of the text's, links to `http`, `https`, `mailto` and inside the site only.
  ///
  /// The highest headings become `h2`, and no level is left out; each has an id made of its text.
  package static func html(of text: String) -> String { MarkdownTree(parsing: text).html() }

  /// CommonMark of the first paragraph, without what stands before or after it.
  package static func firstParagraph(of text: String) -> String {
    let paragraph = MarkdownTree(parsing: beginning(of: text)).firstParagraph()
    return paragraph.isEmpty ? MarkdownTree(parsing: text).firstParagraph() : paragraph
  }

  /// The first paragraph as plain text, cut at a word's end with `…` where it is longer than `limit`.
  package static func excerpt(of text: String, limit: Int) -> String {
    let beginning = MarkdownTree(parsing: beginning(of: text)).firstParagraphText()
    let text = beginning.isEmpty ? MarkdownTree(parsing: text).firstParagraphText() : beginning
    guard text.count > limit else { return text }
    let head = text.prefix(max(1, limit - 1))
    let end = head.lastIndex(where: \.isWhitespace) ?? head.endIndex
    let words = head[..<end]
    let last = words.lastIndex { !",;:–—- ".contains($0) } ?? words.startIndex
    return words[...last] + "…"
  }

  /// So much of the text as its first paragraph can be read from, since lists of articles need no more.
  ///
  /// A text that begins with a letter begins with a paragraph or a heading, which ends at the blank
  /// line and depends on what follows only where that defines links.
  private static func beginning(of text: String) -> String {
    guard let first = text.utf8.first, isLetter(first) else { return text }
    var copy = text
    let end = copy.withUTF8 { bytes -> Int? in
      for (index, byte) in bytes.enumerated()
      where byte == UInt8(ascii: "]") && index + 1 < bytes.count {
        if bytes[index + 1] == UInt8(ascii: ":") { return nil }
      }
      for (index, byte) in bytes.enumerated()
      where byte == UInt8(ascii: "\n") && index > 0 && bytes[index - 1] == byte {
        return index
      }
      return nil
    }
    return end.map { String(decoding: text.utf8.prefix($0), as: UTF8.self) } ?? text
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    default: false
    }
  }
}
