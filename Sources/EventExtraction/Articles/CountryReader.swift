import DigestModel
import LanguagePack

/// Which states act in an article or are its subject.
struct CountryReader {
  let tables: ExtractionTables
  let cast: Cast
  let sentences: [ReadSentence]

  /// States with enough points, most prominent first.
  ///
  /// A state's own name, its seat where it acts, and its people speak for it; the headline three times,
  /// the first paragraph twice. Parties of a main event are there anyway.
  func countries(partiesOfMainEvents main: [Party], topics: [TopicID]) -> [Party] {
    let central = statesNamed(by: topics)
    var points: [Party: Int] = [:]
    var paragraphs: [Party: Set<Int>] = [:]
    var order: [Party] = []
    for sentence in sentences {
      let paragraph = sentence.sentence.paragraph
      let factor = paragraph < 0 ? 3 : paragraph == 0 ? 2 : 1
      for entity in sentence.entities {
        guard let party = party(of: entity, in: sentence) else { continue }
        if points[party] == nil { order.append(party) }
        points[party, default: 0] += factor
        paragraphs[party, default: []].insert(paragraph)
      }
    }
    let length = sentences.map(\.sentence.paragraph).max() ?? 0
    let needed = max(3, length / 3)
    return order.enumerated()
      .filter { _, party in
        let isInHeadline = paragraphs[party]?.contains(-1) ?? false
        let spread = paragraphs[party]?.count ?? 0
        let isProminent =
          (points[party] ?? 0) >= needed && (spread >= 2 || isInHeadline)
          || central.contains(party)
        return isState(party) && (main.contains(party) || isProminent)
      }
      .sorted { (-(points[$0.element] ?? 0), $0.offset) < (-(points[$1.element] ?? 0), $1.offset) }
      .map(\.element)
  }

  /// States whose own names speak for one of the topics: Ukraine for the war there.
  private func statesNamed(by topics: [TopicID]) -> Set<Party> {
    Set(tables.topicStates.filter { topics.contains($0.topic) }.map(\.state))
  }

  private func isState(_ party: Party) -> Bool { tables.states.contains(party) }

  private func party(of entity: Entity, in sentence: ReadSentence) -> Party? {
    switch entity.kind {
    case .person(let index): cast.members[index].country
    case .office(_, let party), .party(let party): party
    case .seat(let party, let place): place != nil && isPlace(entity, in: sentence) ? nil : party
    default: nil
    }
  }

  /// 'di Washington', 'ke Beijing': there the city is meant.
  private func isPlace(_ entity: Entity, in sentence: ReadSentence) -> Bool {
    let index = entity.tokens.lowerBound
    guard index > 0 else { return false }
    let before = sentence.tokens[index - 1]
    return tables.clauses.at.contains(before) || tables.clauses.to.contains(before)
  }
}
