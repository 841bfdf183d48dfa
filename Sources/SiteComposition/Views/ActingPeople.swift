import DigestModel

/// People who act for one side, with how many contacts they were in.
struct ActingPeople: TemplateView {
  let country: NamedLink
  let people: [NamedLink]

  static let fields: [ViewField<ActingPeople>] = [
    ViewField("country", .view(NamedLink.self), "the state that they act for") {
      .view($0.country)
    },
    ViewField("people", .list(NamedLink.self), "the people, most contacts first") {
      .list($0.people)
    },
    ViewField("hasPeople", .flag, "whether any is known") { .flag(!$0.people.isEmpty) },
  ]
}

/// How often each person was in a row of events.
private struct PeopleCount {
  var names: [Slug: String] = [:]
  var all: [Slug: Int] = [:]
  var resolved: [Slug: Int] = [:]

  mutating func add(_ member: CastMember) {
    names[member.key] = names[member.key] ?? member.name
    all[member.key, default: 0] += 1
    if member.isResolved { resolved[member.key, default: 0] += 1 }
  }

  /// Most first, then by name.
  var ordered: [(key: Slug, count: Int, resolved: Int)] {
    all.map { (key: $0.key, count: $0.value, resolved: resolved[$0.key] ?? 0) }
      .sorted { $0.count == $1.count ? $0.key < $1.key : $0.count > $1.count }
  }
}

extension Site {
  /// How many people a list names.
  private static let mostPeople = 12
  /// Who was one among more than this met nobody in particular.
  private static let largestCompany = 100

  /// Those who acted for `party` in the held events at `positions`.
  func people(actingFor party: Party, in positions: [Int]) -> ActingPeople {
    ActingPeople(
      country: NamedLink(name: name(of: party), url: address(of: party)),
      people: people(in: positions) { $0.country == party }
    )
  }

  /// People of the held events at `positions`, most often first, each with the number of contacts.
  func people(in positions: [Int], where isMeant: (CastMember) -> Bool) -> [NamedLink] {
    var count = PeopleCount()
    for position in positions where events[position].status == .held {
      let cast = index.cast(ofEventAt: position)
      guard cast.count <= Self.largestCompany else { continue }
      for member in cast where isMeant(member) { count.add(member) }
    }
    return count.ordered.prefix(Self.mostPeople).map { entry in
      let name = index.facts[entry.key]?.name ?? count.names[entry.key] ?? entry.key.text
      return NamedLink(
        name: name,
        url: address(ofPerson: name),
        note: note(contacts: entry.count, resolved: entry.resolved)
      )
    }
  }

  /// Says how many of the contacts rest on an office held at their time.
  private func note(contacts: Int, resolved: Int) -> String {
    let count = wording.contactCount(contacts)
    if resolved == 0 { return count }
    let key: WordKey = resolved == contacts ? .contactsAllResolved : .contactsResolved
    return wording.filled(key, ["contacts": count, "n": "\(resolved)"])
  }
}
