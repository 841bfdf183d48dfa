/// A line cut to what fits, with what stands before the caret.
struct Excerpt: Hashable {
  let text: String
  /// As wide as the text before the place; tabs stay tabs, so that both lines agree on any terminal.
  let indent: String

  /// `column` counts UTF-8 bytes from 1; `width` is the number of characters that fit.
  init(of line: some StringProtocol, column: Int, width: Int) {
    let near = Self.surroundings(of: max(0, column - 1), in: line, reach: width * 8)
    let place = near.text.utf8.index(near.text.startIndex, offsetBy: near.offset)
    // A place inside a character means that character.
    var before = 0
    var index = near.text.startIndex
    while index < near.text.endIndex {
      let next = near.text.index(after: index)
      if next > place { break }
      before += 1
      index = next
    }
    let characters = Array(near.text)
    var first = 0
    if characters.count > width {
      first = max(0, min(before - width / 2, characters.count - width))
    }
    let last = min(characters.count, first + width)
    let head = first > 0 || near.isCutBefore ? "…" : ""
    let tail = last < characters.count || near.isCutBehind ? "…" : ""
    text = head + String(characters[first..<last]).printable + tail
    indent = (head + characters[first..<before]).map { $0 == "\t" ? "\t" : " " }.joined()
  }

  /// At most `reach` bytes on either side of the byte at `offset`: a line may be as long as its file,
  /// and have a problem in every word.
  private static func surroundings(
    of offset: Int,
    in line: some StringProtocol,
    reach: Int
  ) -> (text: String, offset: Int, isCutBefore: Bool, isCutBehind: Bool) {
    let bytes = line.utf8
    let count = bytes.count
    let offset = min(offset, count)
    func index(_ offset: Int) -> String.Index { bytes.index(bytes.startIndex, offsetBy: offset) }
    // Never within a character's bytes.
    func start(at offset: Int) -> Int {
      var start = offset
      while start > 0, start < count, bytes[index(start)] & 0xC0 == 0x80 { start -= 1 }
      return start
    }
    let first = start(at: max(0, offset - reach))
    let last = start(at: min(count, offset + reach))
    let range = index(first)..<index(last)
    return (String(line[range]), min(offset, last) - first, first > 0, last < count)
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
