import DigestModel

/// The names that knowledge has, laid out for looking up; make it once for many articles.
package struct KnownNames: Hashable, Sendable {
  let topics: Set<TopicID>
  let parties: Set<Party>
  /// Every name of a state or body, folded, with its code.
  let partyByName: [String: Party]
  let peopleByName: [String: KnownPerson]

  package init(_ knowledge: Knowledge) {
    topics = Set(knowledge.topics.map(\.id))
    var partyByName: [String: Party] = [:]
    func add(_ code: Party, _ names: [String]) {
      for name in names + [code.code] {
        partyByName[name.folded] = partyByName[name.folded] ?? code
      }
    }
    for country in knowledge.countries {
      add(country.code, [country.name.id, country.name.en] + country.also)
    }
    for body in knowledge.organisations {
      add(body.code, [body.name.id, body.name.en] + body.also)
    }
    self.partyByName = partyByName
    parties = Set(knowledge.countries.map(\.code) + knowledge.organisations.map(\.code))
    peopleByName = Dictionary(
      knowledge.people.map { ($0.name, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The code that a text most likely meant: that of a name written in place of a code, or a near one.
  func nearestParty(to text: String) -> Party? {
    if let party = partyByName[text.folded] { return party }
    let names = partyByName.keys.filter { $0.count > 3 }
    return nearestName(to: text, among: names).flatMap { partyByName[$0] }
  }

  /// A person's terms in an office with that title; empty where person or office is unknown.
  func terms(of person: String, title: String, country: Party?) -> [OfficeTerm] {
    guard let known = peopleByName[person] else { return [] }
    let title = title.folded
    return known.terms.filter {
      $0.title.folded == title && (country == nil || $0.country == country)
    }
  }
}
