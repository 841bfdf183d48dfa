import DigestModel

/// A topic's events of one week, or of a month or year whose days are not known.
struct TopicWeek: TemplateView {
  let heading: String
  let range: String?
  let editionURL: String?
  let stories: [TopicStory]

  static let fields: [ViewField<TopicWeek>] = [
    ViewField("heading", .text, "week, or as much as is known of the date") { .text($0.heading) },
    ViewField("range", .text, "first and last day of a week") { .text(orAbsent: $0.range) },
    ViewField("editionURL", .text, "address of the week's edition, where there is one") {
      .text(orAbsent: $0.editionURL)
    },
    ViewField("stories", .list(TopicStory.self), "its events, newest first, by who tells them") {
      .list($0.stories)
    },
  ]
}

/// Events that follow each other and are told by the same articles.
struct TopicStory: TemplateView {
  /// How many articles stand beside the events.
  static let articleLimit = 4

  let events: [EventCard]
  let articles: [ArticleCard]
  let others: String?
  let together: String?

  static let fields: [ViewField<TopicStory>] = [
    ViewField("events", .list(EventCard.self), "the events, newest first") { .list($0.events) },
    ViewField("sourceArticles", .list(ArticleCard.self), "articles that tell them, copies last") {
      .list($0.articles)
    },
    ViewField("hasSourceArticles", .flag, "whether there is any") { .flag(!$0.articles.isEmpty) },
    ViewField("otherArticles", .text, "how many more there are") { .text(orAbsent: $0.others) },
    ViewField("together", .text, "that the articles tell all of several events") {
      .text(orAbsent: $0.together)
    },
  ]
}

extension Site {
  /// The events at `positions`, in their order; neighbours that the same articles tell together.
  func stories(of positions: [Int]) -> [TopicStory] {
    var runs: [(articles: [Int], events: [Int])] = []
    for position in positions {
      let articles = articlePositions(behind: events[position])
      if let last = runs.last, Set(last.articles) == Set(articles) {
        runs[runs.count - 1].events.append(position)
      } else {
        runs.append((articles, [position]))
      }
    }
    return runs.map { story(of: $0.events, toldBy: $0.articles) }
  }

  private func story(of positions: [Int], toldBy told: [Int]) -> TopicStory {
    let count = positions.count
    return TopicStory(
      events: positions.map { eventCards[$0] },
      articles: articleCards(at: told.prefix(TopicStory.articleLimit)),
      others: wording.othersLeft(told.count - TopicStory.articleLimit),
      together: count > 1 ? wording.filled(.toldTogether, ["n": "\(count)"]) : nil
    )
  }

  /// The articles that tell `event`, each once, those with a text of their own first.
  func articlePositions(behind event: Event) -> [Int] {
    var seen: Set<ArticleID> = []
    return (event.reports.witnesses + event.reports).map(\.reference.article)
      .filter { seen.insert($0).inserted }
      .compactMap { index.articleAt[$0] }
  }
}
