import DigestModel

/// A plan with its first announcement and what came of it.
struct PlanRow: TemplateView {
  let card: EventCard
  let announced: NamedLink?
  let lead: String?
  let outcomeID: String
  /// Where nothing but the plan is known.
  let silence: String?
  let lastTold: String?
  let ended: NamedLink?

  static let fields: [ViewField<PlanRow>] = [
    ViewField("event", .view(EventCard.self), "the event") { .view($0.card) },
    ViewField(
      "announced",
      .view(NamedLink.self),
      "the day of its first report, with the article's headline as note"
    ) {
      .view(orAbsent: $0.announced)
    },
    ViewField("lead", .text, "how long before the event's day that was") {
      .text(orAbsent: $0.lead)
    },
    ViewField("outcomeID", .text, "what came of it as data, for its style") {
      .text($0.outcomeID)
    },
    ViewField("silence", .text, "that its day has passed without news") {
      .text(orAbsent: $0.silence)
    },
    ViewField("lastTold", .text, "when an article last spoke of it after the first, without news") {
      .text(orAbsent: $0.lastTold)
    },
    ViewField(
      "ended",
      .view(NamedLink.self),
      "the day of the outcome's report, with the article's headline as note"
    ) {
      .view(orAbsent: $0.ended)
    },
  ]
}

/// Plans under one heading.
struct PlanGroup: TemplateView {
  let id: String
  let heading: String
  /// On all pages together.
  let count: Int
  let rows: [PlanRow]

  static let fields: [ViewField<PlanGroup>] = [
    ViewField("groupID", .text, "the heading as data, for links to it") { .text($0.id) },
    ViewField("heading", .text, "what the plans have in common") { .text($0.heading) },
    ViewField("groupCount", .text, "how many such plans there are, on all pages together") {
      .text("\($0.count)")
    },
    ViewField("plans", .list(PlanRow.self), "the plans") { .list($0.rows) },
  ]
}

extension Site {
  func row(of plan: Plan) -> PlanRow {
    let event = events[plan.event]
    let isSilent = plan.outcome == .silent
    let told = isSilent ? event.reports.compactMap(\.published).max() : nil
    let lastTold = told == plan.announcement?.learned ? nil : told
    return PlanRow(
      card: eventCards[plan.event],
      announced: plan.announcement.map { link(toStep: $0) },
      lead: plan.leadDays.map { lead($0) },
      outcomeID: plan.outcome.rawValue,
      silence: isSilent ? wording[.planSilent] : nil,
      lastTold: lastTold.map { wording.filled(.planLastTold, ["date": wording.date($0)]) },
      ended: plan.end.map { link(toStep: $0) }
    )
  }

  private func lead(_ days: Int) -> String {
    days == 0
      ? wording[.planLeadNone] : wording.filled(.planLead, ["gap": wording.days(days)])
  }

  /// The day on which a step was learned, leading to the article that tells it.
  func link(toStep step: StatusStep) -> NamedLink {
    dayLink(step.learned, step.source)
  }

  /// A day, with the article of `source` as its address and note.
  func dayLink(_ day: Day?, _ source: MentionReference) -> NamedLink {
    let article = link(to: source)
    return NamedLink(
      name: day.map { wording.date($0) } ?? wording[.dateUndated],
      url: article?.url,
      note: article?.name
    )
  }
}
