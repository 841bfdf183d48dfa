import DigestModel

extension Site {
  /// The person of a page, in the office of the day of the site's last article.
  func writePerson(_ key: Slug, at path: SitePath, to json: inout JSONWriter) {
    guard let facts = index.facts[key] else { return }
    json.member("@type", "Person")
    json.member("@id", absolute(addresses.person(key)))
    json.member("url", absolute(path))
    json.member("name", facts.name)
    if let known = facts.known, !known.also.isEmpty { json.member("alternateName", known.also) }
    write(facts.office(on: latestDay), to: &json)
    if let state = state(servedBy: facts.known) {
      json.member("nationality") { write(state, to: &$0) }
    }
  }

  /// Somebody who takes part in an event on `day`.
  func writeAttendee(_ name: String, on day: Day?, to json: inout JSONWriter) {
    writeName(ofPerson: name, to: &json)
    guard let key = index.key(of: name) else { return }
    write(index.facts[key]?.office(on: day), to: &json)
  }

  private func write(_ office: PersonFacts.Office?, to json: inout JSONWriter) {
    guard let office else { return }
    writeJob(office.title, to: &json)
    guard let party = office.country else { return }
    json.member("affiliation") { json in
      json.member("@type", world.isState(party) ? "GovernmentOrganization" : "Organization")
      json.member("name", name(of: party))
    }
  }

  /// Offices are told in the articles' language on sites of any.
  private func writeJob(_ title: String, to json: inout JSONWriter) {
    guard let foreignCopy else { return json.member("jobTitle", title) }
    json.member("jobTitle") { json in
      json.member("@value", title)
      json.member("@language", foreignCopy)
    }
  }

  /// The one state that all the person's known offices of state served.
  private func state(servedBy person: KnownPerson?) -> Party? {
    let states = Set((person?.terms ?? []).map(\.country).filter { world.isState($0) })
    return states.count == 1 ? states.first : nil
  }

  /// A state or a body, with its page where it has one.
  func write(_ party: Party, to json: inout JSONWriter) {
    let isState = world.isState(party)
    json.member("@type", isState ? "Country" : "Organization")
    if let path = path(of: party) { json.member("@id", absolute(path)) }
    json.member("name", name(of: party))
    if isState { json.member("identifier", party.code) }
  }
}
