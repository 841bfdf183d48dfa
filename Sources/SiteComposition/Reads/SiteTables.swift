import DigestModel

/// Events, and all that pages of articles and events are grouped by, looked up once for the whole site.
///
/// A reference, since each of its many outputs holds it and thousands of records ask it: a copy of its
/// tables for each was a twentieth of a build. Pages ask it through a `Site`, which notes what they read.
final class SiteTables: Sendable {
  let settings: SiteSettings
  let world: World
  let wording: Wording
  let addresses: SiteAddresses
  let assets: [String: SitePath]
  let searchIndex: SitePath?
  let markdown: MarkdownReader
  let pages: [ContentPage]
  let withdrawn: [WithdrawnArticle]
  let marks: [ArticleID: DeskMark]
  let pageMarks: [Slug: DeskMark]
  /// Sorted.
  let tombstones: [EventID]
  /// Newest first; those without any date last.
  let events: [Event]
  /// In the order of the home page.
  let topics: [Topic]
  let related: [ArticleID: [RelatedArticle]]
  let copies: ArticleCopies
  /// By event, in the order of their articles.
  let claims: [EventID: [AuditedClaim]]
  let index: SiteIndex
  let plans: PlanIndex
  let editions: EditionIndex
  /// The ids that lead to an event now, by that event, sorted.
  let mergedIDs: [EventID: [EventID]]
  let contentHash: ContentHash
  let links: LinkIndex
  /// The day of the last article that tells each event, in the order of `events`.
  let lastTold: [Day?]
  let changes: ChangeDays
  /// Language code of what articles say.
  let copyLanguage: String
  let translations: [AddressTranslation]
  /// The last day that any article was published on: what lies after it is ahead.
  let latestDay: Day?
  /// The path that the site lies below, without a slash at its end.
  let basePath: String
  /// The settings' address without a slash at its end.
  let baseAddress: String
  /// Scheme and host: what stands before every link on the site's pages.
  let origin: String
  /// The pages of all states and bodies that have one.
  let partyPaths: [Party: SitePath]
  let topicTags: [TopicID: TopicTag]

  /// Takes the two that need most time, which don't depend on each other.
  init(_ input: CompositionInput, _ graph: SiteGraph, _ links: LinkIndex) {
    self.settings = input.settings
    self.world = graph.world
    self.addresses = SiteAddresses(language: input.settings.language)
    self.assets = input.assets
    self.searchIndex = input.searchIndex
    self.markdown = input.markdown
    self.pages = input.pages.sorted { $0.slug < $1.slug }
    self.withdrawn = input.withdrawn
    self.marks = input.marks
    self.pageMarks = input.pageMarks
    self.tombstones = input.tombstones.sorted()
    self.events = graph.events
    self.wording = Wording(
      words: input.words,
      days: graph.articles.lazy.compactMap(\.published) + events.lazy.compactMap(\.date.start)
    )
    self.topics =
      input.settings.topics.isEmpty
      ? input.knowledge.topics : input.settings.topics.compactMap { graph.world.topics[$0] }
    self.related = input.related
    self.copies = input.copies
    self.claims = Dictionary(grouping: input.claims, by: \.event)
    self.index = graph.index
    self.editions = graph.editions
    self.mergedIDs = Dictionary(grouping: input.redirects.keys.sorted()) { old in
      input.redirects[old] ?? old
    }
    self.contentHash = input.contentHash
    self.links = links
    self.copyLanguage = input.copyLanguage
    self.translations = Site.translations(input)
    self.latestDay = graph.latestDay
    self.lastTold = events.map { $0.reports.compactMap(\.published).max() }
    self.plans = PlanIndex(events, latestDay: latestDay)
    self.changes = graph.changes
    self.basePath = Site.pathPart(of: input.settings.baseURL)
    self.baseAddress = Site.withoutEndingSlashes(input.settings.baseURL)
    self.origin = String(baseAddress.utf8.dropLast(basePath.utf8.count)) ?? baseAddress
    self.partyPaths = addresses.paths(ofParties: index, graph.world)
    let (addresses, basePath) = (addresses, basePath)
    self.topicTags = graph.world.topics.mapValues { topic in
      TopicTag(
        id: topic.id.text,
        name: topic.name[input.settings.language],
        url: basePath + addresses.topic(topic).text
      )
    }
  }
}
