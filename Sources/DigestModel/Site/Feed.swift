/// A feed of entries, in no format yet.
package struct Feed: Hashable, Sendable {
  /// Stays the same for ever: the feed's own absolute address.
  package var id: String
  package var title: String
  package var summary: String
  /// Absolute address of the page that the feed follows.
  package var pageURL: String
  package var language: SiteLanguage
  package var author: String
  /// Newest first.
  package var entries: [FeedEntry]

  package init(
    id: String,
    title: String,
    summary: String,
    pageURL: String,
    language: SiteLanguage,
    author: String,
    entries: [FeedEntry]
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.pageURL = pageURL
    self.language = language
    self.author = author
    self.entries = entries
  }
}

package struct FeedEntry: Hashable, Sendable {
  /// Absolute address of the article; also its id.
  package var url: String
  package var title: String
  package var published: Day
  package var authors: [String]
  /// Names of its topics.
  package var categories: [String]
  /// CommonMark of what the source's policy lets be shown; empty for facts only.
  package var body: String

  package init(
    url: String,
    title: String,
    published: Day,
    authors: [String],
    categories: [String],
    body: String
  ) {
    self.url = url
    self.title = title
    self.published = published
    self.authors = authors
    self.categories = categories
    self.body = body
  }
}

/// One address of the sitemap.
package struct SitemapEntry: Hashable, Sendable {
  /// Absolute.
  package var url: String
  package var lastChanged: Day?

  package init(url: String, lastChanged: Day? = nil) {
    self.url = url
    self.lastChanged = lastChanged
  }
}
