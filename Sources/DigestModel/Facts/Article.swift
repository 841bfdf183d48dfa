/// An article of the site: its head, its facts and its body, as `content/articles` keeps them.
package struct Article: Hashable, Sendable {
  /// Names the article in its address; unique among the articles of its month.
  package var slug: Slug
  package var headline: Headline
  package var published: Day?
  package var publishedBasis: PublishedBasis
  /// The day on which it was corrected or continued last; none before `published`.
  package var updated: Day?
  package var publisher: String?
  package var dateline: Dateline?
  package var authors: [String]
  package var editors: [String]
  package var readAlso: [String]
  package var sources: [SourceCredit]
  /// The raw file that import made it of, relative to the site's folder; nil for one written by hand.
  package var raw: String?
  /// An editor's word that its text is nobody's copy, whatever it shares with others.
  package var isOwnText: Bool
  package var release: Release
  /// In the order of their days.
  package var corrections: [Correction]
  /// Addresses that lead to it beside its own.
  package var aliases: [Alias]
  package var facts: ArticleFacts
  package var text: ArticleText
  /// Its file; line and column are those of the body's first line.
  package var origin: SourceLocation
  /// Where the facts stand in that file.
  @usableFromInline
  var boxedPlaces: Boxed<FactPlaces>

  package init(
    slug: Slug,
    headline: Headline,
    published: Day? = nil,
    publishedBasis: PublishedBasis = .none,
    updated: Day? = nil,
    publisher: String? = nil,
    dateline: Dateline? = nil,
    authors: [String] = [],
    editors: [String] = [],
    readAlso: [String] = [],
    sources: [SourceCredit] = [],
    raw: String? = nil,
    isOwnText: Bool = false,
    release: Release = Release(),
    corrections: [Correction] = [],
    aliases: [Alias] = [],
    facts: ArticleFacts = ArticleFacts(),
    body: String,
    origin: SourceLocation,
    places: FactPlaces = FactPlaces()
  ) {
    self.slug = slug
    self.headline = headline
    self.published = published
    self.publishedBasis = publishedBasis
    self.updated = updated
    self.publisher = publisher
    self.dateline = dateline
    self.authors = authors
    self.editors = editors
    self.readAlso = readAlso
    self.sources = sources
    self.raw = raw
    self.isOwnText = isOwnText
    self.release = release
    self.corrections = corrections
    self.aliases = aliases
    self.facts = facts
    self.text = ArticleText(body)
    self.origin = origin
    self.boxedPlaces = Boxed(places)
  }

  /// Its text in CommonMark; see `ArticleText.whole` for what asking costs.
  package var body: String {
    get { text.whole }
    set { text = ArticleText(newValue) }
  }

  /// Where its facts stand in its file.
  @inlinable
  package var places: FactPlaces {
    get { boxedPlaces.value }
    set { boxedPlaces = Boxed(newValue) }
  }
}

/// What tells an article from all others: its path below `content/articles`, without the ending.
package struct ArticleID: Hashable, Sendable {
  /// `2022/2022-03-06-telepon-wang-blinken` or `undated/slug`.
  package let text: String

  package init(_ text: String) { self.text = text }
}

extension ArticleID: Comparable {
  package static func < (left: ArticleID, right: ArticleID) -> Bool { left.text < right.text }
}

extension Article {
  /// Derived from day and slug, so that a moved file is another article only where these changed.
  package var id: ArticleID {
    guard let published else { return ArticleID("undated/\(slug)") }
    // Asked for often; put together without the detours of interpolation.
    var text = String(published.year)
    text.reserveCapacity(text.utf8.count + 12 + slug.text.utf8.count)
    text += "/"
    text += published.description
    text += "-"
    text += slug.text
    return ArticleID(text)
  }

  /// The day on which its text was changed last, as far as the desk tells readers.
  package var lastChanged: Day? { (corrections.map(\.on) + [updated].compactMap { $0 }).max() }

  /// The day that the article sorts by: publication, else the latest start of an event it says was held.
  package var sortingDay: Day? {
    published ?? facts.mentions.filter { $0.status == .held }.compactMap(\.date.start).max()
  }
}
