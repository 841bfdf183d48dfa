/// A template's text and tags one after another, without the lines that only hold a tag.
///
/// A section's beginning and end, a block, a partial or a comment that stands alone on its line takes
/// the whole line away, as Mustache has it.
struct TemplateLines {
  private let bytes: [UInt8]
  private(set) var nodes: [TemplateNode] = []

  init(_ text: String, tags: [(tag: TemplateTag, range: Range<Int>)]) {
    bytes = Array(text.utf8)
    var position = 0
    for (tag, range) in tags {
      if let line = lineOfItsOwn(around: range), tag.kind.mayTakeItsLine {
        addText(position..<line.lowerBound)
        var standalone = tag
        standalone.indentation = string(line.lowerBound..<range.lowerBound)
        nodes.append(.tag(standalone, children: []))
        position = line.upperBound
      } else {
        addText(position..<range.lowerBound, isFollowed: true)
        nodes.append(.tag(tag, children: []))
        position = range.upperBound
      }
    }
    addText(position..<bytes.count)
  }

  /// The line with its end where nothing but blanks stands beside the tag.
  private func lineOfItsOwn(around tag: Range<Int>) -> Range<Int>? {
    var start = tag.lowerBound
    while start > 0, Self.isBlank(bytes[start - 1]) { start -= 1 }
    guard isLineStart(start) else { return nil }
    var end = tag.upperBound
    while end < bytes.count, Self.isBlank(bytes[end]) { end += 1 }
    if end == bytes.count { return start..<end }
    if bytes[end] == UInt8(ascii: "\r"), end + 1 < bytes.count { end += 1 }
    return bytes[end] == UInt8(ascii: "\n") ? start..<(end + 1) : nil
  }

  /// Adds text line by line; `isFollowed` tells that a tag goes on in the last line.
  private mutating func addText(_ range: Range<Int>, isFollowed: Bool = false) {
    var position = range.lowerBound
    while position < range.upperBound { position = addLine(position..<range.upperBound) }
    if isFollowed, isLineStart(range.upperBound) { nodes.append(.line(indentation: "")) }
  }

  /// Adds the first line of `range`, or what there is of it, and tells where it ends.
  private mutating func addLine(_ range: Range<Int>) -> Int {
    var start = range.lowerBound
    if isLineStart(start) {
      while start < range.upperBound, Self.isBlank(bytes[start]) { start += 1 }
      nodes.append(.line(indentation: string(range.lowerBound..<start)))
    }
    let newline = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n"))
    let end = newline.map { $0 + 1 } ?? range.upperBound
    if end > start { nodes.append(.text(string(start..<end))) }
    return end
  }

  private func isLineStart(_ position: Int) -> Bool {
    position == 0 || bytes[position - 1] == UInt8(ascii: "\n")
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}

extension TemplateTag.Kind {
  /// Whether a line that holds nothing else is not shown.
  fileprivate var mayTakeItsLine: Bool {
    switch self {
    case .section, .inverted, .block, .parent, .partial, .close, .comment: true
    case .text, .unescaped: false
    }
  }
}
