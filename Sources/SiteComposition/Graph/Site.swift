import DigestModel

/// Articles and events with all that pages are grouped by, looked up once for the whole site.
package struct Site: Sendable {
  let settings: SiteSettings
  let world: World
  let wording: Wording
  let addresses: SiteAddresses
  let assets: [String: SitePath]
  let markdown: MarkdownReader
  let pages: [ContentPage]
  /// Newest first; those without any day last.
  let articles: [Article]
  /// Newest first; those without any date last.
  let events: [Event]
  /// In the order of the home page.
  let topics: [Topic]
  let related: [ArticleID: [RelatedArticle]]
  let index: SiteIndex
  let links: LinkIndex
  /// The last day that any article was published on: what lies after it is ahead.
  let latestDay: Day?

  package init(_ input: CompositionInput) {
    let world = World(input.knowledge)
    self.settings = input.settings
    self.world = world
    self.wording = Wording(words: input.words)
    self.addresses = SiteAddresses(language: input.settings.language)
    self.assets = input.assets
    self.markdown = input.markdown
    self.pages = input.pages.sorted { $0.slug < $1.slug }
    self.articles = Self.inOrder(input.articles)
    self.events = Self.inOrder(input.events)
    self.topics =
      input.settings.topics.isEmpty
      ? input.knowledge.topics : input.settings.topics.compactMap { world.topics[$0] }
    self.related = input.related
    self.index = SiteIndex(articles: articles, events: events, world: world)
    self.links = LinkIndex(input.links, shown: input.shownLinks)
    self.latestDay = articles.compactMap(\.published).max()
  }

  var language: SiteLanguage { settings.language }

  private static func inOrder(_ articles: [Article]) -> [Article] {
    articles.map { (day: $0.sortingDay?.daysSince1970 ?? Int.min, id: $0.id, article: $0) }
      .sorted { ($0.day, $0.id) > ($1.day, $1.id) }
      .map(\.article)
  }

  private static func inOrder(_ events: [Event]) -> [Event] {
    events.map { (day: $0.date.start?.daysSince1970 ?? Int.min, event: $0) }
      .sorted { $0.day == $1.day ? $0.event.id < $1.event.id : $0.day > $1.day }
      .map(\.event)
  }

  func article(_ id: ArticleID) -> Article? { index.articleAt[id].map { articles[$0] } }

  func event(_ id: EventID) -> Event? { index.eventAt[id].map { events[$0] } }

  func name(of party: Party) -> String { world.name(of: party, in: language) }
}
