import DigestModel
import LanguagePack

extension LanguagePack {
  /// A headline from a text's first sentence, cut where a clause ends, without the date at its end.
  ///
  /// About 100 characters; more where the first clause is longer.
  func derivedHeadline(from paragraph: String) -> String {
    guard let sentence = sentences(of: paragraph, number: 0).first else { return paragraph }
    let cut = HeadlineCut(pack: self, sentence: sentence)
    let bytes = Array(paragraph.utf8)
    let range = sentence.range.lowerBound..<sentence.tokens[cut.end() - 1].range.upperBound
    return String(decoding: bytes[range], as: UTF8.self)
  }
}

/// Where a headline ends in the sentence that it is made from.
private struct HeadlineCut {
  let pack: LanguagePack
  let sentence: Sentence
  let dates: [DateForm]

  /// In bytes, tried in turn.
  private static let limits = [100, 130, 160]
  /// In bytes; what is shorter tells too little.
  private static let shortest = 40

  init(pack: LanguagePack, sentence: Sentence) {
    self.pack = pack
    self.sentence = sentence
    dates = pack.dateForms(in: sentence.tokens)
  }

  /// The position after the last token.
  func end() -> Int {
    for limit in Self.limits {
      if let end = clauseEnd(within: limit) { return withoutTail(end) }
    }
    let last = sentence.tokens.lastIndex { offset(of: $0) <= Self.limits[0] }
    return withoutTail(max(1, last ?? sentence.tokens.count))
  }

  private func offset(of token: Token) -> Int {
    token.range.lowerBound - sentence.range.lowerBound
  }

  /// Before the last comma within the limit, else before the last word that begins a clause.
  private func clauseEnd(within limit: Int) -> Int? {
    if sentence.range.count <= limit { return sentence.tokens.count }
    var depth = 0
    var hasVerb = false
    var comma: Int?
    var clause: Int?
    for (index, token) in sentence.tokens.enumerated() where offset(of: token) <= limit {
      if token.isSign("(") { depth += 1 }
      if token.isSign(")") { depth -= 1 }
      if hasVerb, offset(of: token) >= Self.shortest, depth == 0, isFree(index) {
        if token.isSign(",") { comma = index }
        if pack.headlineWords.clauseStarts.contains(token) { clause = index }
      }
      hasVerb = hasVerb || pack.headlineWords.isVerb(token)
    }
    return comma ?? clause
  }

  /// Whether the token is neither quoted nor inside a date.
  private func isFree(_ index: Int) -> Bool {
    !sentence.isQuoted[index]
      && !dates.contains { $0.tokens.contains(index) && $0.tokens.lowerBound < index }
  }

  /// Without a date, what leads to it and signs at the end; a headline has no full stop.
  private func withoutTail(_ end: Int) -> Int {
    var end = end
    while end > 2 {
      let last = sentence.tokens[end - 1]
      if let date = dates.first(where: { $0.tokens.upperBound == end }),
        offset(of: sentence.tokens[date.tokens.lowerBound]) >= Self.shortest
      {
        end = date.tokens.lowerBound
      } else if last.isSign(",") || last.isSign(".") || last.isSign(";") || last.isSign(":")
        || last.isSign("-") || pack.headlineWords.dateLeads.contains(last)
      {
        end -= 1
      } else {
        break
      }
    }
    return end
  }
}
