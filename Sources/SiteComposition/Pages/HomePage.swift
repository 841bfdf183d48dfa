import DigestModel

/// The home page: what is new in each topic, and what lies ahead.
struct HomePage: PageView {
  let frame: SiteFrame
  let head: PageHead
  let topics: [HomeTopic]
  let plans: [EventCard]
  let latest: [ArticleCard]
  let plansURL: String
  let archiveURL: String
  let edition: NamedLink?

  static let fields: [ViewField<HomePage>] =
    commonFields + [
      ViewField("homeTopics", .list(HomeTopic.self), "each topic with what is new in it") {
        .list($0.topics)
      },
      ViewField("plans", .list(EventCard.self), "the next events ahead") { .list($0.plans) },
      ViewField("hasPlans", .flag, "whether anything lies ahead") { .flag(!$0.plans.isEmpty) },
      ViewField("latest", .list(ArticleCard.self), "the latest articles") { .list($0.latest) },
      ViewField("plansURL", .text, "address of the page of plans") { .text($0.plansURL) },
      ViewField("archiveURL", .text, "address of the archive") { .text($0.archiveURL) },
      ViewField("edition", .view(NamedLink.self), "the latest weekly edition") {
        .view(orAbsent: $0.edition)
      },
    ]
}

/// A topic on the home page.
struct HomeTopic: TemplateView {
  let tag: TopicTag
  let summary: String
  let events: [EventCard]
  let articles: [ArticleCard]

  static let fields: [ViewField<HomeTopic>] = [
    ViewField("topic", .view(TopicTag.self), "the topic") { .view($0.tag) },
    ViewField("topicSummary", .text, "what the topic is about") { .text($0.summary) },
    ViewField("events", .list(EventCard.self), "its latest events") { .list($0.events) },
    ViewField("hasEvents", .flag, "whether it has events") { .flag(!$0.events.isEmpty) },
    ViewField("articles", .list(ArticleCard.self), "its latest articles") { .list($0.articles) },
  ]
}

extension Site {
  var homePage: Page {
    let topical = homeTopics()
    let published = articles.indices.lazy.filter { articles[$0].published != nil }
    let view = HomePage(
      frame: frame(for: .home),
      head: head(
        settings.title,
        at: .home,
        description: settings.summary,
        feed: addresses.feed,
        about: .site
      ),
      topics: topical.topics,
      plans: eventCards(at: upcomingEvents.prefix(4)),
      latest: articleCards(at: news(in: published, beside: topical.articles, most: 6)),
      plansURL: href(addresses.plans),
      archiveURL: href(addresses.archive),
      edition: editionWeeks.last.map { editionLink($0) }
    )
    return Page(path: .home, template: "home", view: view)
  }

  /// What is new: events that have taken place or were called off, then articles.
  ///
  /// An event or article of two topics is shown with the first of them, so that the page tells more.
  private func homeTopics() -> (topics: [HomeTopic], articles: Set<Int>) {
    var shownEvents: Set<Int> = []
    var shownArticles: Set<Int> = []
    let found = topics.map { topic in
      let past = index.topics.events(of: topic.id).lazy.filter { position in
        !self.events[position].status.isAhead && self.events[position].date.start != nil
      }
      let events = news(in: past, beside: shownEvents, most: 3)
      let articles = news(in: index.topics.articles(of: topic.id), beside: shownArticles, most: 3)
      shownEvents.formUnion(events)
      shownArticles.formUnion(articles)
      return HomeTopic(
        tag: tag(for: topic),
        summary: topic.summary[language],
        events: eventCards(at: events),
        articles: articleCards(at: articles)
      )
    }
    return (found, shownArticles)
  }

  /// The first positions that the page does not show yet; where it shows all, the first ones again.
  private func news(
    in positions: some Collection<Int>,
    beside shown: Set<Int>,
    most count: Int
  ) -> [Int] {
    let fresh = Array(positions.lazy.filter { !shown.contains($0) }.prefix(count))
    return fresh.isEmpty ? Array(positions.prefix(count)) : fresh
  }
}
