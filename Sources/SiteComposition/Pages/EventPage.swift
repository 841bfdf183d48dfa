import DigestModel

/// An event's own page.
struct EventPage: PageView {
  let frame: SiteFrame
  let head: PageHead
  let card: EventCard
  let fullDate: String
  let statusNotice: String?
  let participants: [NamedLink]
  let resolved: [ResolvedRow]
  let parties: [NamedLink]
  let relations: [RelationRow]
  let series: [SeriesRow]
  let note: String?
  let history: [StatusRow]
  let sourceCount: String?
  let reports: [ReportView]
  let contradictions: [ContradictionView]
  let claims: [ClaimView]
  let overridden: [String]
  let wholes: [LinkedEvent]
  let programme: [EventCard]
  let earlier: [LinkedEvent]
  let later: [LinkedEvent]
  let steps: [EventStep]

  static let fields: [ViewField<EventPage>] =
    commonFields + [
      ViewField("event", .view(EventCard.self), "title, kind, status, date, place") {
        .view($0.card)
      },
      ViewField("fullDate", .text, "date with its weekday") { .text($0.fullDate) },
      ViewField("statusNotice", .text, "that it has not taken place, where so") {
        .text(orAbsent: $0.statusNotice)
      },
      ViewField("participants", .list(NamedLink.self), "people, with their offices") {
        .list($0.participants)
      },
      ViewField("resolved", .list(ResolvedRow.self), "people told by office alone") {
        .list($0.resolved)
      },
      ViewField("hasPeople", .flag, "whether any person is known") {
        .flag(!$0.participants.isEmpty || !$0.resolved.isEmpty)
      },
      ViewField("parties", .list(NamedLink.self), "states and bodies") { .list($0.parties) },
      ViewField("hasParties", .flag, "whether any is known") { .flag(!$0.parties.isEmpty) },
      ViewField("relations", .list(RelationRow.self), "each two of its states") {
        .list($0.relations)
      },
      ViewField("hasRelations", .flag, "whether there are any") { .flag(!$0.relations.isEmpty) },
      ViewField("note", .markdown, "an editor's note") {
        $0.note.map { .markdown($0) } ?? .absent
      },
    ] + reportFields + linkFields

  private static let reportFields: [ViewField<EventPage>] = [
    ViewField("history", .list(StatusRow.self), "how the status moved, oldest first") {
      .list($0.history)
    },
    ViewField("hasHistory", .flag, "whether it moved") { .flag($0.history.count > 1) },
    ViewField("sourceCount", .text, "how many texts and articles report it, where not one") {
      .text(orAbsent: $0.sourceCount)
    },
    ViewField("reports", .list(ReportView.self), "the articles that report it, copies below") {
      .list($0.reports)
    },
    ViewField("contradictions", .list(ContradictionView.self), "what they tell differently") {
      .list($0.contradictions)
    },
    ViewField("hasContradictions", .flag, "whether they do") {
      .flag(!$0.contradictions.isEmpty)
    },
    ViewField("claims", .list(ClaimView.self), "what they claim of its place in a series") {
      .list($0.claims)
    },
    ViewField("overridden", .text, "what the reports tell where the desk set another value") {
      .text(orAbsent: $0.overridden.isEmpty ? nil : $0.overridden.joined(separator: "; "))
    },
    ViewField("hasClaims", .flag, "whether they do") { .flag(!$0.claims.isEmpty) },
  ]

  private static let linkFields: [ViewField<EventPage>] = [
    ViewField("wholes", .list(LinkedEvent.self), "events that it is a part of") {
      .list($0.wholes)
    },
    ViewField("programme", .list(EventCard.self), "its parts, earliest first") {
      .list($0.programme)
    },
    ViewField("series", .list(SeriesRow.self), "the row of such events that it stands in") {
      .list($0.series)
    },
    ViewField("hasSeries", .flag, "whether there are three or more") { .flag(!$0.series.isEmpty) },
    ViewField("hasProgramme", .flag, "whether it has parts") { .flag(!$0.programme.isEmpty) },
    ViewField("earlier", .list(LinkedEvent.self), "earlier events that it is tied to") {
      .list($0.earlier)
    },
    ViewField("hasBeside", .flag, "whether it is tied to events or has pages of two states") {
      .flag(!$0.earlier.isEmpty || !$0.later.isEmpty || !$0.relations.isEmpty)
    },
    ViewField("hasEarlier", .flag, "whether there are any") { .flag(!$0.earlier.isEmpty) },
    ViewField("later", .list(LinkedEvent.self), "later events that are tied to it") {
      .list($0.later)
    },
    ViewField("hasLater", .flag, "whether there are any") { .flag(!$0.later.isEmpty) },
    ViewField("hasLinked", .flag, "whether there are earlier or later ones") {
      .flag(!$0.earlier.isEmpty || !$0.later.isEmpty)
    },
    ViewField("hasMore", .flag, "whether it has a series, a history, contradictions or claims") {
      .flag(
        !$0.series.isEmpty || $0.history.count > 1 || !$0.contradictions.isEmpty
          || !$0.claims.isEmpty
      )
    },
    ViewField("steps", .list(EventStep.self), "the events before and after it, by topic") {
      .list($0.steps)
    },
    ViewField("hasSteps", .flag, "whether there are any") { .flag(!$0.steps.isEmpty) },
  ]
}
