import DigestModel
import SiteFiles

/// All that a build reads.
package struct SiteContent: Sendable {
  package var settings: SiteSettings
  package var knowledge: Knowledge
  package var words: ThemeWords
  package var theme: ThemeFiles
  /// Sorted by id.
  package var articles: [Article]
  /// Sorted by slug.
  package var pages: [ContentPage]
  /// Sorted by event.
  package var notes: [EventNote]
  package var addresses: AddressBook
  package var search: SearchIndex
  /// What an index for the search may hold.
  var texts = SearchedTexts(hashes: [])
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
    self.search = search
  }

  package var linkingInput: LinkingInput {
    LinkingInput(articles: articles, notes: notes, registry: addresses.events)
  }
}
