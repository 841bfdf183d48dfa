import DigestModel

/// Something that two articles can have in common.
struct Feature: Hashable, Comparable, Sendable {
  enum Kind: Int, Sendable {
    case event
    case person
    case city
    case party
    case type
    case word
  }

  let kind: Kind
  let name: String

  static func < (left: Feature, right: Feature) -> Bool {
    (left.kind.rawValue, left.name) < (right.kind.rawValue, right.name)
  }

  var weight: Double {
    switch kind {
    case .event: 8
    case .person: 3
    case .city: 1.5
    case .party: 1
    case .type: 0.5
    case .word: 1
    }
  }

  static func all(of article: Article, events: Set<EventID>) -> Set<Feature> {
    let facts = article.facts
    let people = facts.people.map(\.name) + facts.mentions.flatMap(\.participants)
    let parties = facts.countries + facts.mentions.flatMap(\.parties)
    return Set(events.map { Feature(kind: .event, name: $0.slug.text) })
      .union(people.map { Feature(kind: .person, name: $0.folded) })
      .union(facts.mentions.compactMap(\.city).map { Feature(kind: .city, name: $0.folded) })
      .union(parties.map { Feature(kind: .party, name: $0.code) })
      .union(facts.mentions.map { Feature(kind: .type, name: $0.type.rawValue) })
      .union(words(of: article.headline.text).map { Feature(kind: .word, name: $0) })
  }

  /// Words of four letters or more; shorter ones are mostly 'di', 'dan', 'the'.
  private static func words(of title: String) -> [String] {
    title.folded.split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { $0.count >= 4 }
  }
}
