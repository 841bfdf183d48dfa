import DigestModel

/// A person as the open data tells them.
struct PersonRecord: DataRecord {
  let site: Site
  let key: Slug

  static let name = "person"

  static let fields: [DataField<PersonRecord>] = [
    DataField("id", .text) { .text($0.key.text) },
    DataField("url", .address) {
      .text($0.site.absolute($0.site.addresses.person($0.key)))
    },
    DataField("name", .text) { .text($0.facts?.name ?? $0.key.text) },
    DataField("alsoKnownAs", .texts) { .texts($0.facts?.known?.also ?? []) },
    DataField(optional: "actsFor", .text) {
      .text(orAbsent: $0.facts?.country(on: $0.site.latestDay)?.code)
    },
    DataField("articles", .number) {
      .number($0.site.index.people.articles(of: $0.key).count)
    },
    DataField("events", .texts) { .texts($0.events) },
    DataField("offices", .records(OfficeRecord.self)) { .records($0.offices) },
  ]

  private var facts: PersonFacts? { site.index.facts[key] }

  private var events: [String] {
    site.index.people.events(of: key).map { site.events[$0].id.slug.text }
  }

  /// Those that the knowledge dates, then what only articles call the person.
  private var offices: [OfficeRecord] {
    let terms = facts?.known?.terms ?? []
    let reported = (facts?.offices ?? []).filter { office in
      !terms.contains { $0.title.folded == office.title.folded && $0.country == office.country }
    }
    return terms.map { OfficeRecord($0) } + reported.map { OfficeRecord($0) }
  }
}

/// An office that somebody held.
struct OfficeRecord: DataRecord {
  let title: String
  let party: Party?
  let term: OfficeTerm?

  init(_ term: OfficeTerm) {
    title = term.title
    party = term.country
    self.term = term
  }

  init(_ reported: PersonFacts.Office) {
    title = reported.title
    party = reported.country
    term = nil
  }

  static let name = "office"

  static let fields: [DataField<OfficeRecord>] = [
    DataField("title", .text) { .text($0.title) },
    DataField(optional: "party", .text) { .text(orAbsent: $0.party?.code) },
    DataField(optional: "key", .text) { .text(orAbsent: $0.term?.key) },
    DataField(optional: "from", .text) { .text(orAbsent: $0.term?.from.machineText) },
    DataField(optional: "to", .text) { .text(orAbsent: $0.term?.to?.machineText) },
    DataField(optional: "acting", .flag) { $0.term.map { .flag($0.isActing) } ?? .absent },
  ]
}
