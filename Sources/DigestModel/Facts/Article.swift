/// An article of the site: its head, its facts and its body, as `content/articles` keeps them.
///
/// What it says stands behind one reference and its text behind another, so that lists of articles are copied
/// and sorted at the price of lists of numbers, with or without their texts.
package struct Article: Hashable, Sendable {
  @usableFromInline
  var boxed: Boxed<Content>
  package var text: ArticleText

  /// All but the text.
  package struct Content: Hashable, Sendable {
    package var slug: Slug
    package var headline: Headline
    package var published: Day?
    package var publishedBasis: PublishedBasis
    package var updated: Day?
    package var publisher: String?
    package var dateline: Dateline?
    package var authors: [String]
    package var editors: [String]
    package var readAlso: [String]
    package var sources: [SourceCredit]
    package var raw: String?
    package var isOwnText: Bool
    package var release: Release
    package var corrections: [Correction]
    package var aliases: [Alias]
    package var facts: ArticleFacts
    package var origin: SourceLocation
    package var places: FactPlaces
  }

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
    boxed = Boxed(
      Content(
        slug: slug,
        headline: headline,
        published: published,
        publishedBasis: publishedBasis,
        updated: updated,
        publisher: publisher,
        dateline: dateline,
        authors: authors,
        editors: editors,
        readAlso: readAlso,
        sources: sources,
        raw: raw,
        isOwnText: isOwnText,
        release: release,
        corrections: corrections,
        aliases: aliases,
        facts: facts,
        origin: origin,
        places: places
      )
    )
    text = ArticleText(body)
  }

  /// Names the article in its address; unique among the articles of its month.
  @inlinable
  package var slug: Slug {
    get { boxed.value.slug }
    set { boxed.value.slug = newValue }
  }

  @inlinable
  package var headline: Headline {
    get { boxed.value.headline }
    set { boxed.value.headline = newValue }
  }

  @inlinable
  package var published: Day? {
    get { boxed.value.published }
    set { boxed.value.published = newValue }
  }

  @inlinable
  package var publishedBasis: PublishedBasis {
    get { boxed.value.publishedBasis }
    set { boxed.value.publishedBasis = newValue }
  }

  /// The day on which it was corrected or continued last; none before `published`.
  @inlinable
  package var updated: Day? {
    get { boxed.value.updated }
    set { boxed.value.updated = newValue }
  }

  @inlinable
  package var publisher: String? {
    get { boxed.value.publisher }
    set { boxed.value.publisher = newValue }
  }

  @inlinable
  package var dateline: Dateline? {
    get { boxed.value.dateline }
    set { boxed.value.dateline = newValue }
  }

  @inlinable
  package var authors: [String] {
    get { boxed.value.authors }
    set { boxed.value.authors = newValue }
  }

  @inlinable
  package var editors: [String] {
    get { boxed.value.editors }
    set { boxed.value.editors = newValue }
  }

  @inlinable
  package var readAlso: [String] {
    get { boxed.value.readAlso }
    set { boxed.value.readAlso = newValue }
  }

  @inlinable
  package var sources: [SourceCredit] {
    get { boxed.value.sources }
    set { boxed.value.sources = newValue }
  }

  /// The raw file that import made it of, relative to the site's folder; nil for one written by hand.
  @inlinable
  package var raw: String? {
    get { boxed.value.raw }
    set { boxed.value.raw = newValue }
  }

  /// An editor's word that its text is nobody's copy, whatever it shares with others.
  @inlinable
  package var isOwnText: Bool {
    get { boxed.value.isOwnText }
    set { boxed.value.isOwnText = newValue }
  }

  @inlinable
  package var release: Release {
    get { boxed.value.release }
    set { boxed.value.release = newValue }
  }

  /// In the order of their days.
  @inlinable
  package var corrections: [Correction] {
    get { boxed.value.corrections }
    set { boxed.value.corrections = newValue }
  }

  /// Addresses that lead to it beside its own.
  @inlinable
  package var aliases: [Alias] {
    get { boxed.value.aliases }
    set { boxed.value.aliases = newValue }
  }

  @inlinable
  package var facts: ArticleFacts {
    get { boxed.value.facts }
    set { boxed.value.facts = newValue }
  }

  /// Its file; line and column are those of the body's first line.
  @inlinable
  package var origin: SourceLocation {
    get { boxed.value.origin }
    set { boxed.value.origin = newValue }
  }

  /// Where the facts stand in that file.
  @inlinable
  package var places: FactPlaces {
    get { boxed.value.places }
    set { boxed.value.places = newValue }
  }

  /// Its text in CommonMark; see `ArticleText.whole` for what asking costs.
  package var body: String {
    get { text.whole }
    set { text = ArticleText(newValue) }
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

  package var withoutText: Article {
    var article = self
    article.text = .empty
    return article
  }

  /// The day on which its text was changed last, as far as the desk tells readers.
  package var lastChanged: Day? { (corrections.map(\.on) + [updated].compactMap { $0 }).max() }

  /// The day that the article sorts by: publication, else the latest start of an event it says was held.
  package var sortingDay: Day? {
    published
      ?? facts.mentions.filter { $0.status == .held }.compactMap(\.date.start).max()
  }
}
