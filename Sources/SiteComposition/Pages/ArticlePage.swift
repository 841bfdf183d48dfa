import DigestModel

/// An article's own page.
struct ArticlePage: PageView {
  let frame: SiteFrame
  let head: PageHead
  let card: ArticleCard
  let dateIsInferred: Bool
  let fullDate: String
  let changed: Day?
  let changedInWords: String?
  let corrections: [CorrectionNote]
  let dateline: String?
  let authors: String?
  let editors: String?
  let body: String
  let policyNotice: String?
  let original: NamedLink?
  let events: [ReportedEvent]
  let people: [NamedLink]
  let countries: [NamedLink]
  let readAlso: [NamedLink]
  let sources: [NamedLink]
  let printings: [NamedLink]
  let related: [ArticleCard]
  let older: NamedLink?
  let newer: NamedLink?

  static let fields: [ViewField<ArticlePage>] =
    commonFields + [
      ViewField("article", .view(ArticleCard.self), "headline, day, source, topics") {
        .view($0.card)
      },
      ViewField("fullDate", .text, "day of publication with its weekday") { .text($0.fullDate) },
      ViewField("corrections", .list(CorrectionNote.self), "what the desk put right") {
        .list($0.corrections)
      },
      ViewField("hasCorrections", .flag, "whether it put anything right") {
        .flag(!$0.corrections.isEmpty)
      },
      ViewField("changed", .text, "day of its last correction, where there was one") {
        .text(orAbsent: $0.changedInWords)
      },
      ViewField("changedOn", .text, "the same for `datetime`") {
        .text(orAbsent: $0.changed?.description)
      },
      ViewField("dateIsInferred", .flag, "whether that day was worked out") {
        .flag($0.dateIsInferred)
      },
      ViewField("dateline", .text, "city that it was written in") { .text(orAbsent: $0.dateline) },
      ViewField("authors", .text, "who wrote it") { .text(orAbsent: $0.authors) },
      ViewField("editors", .text, "who edited it") { .text(orAbsent: $0.editors) },
      ViewField("body", .markdown, "the text, as far as its source lets it be shown") {
        $0.body.isEmpty ? .absent : .markdown($0.body)
      },
      ViewField("policyNotice", .text, "that not all of the text is shown") {
        .text(orAbsent: $0.policyNotice)
      },
      ViewField("original", .view(NamedLink.self), "where the whole text stands") {
        .view(orAbsent: $0.original)
      },
    ] + factFields

  private static let factFields: [ViewField<ArticlePage>] = [
    ViewField("reported", .list(ReportedEvent.self), "the events that it reports") {
      .list($0.events)
    },
    ViewField("hasBeside", .flag, "whether it has people, states or related articles") {
      .flag(!$0.people.isEmpty || !$0.countries.isEmpty || !$0.related.isEmpty)
    },
    ViewField("hasReported", .flag, "whether it reports any") { .flag(!$0.events.isEmpty) },
    ViewField("people", .list(NamedLink.self), "people it names") { .list($0.people) },
    ViewField("hasPeople", .flag, "whether it names any") { .flag(!$0.people.isEmpty) },
    ViewField("countries", .list(NamedLink.self), "states it is about") { .list($0.countries) },
    ViewField("hasCountries", .flag, "whether it is about any") { .flag(!$0.countries.isEmpty) },
    ViewField("readAlso", .list(NamedLink.self), "titles that its text points to") {
      .list($0.readAlso)
    },
    ViewField("hasReadAlso", .flag, "whether it points to any") { .flag(!$0.readAlso.isEmpty) },
    ViewField("sources", .list(NamedLink.self), "works that it names as its sources") {
      .list($0.sources)
    },
    ViewField("hasSources", .flag, "whether it names any") { .flag(!$0.sources.isEmpty) },
    ViewField("printings", .list(NamedLink.self), "outlets with the same text, its first one first")
    {
      .list($0.printings)
    },
    ViewField("hasPrintings", .flag, "whether there are any") { .flag(!$0.printings.isEmpty) },
    ViewField("related", .list(ArticleCard.self), "articles to read beside it") {
      .list($0.related)
    },
    ViewField("hasRelated", .flag, "whether there are any") { .flag(!$0.related.isEmpty) },
    ViewField("hasNeighbours", .flag, "whether there is one before or after") {
      .flag($0.older != nil || $0.newer != nil)
    },
    ViewField("older", .view(NamedLink.self), "the article before") { .view(orAbsent: $0.older) },
    ViewField("newer", .view(NamedLink.self), "the article after") { .view(orAbsent: $0.newer) },
  ]
}

/// What the desk put right in an article.
struct CorrectionNote: TemplateView {
  let day: Day
  let date: String
  let text: String

  init(_ correction: Correction, _ date: String) {
    day = correction.on
    self.date = date
    text = correction.text
  }

  static let fields: [ViewField<CorrectionNote>] = [
    ViewField("date", .text, "day of the correction") { .text($0.date) },
    ViewField("machineDate", .text, "day for `datetime`") { .text($0.day.description) },
    ViewField("correctionText", .text, "what was wrong and how it is, in the words of articles") {
      .text($0.text)
    },
  ]
}

/// An event as one article reports it.
struct ReportedEvent: TemplateView {
  let card: EventCard
  let evidence: String
  let role: String
  let isBackground: Bool

  static let fields: [ViewField<ReportedEvent>] = [
    ViewField("event", .view(EventCard.self), "the event") { .view($0.card) },
    ViewField("evidence", .text, "the article's words that state it") { .text($0.evidence) },
    ViewField("role", .text, "what it is to the article") { .text($0.role) },
    ViewField("isBackground", .flag, "whether the article only refers to it") {
      .flag($0.isBackground)
    },
  ]
}
