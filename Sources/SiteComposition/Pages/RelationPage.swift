import DigestModel

/// The page of two states: what took place between them, and who acted for each.
struct RelationPage: SubjectView {
  let frame: SiteFrame
  let head: PageHead
  let list: SubjectList
  let contacts: ContactFacts?
  let sides: [ActingPeople]
  let months: [EventGroup]

  static let fields: [ViewField<RelationPage>] =
    subjectFields + [
      ViewField(
        "sides",
        .list(ActingPeople.self),
        "the two states, with who acted for each; on its first page, where anybody did"
      ) {
        .list($0.sides)
      },
      ViewField("hasSides", .flag, "whether they are shown") {
        .flag(!$0.sides.isEmpty)
      },
      ViewField("months", .list(EventGroup.self), "events under months, newest first") {
        .list($0.months)
      },
      ViewField("hasEvents", .flag, "whether this page has events") { .flag(!$0.months.isEmpty) },
    ]
}

extension Site {
  /// What the two states' events come to stands on the first page only.
  func relationPage(of pair: CountryPair, _ subject: Subject, _ slice: ListSlice) -> Page {
    let history = slice.number == 1 ? contacts(at: subject.events) : nil
    let sides = history.map { self.sides(of: pair, in: $0.held) } ?? []
    let path = subject.path.numbered(slice.number)
    let view = RelationPage(
      frame: frame(for: path),
      head: head(slice, of: subject),
      list: list(slice, of: subject),
      contacts: history.flatMap { facts(of: $0) },
      sides: sides.contains { !$0.people.isEmpty } ? sides : [],
      months: months(of: slice.of(subject.events))
    )
    return Page(path: path, template: subject.template, view: view)
  }

  private func sides(of pair: CountryPair, in held: [Int]) -> [ActingPeople] {
    [pair.first, pair.second].map { people(actingFor: $0, in: held) }
  }
}
