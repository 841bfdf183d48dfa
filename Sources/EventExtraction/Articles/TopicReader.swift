import DigestModel
import LanguagePack

/// Weighs the words of an article for each topic: the headline's three times, those of the lead and of
/// subheads twice.
struct TopicReader {
  let tables: TopicTables

  /// Points by topic.
  struct Scores: Sendable {
    var whole: [Int]
    /// Those of the headline and the first two paragraphs.
    var head: [Int]
    /// Whether a word of more than the least weight was met.
    var isStrong: [Bool]
    var bySentence: [[Int]]
    /// By paragraph, each with its subhead, the headline left out.
    var byParagraph: [Int: [Int]] = [:]
  }

  /// `sentences` begin with the headline's, where it is not derived, as paragraph -1.
  func scores(of sentences: [ReadSentence]) -> Scores {
    let count = tables.topics.count
    let none = [Int](repeating: 0, count: count)
    var scores = Scores(
      whole: none,
      head: none,
      isStrong: [Bool](repeating: false, count: count),
      bySentence: []
    )
    for sentence in sentences {
      let own = points(of: sentence.tokens, &scores.isStrong)
      let paragraph = sentence.sentence.paragraph
      let isSubhead = sentence.isSubhead
      let factor = paragraph < 0 ? 3 : paragraph == 0 || isSubhead ? 2 : 1
      let body = isSubhead ? paragraph + 1 : paragraph
      for topic in own.indices where own[topic] > 0 {
        scores.whole[topic] += own[topic] * factor
        if paragraph <= 1 { scores.head[topic] += own[topic] * factor }
        if paragraph >= 0 { scores.byParagraph[body, default: none][topic] += own[topic] }
      }
      scores.bySentence.append(own)
    }
    return scores
  }

  private func points(of tokens: [Token], _ isStrong: inout [Bool]) -> [Int] {
    var points = [Int](repeating: 0, count: tables.topics.count)
    var index = 0
    while index < tokens.count {
      guard let match = tables.words.match(in: tokens, at: index) else {
        index += 1
        continue
      }
      for weight in match.value {
        points[weight.topic] += weight.points
        if weight.points > 1 { isStrong[weight.topic] = true }
      }
      index += match.count
    }
    return points
  }
}

extension ReadSentence {
  /// A short line without an end: 'Perang Gaza ikut disinggung'.
  fileprivate var isSubhead: Bool {
    guard sentence.paragraph > 0, tokens.count <= 12, let last = tokens.last else { return false }
    return last.kind != .sign
  }
}
