import DigestModel

/// All that a site is made of.
package struct CompositionInput: Sendable {
  package var settings: SiteSettings
  package var knowledge: Knowledge
  package var words: ThemeWords
  package var articles: [Article]
  package var events: [Event]
  package var links: [Link]
  /// The links that each event's page shows, strongest first; chosen here where it is nil.
  package var shownLinks: [EventID: [Link]]?
  /// Nearest first.
  package var related: [ArticleID: [RelatedArticle]]
  /// Which articles run the same text.
  package var copies: ArticleCopies
  package var claims: [AuditedClaim]
  package var pages: [ContentPage]
  /// Articles whose addresses tell why they are gone.
  package var withdrawn: [WithdrawnArticle]
  /// Why readers don't see some of `articles`; empty but in a preview.
  package var marks: [ArticleID: DeskMark]
  /// The same of `pages`.
  package var pageMarks: [Slug: DeskMark]
  /// Events whose addresses were given and that no article tells of any more.
  package var tombstones: Set<EventID>
  /// Ids that lead to another event since, by the old one.
  package var redirects: [EventID: EventID]
  /// The address of each asset by its path below the theme's assets: `site.css`.
  package var assets: [String: SitePath]
  /// The program that reads the search's index; nil where there is no index.
  package var searchIndex: SitePath?
  package var markdown: MarkdownReader
  package var contentHash: ContentHash
  /// Language code of what articles say, whatever the theme speaks.
  package var copyLanguage: String

  package init(
    settings: SiteSettings,
    knowledge: Knowledge,
    words: ThemeWords,
    articles: [Article],
    events: [Event],
    links: [Link],
    shownLinks: [EventID: [Link]]? = nil,
    related: [ArticleID: [RelatedArticle]] = [:],
    copies: ArticleCopies = ArticleCopies(),
    claims: [AuditedClaim] = [],
    pages: [ContentPage] = [],
    withdrawn: [WithdrawnArticle] = [],
    marks: [ArticleID: DeskMark] = [:],
    pageMarks: [Slug: DeskMark] = [:],
    tombstones: Set<EventID> = [],
    redirects: [EventID: EventID] = [:],
    assets: [String: SitePath] = [:],
    searchIndex: SitePath? = nil,
    markdown: MarkdownReader,
    contentHash: ContentHash,
    copyLanguage: String = "id"
  ) {
    self.settings = settings
    self.knowledge = knowledge
    self.words = words
    self.articles = articles
    self.events = events
    self.links = links
    self.shownLinks = shownLinks
    self.related = related
    self.copies = copies
    self.claims = claims
    self.pages = pages
    self.withdrawn = withdrawn
    self.marks = marks
    self.pageMarks = pageMarks
    self.tombstones = tombstones
    self.redirects = redirects
    self.assets = assets
    self.searchIndex = searchIndex
    self.markdown = markdown
    self.contentHash = contentHash
    self.copyLanguage = copyLanguage
  }
}

/// What composition has to know of CommonMark, which another stage reads.
package struct MarkdownReader: Sendable {
  /// CommonMark of a text's first paragraph.
  package let firstParagraph: @Sendable (String) -> String
  /// Plain text of a text's first paragraph, cut to a number of characters.
  package let excerpt: @Sendable (String, Int) -> String

  package init(
    firstParagraph: @escaping @Sendable (String) -> String,
    excerpt: @escaping @Sendable (String, Int) -> String
  ) {
    self.firstParagraph = firstParagraph
    self.excerpt = excerpt
  }
}

/// The hash that editions carry, which another stage computes.
package struct ContentHash: Sendable {
  /// SHA-256 in lower-case hexadecimal digits.
  package let digits: @Sendable ([UInt8]) -> String

  package init(digits: @escaping @Sendable ([UInt8]) -> String) { self.digits = digits }
}
