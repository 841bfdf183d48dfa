import DigestModel

/// Somebody told by office alone.
struct ResolvedRow: TemplateView {
  let office: String
  let basis: String
  let person: NamedLink?

  static let fields: [ViewField<ResolvedRow>] = [
    ViewField("office", .text, "the office, with whom it serves") { .text($0.office) },
    ViewField("basis", .text, "that only the office is told, and when it was held") {
      .text($0.basis)
    },
    ViewField("holder", .view(NamedLink.self), "who held it then, where known") {
      .view(orAbsent: $0.person)
    },
  ]
}

/// A step of an event's status.
struct StatusRow: TemplateView {
  let status: String
  let statusID: String
  let learned: String
  let article: NamedLink?

  static let fields: [ViewField<StatusRow>] = [
    ViewField("status", .text, "status in words") { .text($0.status) },
    ViewField("statusID", .text, "status as data") { .text($0.statusID) },
    ViewField("learned", .text, "day of the article that tells it") { .text($0.learned) },
    ViewField("article", .view(NamedLink.self), "that article") { .view(orAbsent: $0.article) },
  ]
}

/// One article's report of an event.
struct ReportView: TemplateView {
  let card: ArticleCard
  let evidence: String
  let role: String
  let basis: String
  let copies: [NamedLink]

  static let fields: [ViewField<ReportView>] = [
    ViewField("article", .view(ArticleCard.self), "the article") { .view($0.card) },
    ViewField("evidence", .text, "its words that state the event") { .text($0.evidence) },
    ViewField("role", .text, "what the event is to the article") { .text($0.role) },
    ViewField("basis", .text, "why the report was joined to the event") { .text($0.basis) },
    ViewField("copies", .list(NamedLink.self), "outlets that printed the same text, with the day") {
      .list($0.copies)
    },
    ViewField("hasCopies", .flag, "whether any did") { .flag(!$0.copies.isEmpty) },
  ]
}

/// A value that articles tell differently.
struct ContradictionView: TemplateView {
  let field: String
  let values: [ToldValue]

  static let fields: [ViewField<ContradictionView>] = [
    ViewField("field", .text, "what they tell differently") { .text($0.field) },
    ViewField("told", .list(ToldValue.self), "each value, the chosen one first") {
      .list($0.values)
    },
  ]
}

/// One of the values that articles tell.
struct ToldValue: TemplateView {
  let value: String
  let isChosen: Bool
  let articles: [NamedLink]

  static let fields: [ViewField<ToldValue>] = [
    ViewField("value", .text, "the value") { .text($0.value) },
    ViewField("isChosen", .flag, "whether the page shows it as the event's own") {
      .flag($0.isChosen)
    },
    ViewField("articles", .list(NamedLink.self), "the articles that tell it") {
      .list($0.articles)
    },
  ]
}

/// Another event, and why it is tied to the page's.
struct LinkedEvent: TemplateView {
  let card: EventCard
  let reason: String
  let evidence: String?

  static let fields: [ViewField<LinkedEvent>] = [
    ViewField("event", .view(EventCard.self), "the other event") { .view($0.card) },
    ViewField("reason", .text, "why the two are tied") { .text($0.reason) },
    ViewField("evidence", .text, "an article's words that say so") {
      .text(orAbsent: $0.evidence)
    },
  ]
}
