import DigestModel

/// What the site tells of a person, from the knowledge and from all articles.
struct PersonFacts: Sendable {
  let name: String
  let known: KnownPerson?
  /// Offices as articles call them, in the order of the site, each once.
  var offices: [Office] = []

  struct Office: Hashable, Sendable {
    let title: String
    let country: Party?
  }

  mutating func note(_ person: ArticlePerson) {
    guard let title = person.office else { return }
    let office = Office(title: title, country: person.country)
    if !offices.contains(office) { offices.append(office) }
  }

  /// Whom the person acts for on `day`, as far as it is known.
  func country(on day: Day?) -> Party? { office(on: day)?.country ?? known?.terms.last?.country }

  /// The office held on `day`: from the knowledge, else as articles call it.
  ///
  /// Of several held at once the one that diplomacy knows the person by: the state's before the
  /// party's.
  func office(on day: Day?) -> Office? {
    let terms = day.map { day in known?.terms.filter { $0.covers(day) } ?? [] } ?? []
    let term =
      terms.first { Self.offices.contains($0.key) } ?? terms.first { $0.key != "party-leader" }
      ?? terms.first
    return term.map { Office(title: $0.title, country: $0.country) } ?? offices.first
  }

  /// The keys of the offices that speak for a state.
  private static let offices: Set<String> = [
    "head-of-state", "head-of-government", "foreign-minister",
  ]
}
