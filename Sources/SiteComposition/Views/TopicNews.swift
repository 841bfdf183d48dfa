import DigestModel

/// A topic with what is new in it.
struct TopicNews: TemplateView {
  let tag: TopicTag
  let summary: String
  let counts: String
  let newest: EventStory?
  let events: [EventCard]
  let articles: [ArticleCard]

  static let fields: [ViewField<TopicNews>] = [
    ViewField("topic", .view(TopicTag.self), "the topic") { .view($0.tag) },
    ViewField("topicSummary", .text, "what the topic is about") { .text($0.summary) },
    ViewField("topicCounts", .text, "how many events and articles there are") { .text($0.counts) },
    ViewField("newest", .view(EventStory.self), "its newest event") { .view(orAbsent: $0.newest) },
    ViewField("events", .list(EventCard.self), "the events before that") { .list($0.events) },
    ViewField("hasEvents", .flag, "whether there are any") { .flag(!$0.events.isEmpty) },
    ViewField("articles", .list(ArticleCard.self), "its newest articles") { .list($0.articles) },
    ViewField("hasArticles", .flag, "whether there are any") { .flag(!$0.articles.isEmpty) },
  ]
}

/// What of a topic stands on a page already, and how much of it is to stand there.
struct TopicExtent: Sendable {
  var events: Int
  var articles: Int = 0
  /// Positions of what the page shows elsewhere.
  var shownEvents: Set<Int> = []
  var shownArticles: Set<Int> = []
}

extension Site {
  /// What is new in the topic: events that have taken place or were called off, then articles.
  func news(of topic: Topic, _ extent: TopicExtent) -> (view: TopicNews, events: [Int]) {
    let subject = subject(topic)
    let past = subject.events.lazy.filter { position in
      !self.events[position].status.isAhead && self.events[position].date.start != nil
    }
    let events = fresh(past, beside: extent.shownEvents, most: extent.events)
    let articles = fresh(subject.articles, beside: extent.shownArticles, most: extent.articles)
    let view = TopicNews(
      tag: tag(for: topic),
      summary: topic.summary[language],
      counts: counts(of: subject).joined(separator: " · "),
      newest: events.first.map { story(ofEventAt: $0) },
      events: eventCards(at: events.dropFirst()),
      articles: articleCards(at: articles)
    )
    return (view, events)
  }

  /// The first positions that the page does not show yet; where it shows all, the first ones again.
  func fresh(
    _ positions: some Collection<Int>,
    beside shown: Set<Int>,
    most count: Int
  ) -> [Int] {
    let fresh = Array(positions.lazy.filter { !shown.contains($0) }.prefix(count))
    return fresh.isEmpty ? Array(positions.prefix(count)) : fresh
  }
}
