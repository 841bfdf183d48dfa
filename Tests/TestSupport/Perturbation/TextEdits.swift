/// Replacements in one text, none of which overlap.
package struct TextEdits {
  private let text: String
  private var edits: [(range: Range<String.Index>, new: String)] = []

  package init(_ text: String) { self.text = text }

  /// Takes a replacement, unless an earlier one has a part of its range.
  package mutating func replace(_ range: Range<String.Index>, with new: String) {
    guard !edits.contains(where: { $0.range.overlaps(range) }) else { return }
    edits.append((range, new))
  }

  /// The text with all replacements.
  package var result: String { result(of: text.startIndex..<text.endIndex) }

  /// What became of a part of the text, whose words stand there to the letter; nil where they don't.
  package func result(of part: String) -> String? {
    guard !part.isEmpty, let range = text.range(of: part) else { return nil }
    return result(of: range)
  }

  /// A replacement that reaches over an end of the part gives it as many words as it had.
  private func result(of part: Range<String.Index>) -> String {
    var made = ""
    var start = part.lowerBound
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where part.overlaps(edit.range) {
      if edit.range.lowerBound > start { made += text[start..<edit.range.lowerBound] }
      let inside = edit.range.clamped(to: part)
      let count = text[inside].split(separator: " ").count
      let words = edit.new.split(separator: " ")
      made +=
        inside == edit.range
        ? edit.new
        : (edit.range.lowerBound < part.lowerBound ? words.suffix(count) : words.prefix(count))
          .joined(separator: " ")
      start = inside.upperBound
    }
    return made + text[start..<part.upperBound]
  }
}
