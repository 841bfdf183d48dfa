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
    if text.utf8.count <= limit { return text }
    // Where each byte is a character, a text need not be taken apart into characters.
    if text.utf8.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "\r") }) {
      let words = head(of: text.utf8, limit, isSpace: isSpace) { ",;:- ".utf8.contains($0) }
      return String(Substring(words)) + "…"
    }
    guard text.count > limit else { return text }
    return head(of: text, limit, isSpace: \.isWhitespace) { ",;:–—- ".contains($0) } + "…"
  }

  /// So much of the text as is enough for its first paragraph and every excerpt; nil where that may take
  /// all of it.
  package static func opening(of text: String) -> String? {
    let beginning = beginning(of: text)
    guard beginning.utf8.count < text.utf8.count else { return nil }
    let lines = beginning.utf8.split(separator: UInt8(ascii: "\n"))
    // A line of such signs makes a heading of the lines above it.
    let holdsHeading = lines.contains { line in
      let first = line.first { !isSpace($0) }
      return first == UInt8(ascii: "=") || first == UInt8(ascii: "-")
    }
    return holdsHeading ? nil : beginning
  }

  /// The words that fit, without the marks between them at their end.
  private static func head<Text: BidirectionalCollection>(
    of text: Text,
    _ limit: Int,
    isSpace: (Text.Element) -> Bool,
    isMark: (Text.Element) -> Bool
  ) -> Text.SubSequence {
    let head = text.prefix(max(1, limit - 1))
    let end = head.lastIndex(where: isSpace) ?? head.endIndex
    let words = head[..<end]
    let last = words.lastIndex { !isMark($0) } ?? words.startIndex
    return words[...last]
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// So much of the text as its first paragraph can be read from, since lists of articles need no more.
  ///
  /// A text that begins with a letter begins with a paragraph or a heading, which ends at the blank
  /// line and depends on what follows only where that defines links.
  private static func beginning(of text: String) -> String {
    guard let first = text.utf8.first, isLetter(first) else { return text }
    var copy = text
    let end = copy.withUTF8 { bytes -> Int? in
      var end: Int?
      var before: UInt8 = 0
      for index in bytes.indices {
        let byte = bytes[index]
        if byte == UInt8(ascii: ":"), before == UInt8(ascii: "]") { return nil }
        if byte == UInt8(ascii: "\n"), before == byte, end == nil { end = index }
        before = byte
      }
      return end
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
