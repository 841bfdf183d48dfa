import DigestModel
import LanguagePack

/// The words of all topics; a class as `ExtractionTables` is.
final class TopicTables: Sendable {
  struct Weight: Sendable {
    /// Index into `topics`.
    let topic: Int
    let points: Int
  }

  let topics: [Topic]
  let words: PhraseTable<[Weight]>

  init(_ topics: [Topic]) {
    self.topics = topics
    var byPhrase: [String: (phrase: String, weights: [Weight])] = [:]
    for (index, topic) in topics.enumerated() where !topic.isGivenByEvents {
      for word in topic.words {
        let weight = Weight(topic: index, points: word.weight)
        byPhrase[word.phrase.folded, default: (word.phrase, [])].weights.append(weight)
      }
    }
    words = PhraseTable(
      byPhrase.keys.sorted().compactMap { byPhrase[$0] }.map { ($0.phrase, $0.weights) }
    )
  }
}

extension Topic {
  /// Its words don't count then.
  var isGivenByEvents: Bool { !events.isEmpty || !hostedEvents.isEmpty }

  /// Whether an event of this kind gives an article the topic.
  func isGiven(by mention: Mention) -> Bool {
    events.contains(mention.type)
      || hostedEvents.contains(mention.type)
        && (mention.country.map { mention.parties.contains($0) } ?? false)
  }
}
