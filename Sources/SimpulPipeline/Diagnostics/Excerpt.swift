/// A line cut to what fits, with what stands before the caret.
struct Excerpt: Hashable {
  let text: String
  /// As wide as the text before the place; tabs stay tabs, so that both lines agree on any terminal.
  let indent: String

  /// `column` counts UTF-8 bytes from 1; `width` is the number of characters that fit.
  init(of line: String, column: Int, width: Int) {
    let offset = min(max(0, column - 1), line.utf8.count)
    let place = line.utf8.index(line.startIndex, offsetBy: offset)
    // A place inside a character means that character.
    var before = 0
    var index = line.startIndex
    while index < line.endIndex {
      let next = line.index(after: index)
      if next > place { break }
      before += 1
      index = next
    }
    let characters = Array(line)
    var first = 0
    if characters.count > width {
      first = max(0, min(before - width / 2, characters.count - width))
    }
    let last = min(characters.count, first + width)
    let head = first > 0 ? "…" : ""
    text = head + String(characters[first..<last]).printable + (last < characters.count ? "…" : "")
    indent = (head + characters[first..<before]).map { $0 == "\t" ? "\t" : " " }.joined()
  }
}

extension String {
  /// The text without what could move a terminal's cursor or turn its direction; tabs stay.
  var printable: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let isHarmless: Bool =
        switch scalar.properties.generalCategory {
        case .control: scalar == "\t"
        case .format, .lineSeparator, .paragraphSeparator: false
        default: true
        }
      result.append(isHarmless ? scalar : "\u{FFFD}")
    }
    return String(result)
  }
}
