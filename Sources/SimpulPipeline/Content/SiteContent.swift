import DigestModel
import SiteFiles

/// All that a build reads.
package struct SiteContent: Sendable {
  package var settings: SiteSettings
  package var knowledge: Knowledge
  package var words: ThemeWords
  package var theme: ThemeFiles
  /// Those that the audience may see now, sorted by id.
  package var articles: [Article]
  /// Those that the audience may see now, sorted by slug.
  package var pages: [ContentPage]
  /// Sorted by event.
  package var notes: [EventNote]
  /// As it is written.
  package var addresses: AddressBook
  /// After articles that were renamed since it was written.
  var followedAddresses = AddressBook()
  /// What the audience does not see, or sees with a mark, and when that changes.
  var released = ReleasedContent()
  package var search: SearchIndex
  var groundwork = LinkingGroundwork()
  /// For the next reading; nil where none was asked for.
  package var memory: ReadingMemory?

  package init(
    settings: SiteSettings,
    knowledge: Knowledge,
    words: ThemeWords,
    theme: ThemeFiles = ThemeFiles(),
    articles: [Article] = [],
    pages: [ContentPage] = [],
    notes: [EventNote] = [],
    addresses: AddressBook = AddressBook(),
    search: SearchIndex = SearchIndex()
  ) {
    self.settings = settings
    self.knowledge = knowledge
    self.words = words
    self.theme = theme
    self.articles = articles
    self.pages = pages
    self.notes = notes
    self.addresses = addresses
    self.followedAddresses = addresses
    self.search = search
  }

  /// What an index for the search may hold; hashing it takes a while.
  func shownTexts(width: Int) async throws -> SearchedTexts {
    if let texts = search.texts { return texts }
    return try await SearchedTexts(articles, pages, notes, settings, width: width)
  }

  /// As it is once its events are linked.
  var withoutGroundwork: SiteContent {
    var content = self
    content.groundwork = LinkingGroundwork()
    return content
  }

  package var linkingInput: LinkingInput {
    LinkingInput(
      articles: articles,
      notes: notes,
      registry: followedAddresses.events,
      groundwork: groundwork
    )
  }

  package var schedule: ReleaseSchedule { released.schedule }

  /// Registered events whose founding article waits for its time: nobody has seen them unless the
  /// clock was ahead when they were registered, so no page may tell that they are gone.
  var eventsToCome: Set<EventID> {
    let waiting = Set(released.heldBack.filter { !$0.release.isDraft }.map(\.id))
    let events = followedAddresses.events.entries
    return Set(events.filter { waiting.contains($0.founding.article) }.map(\.id))
  }

  /// The articles that readers see.
  var releasedArticles: [Article] {
    released.marks.isEmpty ? articles : articles.filter { released.marks[$0.id] == nil }
  }
}
