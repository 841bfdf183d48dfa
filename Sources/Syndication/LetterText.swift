import DigestModel

/// Writes a letter as plain text: 72 columns, each address whole on a line of its own.
package enum LetterText {
  static let columns = 72

  package static func document(of letter: Letter) -> String {
    var blocks = [
      wrapped(letter.site.uppercased()) + wrapped(letter.title)
        + wrapped("\(letter.range) · \(letter.counts)"),
      lines(of: letter.web),
    ]
    for section in letter.sections {
      let heading = section.heading.uppercased()
      blocks.append([heading, String(repeating: "-", count: min(heading.count, columns))])
      blocks += section.items.map { lines(of: $0) }
      if let remark = section.remark { blocks.append(wrapped(remark)) }
    }
    blocks.append([String(repeating: "=", count: columns)])
    blocks.append(wrapped(letter.closing))
    blocks += letter.links.map { lines(of: $0) }
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private static func lines(of link: LetterLink) -> [String] {
    wrapped("\(link.name):") + [link.url]
  }

  private static func lines(of item: LetterItem) -> [String] {
    wrapped(item.title, first: "* ", others: "  ")
      + wrapped(item.details, first: "  ", others: "  ")
      + (item.text.map { wrapped($0, first: "  ", others: "  ") } ?? [])
      + ["  \(item.url)"]
  }

  /// The words of `text` in lines; a word that is longer than a line stands alone on its own.
  static func wrapped(_ text: String, first: String = "", others: String = "") -> [String] {
    var lines: [String] = []
    var line = first
    var length = first.count
    var isEmpty = true
    for word in words(of: text) {
      let size = word.utf8.allSatisfy { $0 < 0x80 } ? word.utf8.count : word.count
      if !isEmpty, length + 1 + size > columns {
        lines.append(line)
        line = others
        length = others.count
        isEmpty = true
      }
      line += isEmpty ? String(word) : " \(word)"
      length += isEmpty ? size : size + 1
      isEmpty = false
    }
    return isEmpty ? lines : lines + [line]
  }

  /// Texts in ASCII, nearly all, need not be taken into characters.
  private static func words(of text: String) -> [Substring] {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.split(whereSeparator: \.isWhitespace)
    }
    return text.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.map { Substring($0) }
  }
}
