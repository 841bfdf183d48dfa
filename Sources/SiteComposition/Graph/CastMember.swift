import DigestModel

/// Somebody in an event, with whom they act for on its day.
struct CastMember: Sendable {
  let name: String
  let key: Slug
  let country: Party?
  /// Whether only the office was told, and the person is its holder at the time.
  let isResolved: Bool
}

/// The people of each event, looked up once.
struct CastIndex: Sendable {
  /// By the event's position.
  private var members: [[CastMember]] = []

  /// The event's people: those who are named, then those behind offices; each once.
  func members(ofEventAt position: Int) -> [CastMember] { members[position] }

  /// Events come in the order of their positions.
  mutating func add(_ event: Event, key: (String) -> Slug?, _ facts: [Slug: PersonFacts]) {
    var cast: [CastMember] = []
    func add(_ name: String, _ country: Party?, isResolved: Bool) {
      guard let key = key(name), !cast.contains(where: { $0.key == key }) else { return }
      let party = country ?? facts[key]?.country(on: event.date.start)
      cast.append(CastMember(name: name, key: key, country: party, isResolved: isResolved))
    }
    for name in event.participants { add(name, nil, isResolved: false) }
    for office in event.resolved {
      if let name = office.person { add(name, office.country, isResolved: true) }
    }
    members.append(cast)
  }
}
