import DigestModel

/// The site as one output sees it: every look at its tables is noted in the log, if there is one.
///
/// What the log does not name is the same for all outputs: settings, words, the world, the links around
/// pages. Nothing else gets at the tables, so that what an output shows can't depend on what it did not
/// read.
package final class Site: Sendable {
  private let tables: SiteTables
  private let listed: SiteArticles
  private let told: SiteEvents
  private let parts: SharedParts
  private let log: ReadLog?

  init(
    _ tables: SiteTables,
    _ articles: SiteArticles,
    _ events: SiteEvents,
    _ parts: SharedParts,
    _ log: ReadLog? = nil
  ) {
    self.tables = tables
    self.listed = articles
    self.told = events
    self.parts = parts
    self.log = log
  }

  package convenience init(_ input: CompositionInput) {
    let graph = SiteGraph(input)
    let tables = SiteTables(input, graph, LinkIndex(input.links, shown: input.shownLinks))
    let articles = SiteArticles(of: graph, tables)
    self.init(tables, articles, SiteEvents(of: tables), SharedParts(of: tables, articles))
  }

  /// The same site, with as much of it made at once as does not depend on each other.
  package static func composing(_ input: CompositionInput) async -> Site {
    async let links = LinkIndex(input.links, shown: input.shownLinks)
    let graph = SiteGraph(input)
    let tables = SiteTables(input, graph, await links)
    async let events = SiteEvents(of: tables)
    let articles = SiteArticles(of: graph, tables)
    let parts = SharedParts(of: tables, articles)
    return Site(tables, articles, await events, parts)
  }

  /// The tables alone, for what the parts are made with.
  static func withoutParts(_ tables: SiteTables) -> Site {
    Site(tables, .none, .withoutCards(tables), .none)
  }

  /// The same site for an output whose reads are noted.
  package func noting(in log: ReadLog?) -> Site { Site(tables, listed, told, parts, log) }

  /// The same site with an article as it is now, before all that follows from it is computed anew.
  ///
  /// Its page shows what its file says. Events that it tells otherwise have the values that `retold` gives
  /// them of these mentions, wherever they are shown; which reports tell one event, ties and lists stay what
  /// they were, and so do all its events where it tells more or fewer than before, or in another order.
  ///
  /// - Returns: nil where no article of the site came from the same file, or who may see it changed.
  package func amended(
    with article: Article,
    retold: (Event, [MentionReference: Mention], _ on: [ArticleID: Day]) -> Event
  ) -> Site? {
    guard let position = tables.index.articleAt[article.id],
      listed.all[position].origin.file == article.origin.file,
      listed.all[position].release == article.release
    else { return nil }
    let mentions = mentionsByEvent(article.mentions(otherThanIn: listed.all[position]))
    let articles = listed.replacing(position, with: article, tables)
    var changed: [Int: Event] = [:]
    for (position, mentions) in mentions {
      let event = told.all[position]
      let days = event.reports.compactMap { report in
        tables.index.articleAt[report.reference.article]
          .flatMap { articles.all[$0].sortingDay }.map { (report.reference.article, $0) }
      }
      changed[position] = retold(event, mentions, Dictionary(days) { first, _ in first })
    }
    return Site(
      tables,
      articles,
      told.replacing(changed, tables),
      parts,
      log
    )
  }

  private func mentionsByEvent(
    _ mentions: [MentionReference: Mention]
  ) -> [Int: [MentionReference: Mention]] {
    var found: [Int: [MentionReference: Mention]] = [:]
    for (reference, mention) in mentions {
      let place = tables.index.reportedBy[reference.article]?.first {
        $0.mention == reference.index
      }
      if let place { found[place.event, default: [:]][reference] = mention }
    }
    return found
  }

  /// What tells whether reads come to the same as in another run; goes through the whole site.
  package var fingerprints: SiteFingerprints { SiteFingerprints(tables, listed, told, parts) }
}

// The same for all outputs.
extension Site {
  var settings: SiteSettings { tables.settings }
  var world: World { tables.world }
  var wording: Wording { tables.wording }
  var addresses: SiteAddresses { tables.addresses }
  var assets: [String: SitePath] { tables.assets }
  var searchIndex: SitePath? { tables.searchIndex }
  var markdown: MarkdownReader { tables.markdown }
  var contentHash: ContentHash { tables.contentHash }
  var copyLanguage: String { tables.copyLanguage }
  var translations: [AddressTranslation] { tables.translations }
  /// The path that the site lies below, without a slash at its end.
  var basePath: String { tables.basePath }
  /// The settings' address without a slash at its end.
  var baseAddress: String { tables.baseAddress }
  var origin: String { tables.origin }
  /// In the order of the home page.
  var topics: [Topic] { tables.topics }
  var topicTags: [TopicID: TopicTag] { tables.topicTags }
  var pages: [ContentPage] { tables.pages }
  var marks: [ArticleID: DeskMark] { tables.marks }
  var pageMarks: [Slug: DeskMark] { tables.pageMarks }
  var withdrawn: [WithdrawnArticle] { tables.withdrawn }
  var tombstones: [EventID] { tables.tombstones }
  /// What articles call people, as pages tell it.
  var officeTexts: [PersonFacts.Office: String] { parts.officeTexts }
  /// The site around a page that lies below no link of its navigation.
  var frame: SiteFrame { parts.frame }
  var siteFollowLinks: [FollowLink] { parts.siteFollowLinks }

  var language: SiteLanguage { settings.language }

  /// Language code of articles' words where the site speaks another, which then has to be marked.
  var foreignCopy: String? { copyLanguage == language.rawValue ? nil : copyLanguage }

  func name(of party: Party) -> String { world.name(of: party, in: language) }
}

// What is noted.
extension Site {
  /// Newest first, those without any day last; without their texts.
  var articles: RecordedList<Article> {
    RecordedList(listed.all, log, order: .articleOrder) { .article($0) }
  }

  /// What of each article's text may be shown.
  var policies: RecordedList<TextPolicy> {
    RecordedList(listed.policies, log, order: .articleOrder) { .article($0) }
  }

  func text(ofArticleAt position: Int) -> ArticleText {
    log?.note(.text(position))
    return listed.texts[position]
  }

  var articleCards: RecordedList<ArticleCard> {
    RecordedList(listed.cards, log, order: .articleOrder) { .articleCard($0) }
  }

  /// Newest first; those without any date last.
  var events: RecordedList<Event> {
    RecordedList(told.all, log, order: .eventOrder) { .event($0) }
  }

  var eventCards: RecordedList<EventCard> {
    RecordedList(told.cards, log, order: .eventOrder) { .eventCard($0) }
  }

  /// The day of the last article that tells each event.
  var lastTold: RecordedList<Day?> {
    RecordedList(tables.lastTold, log, order: .eventOrder) { .eventDays($0) }
  }

  var changes: RecordedChanges { RecordedChanges(tables.changes, log) }

  /// The article that stands `step` places from the one at `position`.
  func articlePosition(_ step: Int, from position: Int) -> Int? {
    log?.note(.neighbours(position))
    let other = position + step
    return listed.all.indices.contains(other) ? other : nil
  }

  func surroundings(ofEventAt position: Int) -> EventSurroundings {
    log?.note(.around(position))
    return tables.surroundings(ofEventAt: position)
  }

  func event(_ id: EventID) -> Event? { index.eventAt[id].map { events[$0] } }

  var related: RecordedTable<ArticleID, [RelatedArticle]> {
    RecordedTable(tables.related, log) { .related($0) }
  }

  var claims: RecordedTable<EventID, [AuditedClaim]> {
    RecordedTable(tables.claims, log) { .ties($0) }
  }

  /// The ids that lead to an event now, sorted.
  var mergedIDs: RecordedTable<EventID, [EventID]> {
    RecordedTable(tables.mergedIDs, log) { .ties($0) }
  }

  /// The text that an article shares with others, or nil where nobody else runs it.
  func copies(of article: ArticleID) -> CopiedText? {
    log?.note(.copies(article))
    return tables.copies.text(of: article)
  }

  /// The state's or body's page, or nil where it has none.
  func path(of party: Party) -> SitePath? {
    log?.note(.page(party))
    return tables.partyPaths[party]
  }

  var links: RecordedLinks { RecordedLinks(tables, log) }
  var index: RecordedIndex { RecordedIndex(tables, log) }
  var editions: RecordedEditions { RecordedEditions(tables.editions, log) }

  var plans: PlanIndex {
    log?.note(.plans)
    return tables.plans
  }

  /// The last day that any article was published on: what lies after it is ahead.
  var latestDay: Day? {
    log?.note(.latestDay)
    return tables.latestDay
  }
}

extension Article {
  /// What it tells otherwise than `earlier` did.
  ///
  /// Empty where their mentions can't be held side by side: where there are more or fewer of them, where one
  /// moved to another one's place, or where an editor says anew which event one of them is.
  fileprivate func mentions(otherThanIn earlier: Article) -> [MentionReference: Mention] {
    let (new, old) = (facts.mentions, earlier.facts.mentions)
    guard new.count == old.count, zip(new, old).allSatisfy({ $0.event == $1.event }) else {
      return [:]
    }
    let changed = new.indices.filter { new[$0] != old[$0] }
    let evidence = Set(changed.map { old[$0].evidence })
    let hasMoved = changed.contains {
      new[$0].evidence != old[$0].evidence && evidence.contains(new[$0].evidence)
    }
    if hasMoved { return [:] }
    return Dictionary(
      uniqueKeysWithValues: changed.map { (MentionReference(article: id, index: $0), new[$0]) }
    )
  }
}
