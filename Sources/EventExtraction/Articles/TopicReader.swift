import DigestModel
import LanguagePack

/// Weighs the words of an article for each topic: the headline's three times, the lead's twice.
struct TopicReader {
  let tables: TopicTables

  /// Points by topic.
  struct Scores: Sendable {
    var whole: [Int]
    /// Those of the headline and the first two paragraphs.
    var head: [Int]
    var bySentence: [[Int]]
  }

  /// `sentences` begin with the headline's, where it is not derived, as paragraph -1.
  func scores(of sentences: [ReadSentence]) -> Scores {
    let none = [Int](repeating: 0, count: tables.ids.count)
    var scores = Scores(whole: none, head: none, bySentence: [])
    for sentence in sentences {
      let own = points(of: sentence.tokens)
      let paragraph = sentence.sentence.paragraph
      let factor = paragraph < 0 ? 3 : paragraph == 0 ? 2 : 1
      for topic in own.indices {
        scores.whole[topic] += own[topic] * factor
        if paragraph <= 1 { scores.head[topic] += own[topic] * factor }
      }
      scores.bySentence.append(own)
    }
    return scores
  }

  private func points(of tokens: [Token]) -> [Int] {
    var points = [Int](repeating: 0, count: tables.ids.count)
    var index = 0
    while index < tokens.count {
      guard let (weights, count) = tables.words.match(in: tokens, at: index) else {
        index += 1
        continue
      }
      for weight in weights { points[weight.topic] += weight.points }
      index += count
    }
    return points
  }
}
