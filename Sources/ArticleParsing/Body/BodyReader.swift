import DigestModel
import LanguagePack

/// Gathers the paragraphs of a text from its start on, and what stands between and below them.
struct BodyReader {
  let pack: LanguagePack
  let names: NameReader

  struct Body {
    var paragraphs: [String] = []
    var removed: [String] = []
    var byline = Byline()
    var isRepeated = false
  }

  /// Paragraphs shorter than this may stand twice, such as 'Ya.'.
  private static let repeatable = 40

  func body(from start: BodyStart, _ lines: [RawLine], _ roles: [LineRole]) -> Body {
    var body = Body()
    var seen: Set<String> = []
    var isOver = false
    var isPaused = false
    let lastEnd = roles.lastIndex { isEnd($0) } ?? start.line
    for index in lines.indices where index >= start.line {
      // A list of links in mid-text ends where a paragraph follows, if the true end is still to come.
      let isProse = roles[index] == .text && lines[index].isProse
      if isPaused, isProse, index < lastEnd { isPaused = false }
      switch roles[index] {
      case .text:
        let text = index == start.line ? start.rest ?? lines[index].text : lines[index].text
        let isFirst = index == start.line
        if isRepeated(lines[index], text, seen) {
          body.isRepeated = true
        } else if isOver || isPaused {
          addTail(lines[index], to: &body)
        } else if !isFirst, isInsert(lines[index]) {
          body.removed.append(lines[index].original)
        } else {
          isOver = add(text, of: lines[index], to: &body)
          seen.insert(text.folded)
        }
      case .noise(.stop): isPaused = true
      case .noise(.resume): isPaused = false
      default: isOver = isOver || isEnd(roles[index])
      }
    }
    dropOpeningRepeat(&body)
    return body
  }

  private func isEnd(_ role: LineRole) -> Bool {
    switch role {
    case .closing, .copyright, .byline, .bylineLabel: true
    default: false
    }
  }

  /// Whether the line, or what follows its dateline, was read already.
  private func isRepeated(_ line: RawLine, _ text: String, _ seen: Set<String>) -> Bool {
    guard pack.rules.include(.repeatedBody), text.unicodeScalars.count >= Self.repeatable,
      !seen.isEmpty
    else { return false }
    if seen.contains(text.folded) { return true }
    let found = DatelineReader(pack: pack, names: names).dateline(in: line)
    return found.map { seen.contains($0.rest.folded) } ?? false
  }

  /// Adds the paragraphs of a line, or of what of it is text; true if a closing mark says that the text
  /// ends here.
  private func add(_ part: String, of line: RawLine, to body: inout Body) -> Bool {
    var text = part
    var isOver = false
    if let split = ClosingMark(pack: pack, names: names).split(text) {
      text = split.rest
      body.removed.append(split.mark)
      isOver = true
    }
    var tokens = text == line.text ? line.tokens : tokenised(text)
    if let split = withoutReadAlso(text, tokens) {
      text = split.rest
      tokens = tokenised(text)
      body.removed.append(split.title)
    }
    body.paragraphs += paragraphs(in: text, tokens)
    return isOver
  }

  /// A read-also title at the end of a paragraph, whose line break was lost.
  func withoutReadAlso(_ text: String, _ tokens: [Token]) -> (rest: String, title: String)? {
    guard
      let index = tokens.indices.first(where: { index in
        index > 0 && tokens[index].isCapitalised && tokens[index - 1].kind == .sign
          && [".", "\"", "?", "!", ")"].contains(tokens[index - 1].folded)
          && pack.noisePatterns.readAlsoLabel(in: tokens, at: index) != nil
      })
    else { return nil }
    let bytes = Array(text.utf8)
    let start = tokens[index].range.lowerBound
    return (
      String(decoding: bytes[..<start], as: UTF8.self).trimmed,
      String(decoding: bytes[start...], as: UTF8.self).trimmed
    )
  }

  /// The paragraphs of a line; sentences with no space between them were paragraphs once.
  private func paragraphs(in text: String, _ tokens: [Token]) -> [String] {
    let bytes = Array(text.utf8)
    var paragraphs: [Range<Int>] = []
    for sentence in pack.sentences(of: tokens, number: 0) {
      if let last = paragraphs.last, last.upperBound < sentence.range.lowerBound {
        paragraphs[paragraphs.count - 1] = last.lowerBound..<sentence.range.upperBound
      } else {
        paragraphs.append(sentence.range)
      }
    }
    return paragraphs.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// A headline or a question with its answer, put between paragraphs.
  private func isInsert(_ line: RawLine) -> Bool {
    let isBullet =
      line.tokens.first.map { $0.isSign("-") || $0.isSign("•") || $0.isSign("*") } ?? false
    if isBullet { return line.tokens.contains { $0.isSign("?") } || line.isTitleLike }
    let isNumbered = line.tokens.first?.kind == .number
    // Shorter ones are sub-heads, which belong to the text.
    let isLong =
      line.words.count >= 8
      || (line.words.count >= 6 && line.tokens.contains { $0.isSign(",") })
    return line.isTitleLike && !isNumbered && isLong && !line.endsSentence
      && line.tokens.last?.isSign(":") != true && line.capitalShare >= 0.7
  }

  /// Below the text: a name in capitals is its author's, anything else is noise.
  private func addTail(_ line: RawLine, to body: inout Body) {
    let isCapitals = line.text == line.text.uppercased()
    let authors =
      isCapitals
      ? BylineReader(pack: pack, names: names).looseByline(in: line.text).authors : []
    body.byline.authors += authors
    if authors.isEmpty { body.removed.append(line.original) }
  }

  /// Lines that close a text without a mark: a name in capitals, an agency, the outlet's section, the
  /// office that signs a press release.
  private func dropOpeningRepeat(_ body: inout Body) {
    while let last = body.paragraphs.last, body.paragraphs.count > 1, isTailLine(last) {
      body.paragraphs.removeLast()
      let line = RawLine(original: last, followsBlank: true)
      addTail(line, to: &body)
    }
  }

  private func isTailLine(_ text: String) -> Bool {
    let line = RawLine(original: text, followsBlank: true)
    guard line.words.count <= 10, !line.endsSentence else { return false }
    if line.capitalShare == 1, pack.senderWords.beginsSignature(line.tokens) { return true }
    guard line.words.count <= 6 else { return false }
    if text == text.uppercased() { return true }
    let head = text.split(separator: " ").first.map(String.init) ?? ""
    return names.isDomain(head) || names.outletInBrackets(atEndOf: text) != nil
      || line.words.count <= 3
  }
}
