/// What of a source's text may be shown.
package enum TextPolicy: String, Hashable, Sendable, CaseIterable {
  case full
  /// The first paragraph, with a link to the source.
  case excerpt
  /// No text but the headline and the evidence of facts.
  case facts
}

/// A source, as the publisher's name or the dateline's agency calls it.
package struct SourceSettings: Hashable, Sendable {
  package var name: String
  package var text: TextPolicy
  package var url: String?

  package init(name: String, text: TextPolicy, url: String? = nil) {
    self.name = name
    self.text = text
    self.url = url
  }
}

/// The site's settings: `simpul.yaml`.
package struct SiteSettings: Hashable, Sendable {
  package var title: String
  /// One sentence under the title.
  package var summary: String
  /// Scheme and host, with a path where the site lies below one, without a slash at the end.
  package var baseURL: String
  package var language: SiteLanguage
  /// By which times without an offset are meant, and days begin.
  package var timeZone: UTCOffset
  /// Who publishes the site.
  package var publisher: String
  /// Articles or events on a page of a list; at least 5.
  package var itemsPerPage: Int
  /// Topics in the order of the home page; those of the knowledge where empty.
  package var topics: [TopicID]
  package var sources: [SourceSettings]
  /// On what terms others may use the site's own data; nil where nothing is said.
  package var licence: Licence?
  /// The same site in other languages.
  package var alternates: [AlternateSite]

  package init(
    title: String,
    summary: String = "",
    baseURL: String = "http://localhost:8080",
    language: SiteLanguage = .id,
    timeZone: UTCOffset = .westernIndonesia,
    publisher: String = "",
    itemsPerPage: Int = 20,
    topics: [TopicID] = [],
    sources: [SourceSettings] = [],
    licence: Licence? = nil,
    alternates: [AlternateSite] = []
  ) {
    self.title = title
    self.summary = summary
    self.baseURL = baseURL
    self.language = language
    self.timeZone = timeZone
    self.publisher = publisher
    self.itemsPerPage = itemsPerPage
    self.topics = topics
    self.sources = sources
    self.licence = licence
    self.alternates = alternates
  }

  /// The policy of the source that published `article`; `excerpt` for one that is not listed.
  package func textPolicy(of article: Article) -> TextPolicy {
    let names = [article.publisher, article.dateline?.agency].compactMap { $0?.folded }
    return sources.first { names.contains($0.name.folded) }?.text ?? .excerpt
  }
}
