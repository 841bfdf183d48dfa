import DigestModel

/// A tie between two events as the open data tells it, with all that its reason is made of.
final class LinkRecord: DataRecord {
  let site: Site
  let link: Link

  init(_ site: Site, _ link: Link) {
    self.site = site
    self.link = link
  }

  static let name = "link"

  static let fields: [DataField<LinkRecord>] =
    [
      DataField("from", .text) { .text($0.link.from.slug.text) },
      DataField("to", .text) { .text($0.link.to.slug.text) },
      DataField("relation", .choice(of: LinkRelation.self)) {
        .text($0.link.kind.relation.rawValue)
      },
      DataField("kind", .choice(of: LinkKind.self)) { .text($0.link.kind.rawValue) },
      DataField("reason", .text) { .text($0.site.reason(for: $0.link)) },
      DataField("byEditor", .flag) { .flag($0.link.facts.editorsReason != nil) },
    ] + factFields

  private static let factFields: [DataField<LinkRecord>] = [
    DataField(optional: "gapDays", .number) { .number(orAbsent: $0.link.facts.gapDays) },
    DataField(optional: "ordinal", .number) { .number(orAbsent: $0.link.facts.ordinal) },
    DataField(optional: "type", .choice(of: EventType.self)) {
      .text(orAbsent: $0.link.facts.type?.rawValue)
    },
    DataField(optional: "previous", .text) {
      .text(orAbsent: $0.link.facts.previous?.machineText)
    },
    DataField(optional: "people", .texts) { .texts(orAbsent: $0.link.facts.people) },
    DataField(optional: "parties", .texts) { .texts(orAbsent: $0.link.facts.parties.map(\.code)) },
    DataField(optional: "topics", .texts) { .texts(orAbsent: $0.link.facts.topics.map(\.text)) },
    DataField(optional: "city", .text) { .text(orAbsent: $0.link.facts.city) },
    DataField(optional: "country", .text) { .text(orAbsent: $0.link.facts.country?.code) },
    DataField(optional: "evidence", .text) { .text(orAbsent: $0.link.facts.evidence) },
    DataField(optional: "stated", .flag) {
      $0.link.facts.evidence == nil ? .absent : .flag($0.link.facts.isStated)
    },
    DataField(optional: "article", .text) {
      .text(orAbsent: $0.link.facts.source?.article.text)
    },
  ]
}
