/// The formats that a feed is written in; all hold the same entries.
package enum FeedFormat: String, Hashable, Sendable, CaseIterable {
  case atom
  case rss
  case json

  /// The name of its file, which lies beside the page that it follows: `feed.atom`.
  package var fileName: String { "feed.\(rawValue)" }

  package var mediaType: String {
    switch self {
    case .atom: "application/atom+xml"
    case .rss: "application/rss+xml"
    case .json: "application/feed+json"
    }
  }
}

/// A feed of entries, in no format yet.
package struct Feed: Hashable, Sendable {
  package var title: String
  package var summary: String
  /// Absolute address of the page that the feed follows; ends with a slash.
  package var pageURL: String
  package var language: SiteLanguage
  package var author: String
  /// Newest first.
  package var entries: [FeedEntry]

  package init(
    title: String,
    summary: String,
    pageURL: String,
    language: SiteLanguage,
    author: String,
    entries: [FeedEntry]
  ) {
    self.title = title
    self.summary = summary
    self.pageURL = pageURL
    self.language = language
    self.author = author
    self.entries = entries
  }

  /// Absolute address of the feed in a format; that of Atom is also its id.
  package func url(_ format: FeedFormat) -> String { pageURL + format.fileName }

  /// The last day that an entry was published or changed on; nil without entries.
  package var updated: Day? { entries.map(\.updated).max() }
}

package struct FeedEntry: Hashable, Sendable {
  /// Absolute address of the article; also its id.
  package var url: String
  package var title: String
  /// Language code of title and body, where it is not the feed's.
  package var language: String?
  package var published: Day
  /// When what the entry says changed last: the day of publication or a later one.
  package var updated: Day
  package var authors: [String]
  /// Names of its topics.
  package var categories: [String]
  /// What the article reports, in one sentence of our own; empty where that is nothing.
  package var summary: String
  /// Whose the text is, where the source lets only a part of it be shown.
  package var rights: String?
  /// CommonMark of what the source's policy lets be shown; empty for facts only.
  package var body: String

  package init(
    url: String,
    title: String,
    language: String? = nil,
    published: Day,
    updated: Day? = nil,
    authors: [String],
    categories: [String],
    summary: String,
    rights: String?,
    body: String
  ) {
    self.url = url
    self.title = title
    self.language = language
    self.published = published
    self.updated = updated ?? published
    self.authors = authors
    self.categories = categories
    self.summary = summary
    self.rights = rights
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
