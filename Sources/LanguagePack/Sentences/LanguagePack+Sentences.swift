import DigestModel

extension LanguagePack {
  /// The sentences of a paragraph, which is the article's `number`-th, counted from 0.
  ///
  /// Sentences inside a quotation are sentences of their own; sentences whose space between them was
  /// lost are parted. Abbreviations, initials, numbers and web addresses end none. No sentence is
  /// longer than `Sentence.maximumLength` tokens: more is no prose, and is cut there, so that what
  /// is looked for within one sentence stays linear in the text.
  package func sentences(of paragraph: String, number: Int) -> [Sentence] {
    sentences(of: tokens(of: paragraph), number: number)
  }

  /// The sentences of a paragraph that was taken apart into tokens already.
  package func sentences(of tokens: [Token], number: Int) -> [Sentence] {
    let isQuoted =
      rules.include(.quotations)
      ? quotedTokens(among: tokens) : [Bool](repeating: false, count: tokens.count)
    let boundaries = SentenceBoundaries(
      pack: self,
      tokens: tokens,
      isQuoted: isQuoted
    )
    var sentences: [Sentence] = []
    var start = 0
    for boundary in boundaries.ends() {
      while start < boundary {
        let end = min(boundary, start + Sentence.maximumLength)
        sentences.append(
          Sentence(
            paragraph: number,
            range: tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound,
            tokens: Array(tokens[start..<end]),
            isQuoted: Array(isQuoted[start..<end])
          )
        )
        start = end
      }
    }
    return sentences
  }
}

/// Finds where sentences end in the tokens of one paragraph.
private struct SentenceBoundaries {
  let pack: LanguagePack
  let tokens: [Token]
  let isQuoted: [Bool]

  /// Positions after the last token of each sentence, rising; the last is the number of tokens.
  func ends() -> [Int] {
    var ends: [Int] = []
    var index = 0
    while index < tokens.count {
      if let match = pack.sentenceWords.abbreviations.match(in: tokens, at: index),
        index == 0 || tokens[index].followsSpace || tokens[index - 1].kind == .sign
      {
        index += match.count
        continue
      }
      if isStop(at: index), let end = end(afterStopAt: index) {
        ends.append(end)
        index = end
      } else {
        index += 1
      }
    }
    if ends.last != tokens.count { ends.append(tokens.count) }
    return ends
  }

  private func isStop(at index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .sign && [".", "?", "!", "…"].contains(token.folded)
  }

  /// The position after the stop, further stops and closing signs, if a new sentence begins there.
  private func end(afterStopAt stop: Int) -> Int? {
    if tokens[stop].folded == ".", isInitialOrListNumber(before: stop) { return nil }
    var next = stop + 1
    while next < tokens.count, !tokens[next].followsSpace, isStop(at: next) || isCloser(at: next) {
      next += 1
    }
    guard next < tokens.count else { return next }
    return beginsSentence(at: next, stop: stop) ? next : nil
  }

  private func isInitialOrListNumber(before stop: Int) -> Bool {
    guard stop > 0, !tokens[stop].followsSpace else { return false }
    let token = tokens[stop - 1]
    if token.kind == .word { return token.text.unicodeScalars.count == 1 && token.isCapitalised }
    return token.kind == .number && stop == 1
  }

  /// Closes what was open: a bracket, or a quotation mark inside which the stop stands.
  private func isCloser(at index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .sign else { return false }
    if token.folded == ")" || token.folded == "]" { return true }
    return isQuotationMark(token) && isQuoted[index - 1]
  }

  private func beginsSentence(at index: Int, stop: Int) -> Bool {
    let token = tokens[index]
    if token.followsSpace {
      if token.kind == .number { return true }
      return token.isCapitalised || (token.kind == .sign && opensSentence(at: index))
    }
    if token.kind == .sign { return opensSentence(at: index) }
    guard token.isCapitalised, !pack.sentenceWords.domains.contains(token) else { return false }
    if index > stop + 1 { return true }
    let before = stop > 0 ? tokens[stop - 1] : token
    return before.kind == .sign || before.kind == .number
      || (before.text.unicodeScalars.last?.properties.isLowercase ?? false)
  }

  /// A quotation mark or bracket with a capital letter or a number behind it.
  private func opensSentence(at index: Int) -> Bool {
    let token = tokens[index]
    guard isQuotationMark(token) || token.isSign("(") || token.isSign("["),
      index + 1 < tokens.count
    else { return false }
    let next = tokens[index + 1]
    return !next.followsSpace && (next.isCapitalised || next.kind == .number)
  }
}
