import DigestModel
import LanguagePack

/// Which topics an article and its mentions have.
struct TopicChoice {
  /// Heaviest first.
  let article: [TopicID]
  private let tables: TopicTables
  private let scores: TopicReader.Scores

  /// `hasActors`: somebody acts for a state or body; prices and weather in wartime are no topic here.
  init(
    tables: TopicTables,
    scores: TopicReader.Scores,
    mentions: [Mention],
    paragraphCount: Int,
    hasActors: Bool
  ) {
    self.tables = tables
    self.scores = scores
    let hasVisit = mentions.contains { $0.role == .main && Self.isVisit($0) }
    let needed = max(Self.least, paragraphCount)
    article = tables.ids.indices
      .filter { index in
        tables.ids[index] == Self.visits
          ? hasVisit
          : hasActors
            && (scores.whole[index] >= needed && scores.head[index] > 0
              || scores.whole[index] >= needed * 3)
      }
      .sorted { (-scores.whole[$0], $0) < (-scores.whole[$1], $1) }
      .map { tables.ids[$0] }
  }

  /// The topic that follows from the events, not from words.
  private static let visits = TopicID("bilateral-visits")
  /// Fewer points than these are a passing mention.
  private static let least = 8

  /// A visit, or a meeting in the state of one side.
  private static func isVisit(_ mention: Mention) -> Bool {
    switch mention.type {
    case .visit: true
    case .meeting: mention.country.map { mention.parties.contains($0) } ?? false
    default: false
    }
  }

  /// The article's topics that the mention's own sentences speak of; all of them for a main event.
  func topics(of mention: Mention, toldIn sentences: [Int]) -> [TopicID] {
    article.filter { topic in
      if topic == Self.visits { return Self.isVisit(mention) }
      guard let index = tables.ids.firstIndex(of: topic) else { return false }
      return mention.role == .main || sentences.contains { scores.bySentence[$0][index] > 0 }
    }
  }
}
