/// How sure the day of publication is.
package enum PublishedBasis: String, Hashable, Sendable, CaseIterable {
  /// The text gives the whole date.
  case stated
  /// Worked out from weekdays, dates without a year and the copyright year.
  case inferred
  /// It can't be told.
  case none
}

/// Where and by which agency an article says that it was written: `Beijing (ANTARA) -`.
package struct Dateline: Hashable, Sendable {
  package var city: String?
  package var agency: String?

  package init(city: String? = nil, agency: String? = nil) {
    self.city = city
    self.agency = agency
  }
}

/// A headline, and whether it stood in the text or was made from its first sentence.
package struct Headline: Hashable, Sendable {
  package var text: String
  package var isDerived: Bool

  package init(_ text: String, isDerived: Bool = false) {
    self.text = text
    self.isDerived = isDerived
  }
}

/// A work that an article names as its source: `Sumber: Kantor Presiden, https://…`.
package struct SourceCredit: Hashable, Sendable {
  package var name: String
  /// `http` or `https` only.
  package var url: String?

  package init(name: String, url: String? = nil) {
    self.name = name
    self.url = url
  }
}

/// A raw article once its noise is gone.
package struct CleanedArticle: Hashable, Sendable {
  package var headline: Headline
  /// The outlet that the text itself names.
  package var publisher: String?
  package var dateline: Dateline?
  package var published: Day?
  package var publishedBasis: PublishedBasis
  package var authors: [String]
  package var editors: [String]
  /// The body: trimmed, no control characters, each kept once, sub-heads among them.
  package var paragraphs: [String]
  /// Titles of other articles that 'Baca juga' lines name, in order, each once.
  package var readAlso: [String]
  package var sources: [SourceCredit]
  /// Lines, or parts of lines, that were dropped as noise, as they stood.
  package var removed: [String]
  /// Whether the text repeated its body, which is kept once.
  package var isRepeated: Bool
  /// Where the text says otherwise than its file, whose word stands in the properties above.
  package var disagreements: [Disagreement]

  package init(
    headline: Headline,
    publisher: String? = nil,
    dateline: Dateline? = nil,
    published: Day? = nil,
    publishedBasis: PublishedBasis = .none,
    authors: [String] = [],
    editors: [String] = [],
    paragraphs: [String] = [],
    readAlso: [String] = [],
    sources: [SourceCredit] = [],
    removed: [String] = [],
    isRepeated: Bool = false,
    disagreements: [Disagreement] = []
  ) {
    self.headline = headline
    self.publisher = publisher
    self.dateline = dateline
    self.published = published
    self.publishedBasis = publishedBasis
    self.authors = authors
    self.editors = editors
    self.paragraphs = paragraphs
    self.readAlso = readAlso
    self.sources = sources
    self.removed = removed
    self.isRepeated = isRepeated
    self.disagreements = disagreements
  }
}
