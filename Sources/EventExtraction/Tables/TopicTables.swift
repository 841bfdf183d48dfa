import DigestModel
import LanguagePack

/// The words of all topics; a class as `ExtractionTables` is.
final class TopicTables: Sendable {
  struct Weight: Sendable {
    /// Index into `ids`.
    let topic: Int
    let points: Int
  }

  let ids: [TopicID]
  let words: PhraseTable<[Weight]>

  init(_ topics: [Topic]) {
    ids = topics.map(\.id)
    var byPhrase: [String: (phrase: String, weights: [Weight])] = [:]
    for (index, topic) in topics.enumerated() {
      for word in topic.words {
        let weight = Weight(topic: index, points: word.weight)
        byPhrase[word.phrase.folded, default: (word.phrase, [])].weights.append(weight)
      }
    }
    words = PhraseTable(
      byPhrase.keys.sorted().compactMap { byPhrase[$0] }.map { ($0.phrase, $0.weights) }
    )
  }

  /// The states whose own names speak for a topic, each with that topic.
  func states(among countries: [Country]) -> [(topic: TopicID, state: Party)] {
    countries.flatMap { country -> [(topic: TopicID, state: Party)] in
      let name = tokens(of: country.name.id)
      guard let (weights, count) = words.match(in: name, at: 0), count == name.count else {
        return []
      }
      return weights.map { (ids[$0.topic], country.code) }
    }
  }
}
