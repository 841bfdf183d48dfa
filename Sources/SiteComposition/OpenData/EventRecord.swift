import DigestModel

/// An event as the open data tells it.
///
/// A class like the other records of lists, since each of its fields is read through a copy.
final class EventRecord: DataRecord {
  let site: Site
  let position: Int
  let event: Event

  init(_ site: Site, at position: Int) {
    self.site = site
    self.position = position
    self.event = site.events[position]
  }

  static let name = "event"

  static let fields: [DataField<EventRecord>] =
    [
      DataField("id", .text) { .text($0.event.id.slug.text) },
      DataField("url", .address) {
        .text($0.site.absolute($0.site.addresses.event($0.event.id)))
      },
      DataField("title", .text) { .text($0.site.eventCards[$0.position].title) },
      DataField("type", .choice(of: EventType.self)) { .text($0.event.type.rawValue) },
      DataField("status", .choice(of: EventStatus.self)) { .text($0.event.status.rawValue) },
      DataField(optional: "start", .day) { .day($0.event.date.start) },
      DataField(optional: "end", .day) { .day($0.event.date.end) },
      DataField("precision", .choice(of: DatePrecision.self)) {
        .text($0.event.date.precision.rawValue)
      },
      DataField(optional: "city", .text) { .text(orAbsent: $0.event.city) },
      DataField(optional: "country", .text) { .text(orAbsent: $0.event.country?.code) },
      DataField("participants", .texts) { .texts($0.event.participants) },
      DataField("parties", .texts) { .texts($0.event.parties.map(\.code)) },
      DataField("topics", .texts) { .texts($0.event.topics.map(\.text)) },
    ] + codeFields + reportFields

  private static let codeFields: [DataField<EventRecord>] = [
    DataField(optional: "cameo", .text) { .text(orAbsent: $0.codes?.cameo) },
    DataField(optional: "plover", .text) { .text(orAbsent: $0.codes?.plover) },
    DataField(optional: "ploverMode", .text) { .text(orAbsent: $0.codes?.ploverMode) },
  ]

  private static let reportFields: [DataField<EventRecord>] = [
    DataField(optional: "updated", .day) { .day($0.site.changes.events[$0.position]) },
    DataField("articles", .number) { .number($0.event.reports.articleCount) },
    DataField("sources", .number) { .number($0.event.reports.independentSourceCount) },
    DataField("formerIds", .texts) {
      .texts(($0.site.mergedIDs[$0.event.id] ?? []).map(\.slug.text))
    },
    DataField("resolved", .records(ResolvedRecord.self)) {
      .records($0.event.resolved.map { ResolvedRecord(office: $0) })
    },
    DataField("history", .records(StepRecord.self)) {
      .records($0.event.history.map { StepRecord(step: $0) })
    },
    DataField("reports", .records(ReportRecord.self)) {
      .records($0.event.reports.map { ReportRecord(report: $0) })
    },
  ]

  private var codes: EventCodes? { EventCodes.codes(of: event.type, event.status) }
}

/// Somebody whom an event's reports tell by office alone.
struct ResolvedRecord: DataRecord {
  let office: ResolvedOffice

  static let name = "resolved"

  static let fields: [DataField<ResolvedRecord>] = [
    DataField("office", .text) { .text($0.office.office) },
    DataField("party", .text) { .text($0.office.country.code) },
    DataField(optional: "person", .text) { .text(orAbsent: $0.office.person) },
    DataField(optional: "on", .day) { .day($0.office.on) },
  ]
}

/// How an event's status moved.
struct StepRecord: DataRecord {
  let step: StatusStep

  static let name = "step"

  static let fields: [DataField<StepRecord>] = [
    DataField("status", .choice(of: EventStatus.self)) { .text($0.step.status.rawValue) },
    DataField(optional: "learned", .day) { .day($0.step.learned) },
    DataField("article", .text) { .text($0.step.source.article.text) },
  ]
}

/// One article's report of an event; every policy for texts lets its evidence be shown.
struct ReportRecord: DataRecord {
  let report: EventReport

  static let name = "report"

  static let fields: [DataField<ReportRecord>] = [
    DataField("article", .text) { .text($0.report.reference.article.text) },
    DataField(optional: "published", .day) { .day($0.report.published) },
    DataField("role", .choice(of: MentionRole.self)) { .text($0.report.mention.role.rawValue) },
    DataField("basis", .choice(of: JoinBasis.self)) { .text($0.report.basis.rawValue) },
    DataField(optional: "copyOf", .text) { .text(orAbsent: $0.report.copyOf?.text) },
    DataField("evidence", .text) { .text($0.report.mention.evidence) },
  ]
}
