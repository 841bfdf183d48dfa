import DigestModel

/// The home page: what matters most, what is new in each topic, and what lies ahead.
struct HomePage: PageView {
  let frame: SiteFrame
  let head: PageHead
  let lead: EventStory?
  let topics: [TopicNews]
  let plans: [EventCard]
  let asOf: String?
  let latest: [ArticleCard]
  let plansURL: String
  let archiveURL: String
  let editionsURL: String
  let edition: EditionRow?
  let network: Picture?

  static let fields: [ViewField<HomePage>] =
    commonFields + [
      ViewField("lead", .view(EventStory.self), "the event that the page opens with") {
        .view(orAbsent: $0.lead)
      },
      ViewField("homeTopics", .list(TopicNews.self), "each topic with what is new in it") {
        .list($0.topics)
      },
      ViewField("plans", .list(EventCard.self), "the next events ahead, then those without a day") {
        .list($0.plans)
      },
      ViewField("hasPlans", .flag, "whether anything lies ahead") { .flag(!$0.plans.isEmpty) },
      ViewField("asOf", .text, "which day the site's news ends with") { .text(orAbsent: $0.asOf) },
      ViewField("latest", .list(ArticleCard.self), "the latest articles") { .list($0.latest) },
      ViewField("hasLatest", .flag, "whether there are any") { .flag(!$0.latest.isEmpty) },
      ViewField("plansURL", .text, "address of the page of plans") { .text($0.plansURL) },
      ViewField("archiveURL", .text, "address of the archive") { .text($0.archiveURL) },
      ViewField("editionsURL", .text, "address of the list of editions") {
        .text($0.editionsURL)
      },
      ViewField("newestEdition", .view(EditionRow.self), "the latest weekly edition") {
        .view(orAbsent: $0.edition)
      },
      ViewField("network", .view(Picture.self), "who met whom of late") {
        .view(orAbsent: $0.network)
      },
      ViewField("hasGlance", .flag, "whether there are articles, plans, an edition or that picture")
      {
        .flag(
          !$0.latest.isEmpty || !$0.plans.isEmpty || $0.edition != nil || $0.network != nil
        )
      },
    ]
}

extension Site {
  /// How many of a topic's events, of plans, of articles and of links the page shows.
  private static let mostOfTopic = 4
  private static let mostPlans = 5
  private static let mostArticles = 6
  private static let mostTies = 2

  var homePage: Page {
    let lead = leadEvent
    let story = lead.map { self.story(ofEventAt: $0, ties: Self.mostTies) }
    var shown = Set(lead.map { [$0] } ?? [])
    let topics = topics.map { topic in
      let news = news(
        of: topic,
        TopicExtent(events: Self.mostOfTopic, articles: 1, shownEvents: shown)
      )
      shown.formUnion(news.events)
      return news.view
    }
    let told = Set(([story] + topics.map(\.newest)).compactMap { $0?.article?.url })
    let published = articles.indices.lazy.filter { position in
      self.articles[position].published != nil && !told.contains(self.articleCards[position].url)
    }
    let view = HomePage(
      frame: frame(for: .home),
      head: head(
        settings.title,
        at: .home,
        description: settings.summary,
        following: following(of: .site, updated: latestDay),
        about: .site
      ),
      lead: story,
      topics: topics,
      plans: eventCards(at: openPlans.prefix(Self.mostPlans)),
      asOf: latestDay.map { wording.filled(.plansAsOf, ["date": wording.date($0)]) },
      latest: articleCards(at: published.prefix(Self.mostArticles)),
      plansURL: href(addresses.plans),
      archiveURL: href(addresses.archive),
      editionsURL: href(addresses.editions),
      edition: editions.all.last.map { row(of: $0, most: Self.mostOfTopic) },
      network: recentNetwork
    )
    return Page(path: .home, template: "home", view: view)
  }

  /// Plans whose time has not passed, soonest first, then those without a day.
  private var openPlans: [Int] {
    plans.rows.lazy.filter { $0.group == .ahead || $0.group == .undated }.map(\.plan.event)
  }
}
