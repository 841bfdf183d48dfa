import DigestModel
import LanguagePack

extension LanguagePack {
  /// A headline from a text's first sentence, cut where a clause ends.
  ///
  /// At most about 100 characters; a longer first clause is cut between words.
  func derivedHeadline(from paragraph: String) -> String {
    guard let sentence = sentences(of: paragraph, number: 0).first else { return paragraph }
    let bytes = Array(paragraph.utf8)
    let end = cut(in: sentence, limit: 100) ?? cut(in: sentence, limit: 130)
    var last = end ?? sentence.tokens.count
    if end == nil, sentence.range.count > 100 {
      last = sentence.tokens.lastIndex { $0.range.upperBound - sentence.range.lowerBound <= 100 } ?? last
    }
    while last > 1, sentence.tokens[last - 1].kind == .sign, !closes(sentence.tokens[last - 1]) {
      last -= 1
    }
    let range = sentence.range.lowerBound..<sentence.tokens[last - 1].range.upperBound
    return String(decoding: bytes[range], as: UTF8.self)
  }

  private func closes(_ token: Token) -> Bool {
    token.isSign(")") || token.isSign("\"") || token.isSign("'") || token.isSign("?")
      || token.isSign("!")
  }

  /// The last token within the limit before which a clause ends; commas part better than words.
  private func cut(in sentence: Sentence, limit: Int) -> Int? {
    let start = sentence.range.lowerBound
    if sentence.range.count <= limit { return sentence.tokens.count }
    let dates = dateForms(in: sentence.tokens)
    var depth = 0
    var best: (index: Int, isComma: Bool)?
    for (index, token) in sentence.tokens.enumerated() {
      if token.range.lowerBound - start > limit { break }
      if token.isSign("(") { depth += 1 }
      if token.isSign(")") { depth -= 1 }
      guard index > 5, depth == 0, !sentence.isQuoted[index],
        !dates.contains(where: { $0.tokens.contains(index) && $0.tokens.lowerBound < index })
      else { continue }
      let isComma = token.isSign(",")
      let isStart = token.followsSpace && datelineWords.clauseStarts.contains(token.folded)
      if isComma || (isStart && !(best?.isComma ?? false)) { best = (index, isComma) }
    }
    return best?.index
  }
}
