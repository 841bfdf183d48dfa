import DigestModel

/// A person's page: offices, journeys, every touchpoint.
struct PersonPage: SubjectView {
  let frame: SiteFrame
  let head: PageHead
  let list: SubjectList
  let contacts: ContactFacts?
  let summary: String?
  let offices: [OfficeRow]
  let officesOn: String?
  let travel: Picture?
  let network: Picture?
  let partners: LinkGroup?
  let months: [TouchpointGroup]

  static let fields: [ViewField<PersonPage>] =
    subjectFields + [
      ViewField("summary", .text, "the offices held on the day of the site's last article") {
        .text(orAbsent: $0.summary)
      },
      ViewField("offices", .list(OfficeRow.self), "offices with their terms, latest first") {
        .list($0.offices)
      },
      ViewField("hasOffices", .flag, "whether any is known") { .flag(!$0.offices.isEmpty) },
      ViewField("officesOn", .text, "which day 'in office' is told for, where anybody is") {
        .text(orAbsent: $0.officesOn)
      },
      ViewField("travel", .view(Picture.self), "where the person was abroad, where known") {
        .view(orAbsent: $0.travel)
      },
      ViewField("network", .view(Picture.self), "whom the person met; on its first page") {
        .view(orAbsent: $0.network)
      },
      ViewField("hasGlance", .flag, "whether there are offices, journeys or a latest event") {
        .flag(!$0.offices.isEmpty || $0.travel != nil || $0.contacts?.hasGlance == true)
      },
      ViewField("partners", .view(LinkGroup.self), "people of the same held events") {
        .view(orAbsent: $0.partners)
      },
      ViewField("months", .list(TouchpointGroup.self), "events under months, newest first") {
        .list($0.months)
      },
      ViewField("hasEvents", .flag, "whether this page has events") { .flag(!$0.months.isEmpty) },
    ]
}

extension Site {
  /// What the person's events come to stands on the first page only.
  func personPage(of key: Slug, _ subject: Subject, _ slice: ListSlice) -> Page {
    let isFirst = slice.number == 1
    let history = isFirst ? contacts(at: subject.events) : nil
    let offices = isFirst ? offices(of: key) : []
    let current = currentOffices(in: offices)
    let path = subject.path.numbered(slice.number)
    let view = PersonPage(
      frame: frame(for: path),
      head: head(slice, of: subject).searched(searchFacts(of: subject, slice, .person)),
      list: list(slice, of: subject),
      contacts: history.flatMap { facts(of: $0) },
      summary: current,
      offices: offices,
      officesOn: current == nil
        ? nil : latestDay.map { wording.filled(.officeOn, ["date": wording.date($0)]) },
      travel: isFirst ? travelPicture(of: key) : nil,
      network: isFirst ? network(of: key, at: subject.events) : nil,
      partners: history.flatMap { companions(of: key, in: $0.held) },
      months: touchpoints(of: key, at: slice.of(subject.events))
    )
    return Page(path: path, template: subject.template, view: view)
  }

  /// Whom the person was in held events with.
  private func companions(of key: Slug, in held: [Int]) -> LinkGroup? {
    let links = people(in: held) { $0.key != key }
    return links.isEmpty ? nil : LinkGroup(heading: wording[.groupMet], links: links)
  }
}
