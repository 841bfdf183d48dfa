import DigestModel

/// The knowledge by its keys.
struct World: Sendable {
  let countries: [Party: Country]
  let organisations: [Party: Organisation]
  let people: [String: KnownPerson]
  let topics: [TopicID: Topic]
  /// Of states and bodies: what is asked for them most, without a copy of all that is known of them.
  private let names: [Party: Name]

  private struct Name: Sendable {
    let isState: Bool
    let name: BilingualName
  }

  init(_ knowledge: Knowledge) {
    countries = Dictionary(knowledge.countries.map { ($0.code, $0) }) { first, _ in first }
    organisations = Dictionary(knowledge.organisations.map { ($0.code, $0) }) { first, _ in first }
    people = Dictionary(knowledge.people.map { ($0.name.folded, $0) }) { first, _ in first }
    topics = Dictionary(knowledge.topics.map { ($0.id, $0) }) { first, _ in first }
    let states = knowledge.countries.map { ($0.code, Name(isState: true, name: $0.name)) }
    let bodies = knowledge.organisations.map { ($0.code, Name(isState: false, name: $0.name)) }
    names = Dictionary(states + bodies) { first, _ in first }
  }

  func isState(_ party: Party) -> Bool { names[party]?.isState == true }

  /// The party's name for readers; its code where the knowledge has none.
  func name(of party: Party, in language: SiteLanguage) -> String {
    names[party].map { $0.name[language] } ?? party.code
  }
}
