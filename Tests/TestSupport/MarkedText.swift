import DigestModel

/// A text with marks in it, `1️⃣` to `9️⃣`, that name places: `published: 1️⃣9 Mars`.
package struct MarkedText {
  /// The text without its marks.
  package let text: String
  private let file: String
  /// Where each mark of the text stands.
  package let marks: [Character: SourceLocation]

  package init(_ marked: String, file: String) {
    var text = ""
    var places: [Character: SourceLocation] = [:]
    var line = 1
    var column = 1
    for character in marked {
      if Self.signs.contains(character) {
        places[character] = SourceLocation(file: file, line: line, column: column)
        continue
      }
      text.append(character)
      column += character.utf8.count
      if character.isNewline && character != "\u{2028}" { (line, column) = (line + 1, 1) }
    }
    self.text = text
    self.file = file
    marks = places
  }

  /// The diagnostics as lines `1️⃣ error front-matter.missing`; a place without a mark is told in numbers.
  package func lines(of diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { diagnostic in
      let mark = marks.first { $0.value == diagnostic.location }
      let place = mark.map { String($0.key) } ?? diagnostic.location?.description ?? "nowhere"
      return "\(place) \(diagnostic.severity.rawValue) \(diagnostic.message.identifier)"
    }
  }

  private static let signs = Set("1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣9️⃣")
}
