import DigestModel
import SiteFiles
import Testing

private let shipped: Result<Diagnosed<Knowledge>, any Error> = Result {
  try Knowledge.reading(shipped: EmbeddedFileSystem(), site: nil)
}

@Test func `the shipped knowledge has no mistakes of form`() throws {
  #expect(try shipped.get().diagnostics.isEmpty)
}

@Test func `every state that a person, place or topic names is known`() throws {
  let knowledge = try shipped.get().value
  let known = Set(knowledge.countries.map(\.code) + knowledge.organisations.map(\.code))
  let people = knowledge.people.flatMap { person in
    person.terms.filter { !known.contains($0.country) }.map { "\(person.name): \($0.country.code)" }
  }
  let places = knowledge.places.filter { !known.contains($0.country) }.map(\.name)
  let topics = knowledge.topics.flatMap(\.states).filter { !known.contains($0) }.map(\.code)
  #expect(people + places + topics == [])
}

@Test func `no name stands for two people`() throws {
  var owners: [String: Set<String>] = [:]
  for person in try shipped.get().value.people {
    for name in [person.name] + person.also { owners[name.folded, default: []].insert(person.name) }
  }
  #expect(owners.filter { $0.value.count > 1 }.keys.sorted() == [])
}

@Test func `no name stands for two states or bodies`() throws {
  let knowledge = try shipped.get().value
  var owners: [String: Set<Party>] = [:]
  for country in knowledge.countries {
    for name in [country.name.id] + country.also {
      owners[name.folded, default: []].insert(country.code)
    }
  }
  for body in knowledge.organisations {
    for name in [body.name.id] + body.also { owners[name.folded, default: []].insert(body.code) }
  }
  #expect(owners.filter { $0.value.count > 1 }.keys.sorted() == [])
}

@Test func `no form of a place stands for places of two states`() throws {
  var owners: [String: Set<Party>] = [:]
  for place in try shipped.get().value.places {
    for name in [place.name] + place.also { owners[name.folded, default: []].insert(place.country) }
  }
  #expect(owners.filter { $0.value.count > 1 }.keys.sorted() == [])
}

/// Offices that one person holds at a time; those who act for another may stand beside the holder.
private let singleOffices: Set<String> = [
  "head-of-state", "head-of-government", "foreign-minister", "defence-minister",
  "secretary-general", "national-security-adviser", "vice-president", "crown-prince",
]

@Test func `terms of an office that one person holds do not overlap`() throws {
  var terms: [String: [(holder: String, first: Day, last: Day)]] = [:]
  for person in try shipped.get().value.people {
    for term in person.terms where singleOffices.contains(term.key) && !term.isActing {
      guard let from = term.from.bounds?.upperBound else { continue }
      // What is known to a month or year only may end with its first day.
      let last = term.to?.bounds?.lowerBound ?? open
      terms["\(term.key) of \(term.country.code)", default: []].append((person.name, from, last))
    }
  }
  var clashes: [String] = []
  for (office, held) in terms {
    let sorted = held.sorted { ($0.first, $0.holder) < ($1.first, $1.holder) }
    for (earlier, later) in zip(sorted, sorted.dropFirst())
    where earlier.holder != later.holder && later.first.adding(days: handoverDays) < earlier.last {
      clashes.append("\(office): \(earlier.holder), \(later.holder)")
    }
  }
  #expect(clashes.sorted() == [])
}

/// Appointment, oath and handover can lie this far apart.
private let handoverDays = 7

/// Somebody in office today.
private let open = Day(daysSince1970: 40_000)
