import DigestModel

/// A text in which `1️⃣`, `2️⃣`, `3️⃣` mark positions; the marks are not part of the text.
package struct MarkedText {
  package let text: String
  package let marks: [Character: SourceLocation]

  package init(_ marked: String, file: String) {
    var text = ""
    var marks: [Character: SourceLocation] = [:]
    for character in marked {
      guard Self.signs.contains(character) else {
        text.append(character)
        continue
      }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      marks[character] = SourceLocation(
        file: file,
        line: max(1, lines.count),
        column: (lines.last?.utf8.count ?? 0) + 1
      )
    }
    self.text = text
    self.marks = marks
  }

  private static let signs: Set<Character> = ["1️⃣", "2️⃣", "3️⃣"]
}
