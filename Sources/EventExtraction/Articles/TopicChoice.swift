import DigestModel
import LanguagePack

/// Which topics an article and its mentions have.
struct TopicChoice {
  /// Heaviest first.
  let article: [TopicID]
  /// Those of `article` that are its subject, not only something that was spoken of.
  let subjects: [TopicID]
  private let tables: TopicTables
  private let scores: TopicReader.Scores

  /// Chooses by what was counted and by the article's mentions.
  ///
  /// `actors` are the paragraphs where somebody speaks or acts who takes part in a main event.
  /// `opening` are the people whom the headline names.
  /// `hasActors`: somebody acts for a state or body; prices and weather in wartime are no topic here,
  /// nor are matches between states.
  init(
    tables: TopicTables,
    scores: TopicReader.Scores,
    mentions: [Mention],
    article: CleanedArticle,
    actors: Set<Int>,
    opening: Set<String>,
    hasActors: Bool
  ) {
    self.tables = tables
    self.scores = scores
    let needed = max(Self.least, article.paragraphs.count)
    let main = mentions.filter { $0.role == .main }
    let subjects = opening.union(main.flatMap(\.participants))
    let byEvents = tables.topics.indices.filter { index in
      hasActors
        && mentions.contains { mention in
          tables.topics[index].isGiven(by: mention)
            && (mention.role == .main
              || Self.isNear(mention, article.published)
                && mention.participants.contains(where: subjects.contains))
        }
    }
    let byWords = tables.topics.indices.filter { index in
      hasActors && scores.isStrong[index]
        && (scores.whole[index] >= needed && scores.head[index] > 0
          || scores.whole[index] >= needed * 3)
    }
    let spokenOf = tables.topics.indices.filter { index in
      scores.isStrong[index]
        && actors.contains { (scores.byParagraph[$0]?[index] ?? 0) >= Self.agenda }
    }
    self.subjects = (byEvents + byWords).map { tables.topics[$0].id }
    self.article = Set(byEvents + byWords + spokenOf)
      .sorted { (-scores.whole[$0], $0) < (-scores.whole[$1], $1) }
      .map { tables.topics[$0].id }
  }

  /// Fewer points than these are a passing mention.
  private static let least = 8
  /// Points of one paragraph that make a topic something which those who met spoke of.
  private static let agenda = 4

  /// A visit of these days or the days to come, told beside the main event; it counts where one of those
  /// whom the article is about travels.
  private static func isNear(_ mention: Mention, _ published: Day?) -> Bool {
    guard mention.type == .visit, mention.status == .held || mention.status == .scheduled,
      let published, mention.date.isExact, let days = mention.date.bounds
    else { return false }
    return days.upperBound >= published.adding(days: -daysOfNews)
  }

  private static let daysOfNews = 2

  /// The article's topics that the mention's own sentences speak of; all of them for a main event.
  func topics(of mention: Mention, toldIn sentences: [Int]) -> [TopicID] {
    article.filter { id in
      guard let index = tables.topics.firstIndex(where: { $0.id == id }) else { return false }
      if tables.topics[index].isGivenByEvents { return tables.topics[index].isGiven(by: mention) }
      return mention.role == .main || sentences.contains { scores.bySentence[$0][index] > 0 }
    }
  }
}
