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
  func office(on day: Day?) -> Office? {
    if let day, let term = known?.terms.first(where: { $0.covers(day) }) {
      return Office(title: term.title, country: term.country)
    }
    return offices.first
  }
}
