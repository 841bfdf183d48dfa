import DigestModel

/// A topic's events of one week, or of a month or year whose days are not known.
struct TopicWeek: TemplateView {
  let heading: String
  let range: String?
  let editionURL: String?
  let events: [SourcedEvent]

  static let fields: [ViewField<TopicWeek>] = [
    ViewField("heading", .text, "week, or as much as is known of the date") { .text($0.heading) },
    ViewField("range", .text, "first and last day of a week") { .text(orAbsent: $0.range) },
    ViewField("editionURL", .text, "address of the week's edition, where there is one") {
      .text(orAbsent: $0.editionURL)
    },
    ViewField("events", .list(SourcedEvent.self), "the events, newest first") {
      .list($0.events)
    },
  ]
}

/// An event with the articles that tell it.
struct SourcedEvent: TemplateView {
  /// How many articles stand beside an event.
  static let articleLimit = 4

  let card: EventCard
  let articles: [ArticleCard]
  let others: String?

  static let fields: [ViewField<SourcedEvent>] = [
    ViewField("event", .view(EventCard.self), "the event") { .view($0.card) },
    ViewField("sourceArticles", .list(ArticleCard.self), "articles that tell it, copies last") {
      .list($0.articles)
    },
    ViewField("hasSourceArticles", .flag, "whether there is any") { .flag(!$0.articles.isEmpty) },
    ViewField("otherArticles", .text, "how many more there are") { .text(orAbsent: $0.others) },
  ]
}

extension Site {
  func sourcedEvent(at position: Int) -> SourcedEvent {
    let told = articlePositions(behind: events[position])
    let more = told.count - SourcedEvent.articleLimit
    return SourcedEvent(
      card: eventCards[position],
      articles: articleCards(at: told.prefix(SourcedEvent.articleLimit)),
      others: more > 0 ? wording.filled(.othersCount, ["n": "\(more)"]) : nil
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
