import DigestModel

/// Articles and events in the site's order, with what is found by going through them.
struct SiteGraph: Sendable {
  let world: World
  /// Newest first, those without any day last; without their texts.
  let articles: [Article]
  /// Their texts.
  let texts: [ArticleText]
  /// Newest first; those without any date last.
  let events: [Event]
  let index: SiteIndex
  let editions: EditionIndex
  /// The last day that any article was published on.
  let latestDay: Day?
  let changes: ChangeDays

  init(_ input: CompositionInput) {
    world = World(input.knowledge)
    let order = Self.order(of: input.articles)
    articles = order.map { input.articles[$0].withoutText }
    texts = order.map { input.articles[$0].text }
    events = Self.inOrder(input.events)
    index = SiteIndex(articles: articles, events: events, world: world)
    editions = EditionIndex(events, index: index)
    latestDay = articles.compactMap(\.published).max()
    changes = ChangeDays(events, articles, index, latestDay: latestDay)
  }

  /// Positions are sorted here and below, since articles and events are large.
  private static func order(of articles: [Article]) -> [Int] {
    articles.indices.map { position in
      let article = articles[position]
      return (article.sortingDay?.daysSince1970 ?? Int.min, article.id, position)
    }
    .sorted { ($0.0, $0.1) > ($1.0, $1.1) }
    .map(\.2)
  }

  private static func inOrder(_ events: [Event]) -> [Event] {
    events.indices.map { (events[$0].date.start?.daysSince1970 ?? Int.min, events[$0].id, $0) }
      .sorted { $0.0 == $1.0 ? $0.1 < $1.1 : $0.0 > $1.0 }
      .map { events[$0.2] }
  }
}
