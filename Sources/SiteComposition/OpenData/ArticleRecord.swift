import DigestModel

/// An article as the open data tells it: its head and its facts, never its text.
final class ArticleRecord: DataRecord {
  let site: Site
  let position: Int
  let article: Article

  init(_ site: Site, at position: Int) {
    self.site = site
    self.position = position
    self.article = site.articles[position]
  }

  static let name = "article"

  static let fields: [DataField<ArticleRecord>] =
    [
      DataField("id", .text) { .text($0.article.id.text) },
      DataField("url", .address) {
        .text($0.site.absolute($0.site.addresses.article($0.article)))
      },
      DataField("headline", .text) { .text($0.article.headline.text) },
      DataField("headlineDerived", .flag) { .flag($0.article.headline.isDerived) },
      DataField(optional: "published", .day) { .day($0.article.published) },
      DataField("publishedBasis", .choice(of: PublishedBasis.self)) {
        .text($0.article.publishedBasis.rawValue)
      },
      DataField(optional: "updated", .day) { .day($0.article.lastChanged) },
      DataField("language", .text) { .text($0.site.copyLanguage) },
      DataField(optional: "publisher", .text) { .text(orAbsent: $0.article.publisher) },
      DataField(optional: "agency", .text) { .text(orAbsent: $0.article.dateline?.agency) },
      DataField(optional: "city", .text) { .text(orAbsent: $0.article.dateline?.city) },
      DataField("authors", .texts) { .texts($0.article.authors) },
      DataField("text", .choice(of: TextPolicy.self)) {
        .text($0.site.policies[$0.position].rawValue)
      },
    ] + factFields

  private static let factFields: [DataField<ArticleRecord>] = [
    DataField("topics", .texts) { .texts($0.article.facts.topics.map(\.text)) },
    DataField("people", .texts) { .texts($0.article.facts.people.map(\.name)) },
    DataField("parties", .texts) { .texts($0.article.facts.countries.map(\.code)) },
    DataField("events", .texts) { .texts($0.events) },
    DataField(optional: "copyOf", .text) {
      .text(orAbsent: $0.original?.text)
    },
    DataField("corrections", .records(CorrectionRecord.self)) {
      .records($0.article.corrections.map { CorrectionRecord(correction: $0) })
    },
    DataField("sources", .records(SourceRecord.self)) {
      .records($0.article.sources.map { SourceRecord(source: $0) })
    },
  ]

  /// The article that it is a copy of, if it is one.
  private var original: ArticleID? {
    site.copies(of: article.id).map(\.original).flatMap { $0 == article.id ? nil : $0 }
  }

  /// The events it tells, in the order of its mentions, each once.
  private var events: [String] {
    var ids: [String] = []
    for place in site.index.reportedBy[article.id] ?? [] {
      let id = site.events[place.event].id.slug.text
      if !ids.contains(id) { ids.append(id) }
    }
    return ids
  }
}

/// What the desk put right in an article.
struct CorrectionRecord: DataRecord {
  let correction: Correction

  static let name = "correction"

  static let fields: [DataField<CorrectionRecord>] = [
    DataField("on", .day) { .day($0.correction.on) },
    DataField("text", .text) { .text($0.correction.text) },
  ]
}

/// A work that an article names as its source.
struct SourceRecord: DataRecord {
  let source: SourceCredit

  static let name = "source"

  static let fields: [DataField<SourceRecord>] = [
    DataField("name", .text) { .text($0.source.name) },
    DataField(optional: "url", .address) { .text(orAbsent: $0.source.url) },
  ]
}
