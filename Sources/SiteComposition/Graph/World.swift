import DigestModel

/// The knowledge by its keys.
struct World: Sendable {
  let countries: [Party: Country]
  let organisations: [Party: Organisation]
  let people: [String: KnownPerson]
  let topics: [TopicID: Topic]

  init(_ knowledge: Knowledge) {
    countries = Dictionary(knowledge.countries.map { ($0.code, $0) }) { first, _ in first }
    organisations = Dictionary(knowledge.organisations.map { ($0.code, $0) }) { first, _ in first }
    people = Dictionary(knowledge.people.map { ($0.name.folded, $0) }) { first, _ in first }
    topics = Dictionary(knowledge.topics.map { ($0.id, $0) }) { first, _ in first }
  }

  func isState(_ party: Party) -> Bool { countries[party] != nil }

  /// The party's name for readers; its code where the knowledge has none.
  func name(of party: Party, in language: SiteLanguage) -> String {
    countries[party]?.name[language] ?? organisations[party]?.name[language] ?? party.code
  }
}
