import DigestModel

/// A state's page: what it took part in, with whom, and who acted for it.
struct CountryPage: SubjectView {
  let frame: SiteFrame
  let head: PageHead
  let list: SubjectList
  let contacts: ContactFacts?
  let partners: LinkGroup?
  let people: LinkGroup?
  let months: [EventGroup]

  static let fields: [ViewField<CountryPage>] =
    subjectFields + [
      ViewField("partners", .view(LinkGroup.self), "pages of it with other states, most first") {
        .view(orAbsent: $0.partners)
      },
      ViewField("people", .view(LinkGroup.self), "who acted for it in held events") {
        .view(orAbsent: $0.people)
      },
      ViewField("months", .list(EventGroup.self), "events under months, newest first") {
        .list($0.months)
      },
      ViewField("hasEvents", .flag, "whether this page has events") { .flag(!$0.months.isEmpty) },
    ]
}

extension Site {
  /// What the state's events come to stands on the first page only.
  func countryPage(of party: Party, _ subject: Subject, _ slice: ListSlice) -> Page {
    let isFirst = slice.number == 1
    let history = isFirst ? contacts(at: subject.events, for: party) : nil
    let path = subject.path.numbered(slice.number)
    let view = CountryPage(
      frame: frame(for: path),
      head: head(slice, of: subject).searched(searchFacts(of: subject, slice, .country)),
      list: list(slice, of: subject),
      contacts: history.flatMap { facts(of: $0) },
      partners: isFirst ? partners(of: party) : nil,
      people: history.flatMap { people(for: party, in: $0.held) },
      months: months(of: slice.of(subject.events)) { event in
        event.parties.contains(party) ? nil : wording[.onlyPlace]
      }
    )
    return Page(path: path, template: subject.template, view: view)
  }

  /// How many partners a state's page names.
  private static let mostPartners = 12

  /// The states with which this one had most contacts; those with plans only are left out.
  private func partners(of party: Party) -> LinkGroup? {
    let partners = (index.partners[party] ?? []).filter { $0.held > 0 }.prefix(Self.mostPartners)
    let links = partners.map { pair, held in
      NamedLink(
        name: name(of: pair.first == party ? pair.second : pair.first),
        url: href(addresses.relation(pair.first, pair.second)),
        note: wording.contactCount(held)
      )
    }
    return links.isEmpty ? nil : LinkGroup(heading: wording[.groupPartners], links: links)
  }

  private func people(for party: Party, in held: [Int]) -> LinkGroup? {
    let links = people(in: held) { $0.country == party }
    return links.isEmpty ? nil : LinkGroup(heading: wording[.groupActing], links: links)
  }
}
