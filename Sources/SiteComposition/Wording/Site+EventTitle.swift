import DigestModel

extension Site {
  /// The event's title: the editor's own, else made of its facts: 'Pertemuan A – B di Roma'.
  func title(of event: Event) -> String {
    if let title = event.title { return title }
    return event.type == .visit ? visitTitle(of: event) : sidedTitle(of: event)
  }

  private func sidedTitle(of event: Event) -> String {
    let sides = sides(of: event)
    let title =
      if sides.isEmpty { wording.word(event.type.aloneTitleKey) } else {
        wording.words.filled(event.type.titleKey, ["sides": joined(sides)])
      }
    guard event.type.family != .remote,
      let place = event.city ?? event.country.map({ name(of: $0) })
    else { return title }
    return wording.filled(.titlePlace, ["title": title, "place": place])
  }

  private func joined(_ sides: [String]) -> String {
    guard sides.count == 2 else { return wording.shortList(sides) }
    return wording.filled(.titlePair, ["first": sides[0], "second": sides[1]])
  }

  /// Who took part, as a title names it: bodies for conferences, parties for agreements, else people.
  private func sides(of event: Event) -> [String] {
    switch event.type {
    case .summit, .vote: return hosts(of: event)
    case .agreement, .negotiation:
      let parties = event.parties.map { name(of: $0) }
      if parties.count > 1 { return parties }
    default: break
    }
    var sides = event.participants
    for office in event.resolved where !sides.contains(where: { $0 == office.person }) {
      sides.append(side(of: office))
    }
    guard sides.count < 2 else { return sides }
    let present = Set(event.participants.compactMap { country(of: $0, on: event.date.start) })
      .union(event.resolved.map(\.country))
    return sides + event.parties.filter { !present.contains($0) }.map { name(of: $0) }
  }

  /// The bodies that confer or vote; among many states a body is one of the guests.
  private func hosts(of event: Event) -> [String] {
    let bodies = event.parties.filter { !world.isState($0) }
    let isGuest = event.type == .summit && event.parties.count - bodies.count > 3
    return isGuest ? [] : bodies.map { name(of: $0) }
  }

  /// 'menteri luar negeri Israel': the office, since the text does not name its holder.
  func side(of office: ResolvedOffice) -> String {
    wording.filled(.sideOffice, ["office": office.office, "country": name(of: office.country)])
  }

  /// 'Kunjungan Wang Yi ke Amerika Serikat'.
  private func visitTitle(of event: Event) -> String {
    let visitors = visitors(in: event)
    let who = wording.shortList(visitors.names)
    let hosts =
      event.country.map { [$0] } ?? event.parties.filter { !visitors.parties.contains($0) }
    let names = hosts.map { name(of: $0) }.sorted { ($0.folded, $0) < ($1.folded, $1) }
    let place = wording.shortList(names)
    if who.isEmpty, place.isEmpty { return wording.word(EventType.visit.aloneTitleKey) }
    let isKnown = !place.isEmpty && !(visitors.parties.isEmpty && event.country == nil)
    return isKnown && !who.isEmpty
      ? wording.filled(.titleVisitPlace, ["who": who, "place": place])
      : wording.words.filled(EventType.visit.titleKey, ["sides": who.isEmpty ? place : who])
  }

  private func visitors(in event: Event) -> (names: [String], parties: Set<Party>) {
    let people = event.participants.map { ($0, country(of: $0, on: event.date.start)) }
      .filter { $0.1 == nil || $0.1 != event.country }
    if !people.isEmpty { return (people.map(\.0), Set(people.compactMap(\.1))) }
    let offices = event.resolved.filter { $0.country != event.country }
    if !offices.isEmpty { return (offices.map { side(of: $0) }, Set(offices.map(\.country))) }
    guard let host = event.country else { return ([], []) }
    let parties = event.parties.filter { $0 != host }
    return (parties.map { name(of: $0) }, Set(parties))
  }

  /// Whom the person acts for, as far as knowledge or any article tells.
  func country(of person: String, on day: Day?) -> Party? {
    index.key(of: person).flatMap { index.facts[$0]?.country(on: day) }
  }

  /// 'Roma, Italia', 'Roma' or 'Italia'; nil where no place is known.
  func place(of event: Event) -> String? {
    guard let city = event.city else { return event.country.map { name(of: $0) } }
    guard let country = event.country else { return city }
    return wording.filled(.placeCity, ["city": city, "country": name(of: country)])
  }

  /// 'Menteri Luar Negeri China'; an office that holds the name already is left as it is.
  ///
  /// All in the articles' language, which is that of offices.
  func text(ofOffice office: String, for party: Party?) -> String {
    let key = PersonFacts.Office(title: office, country: party)
    return officeTexts[key] ?? makeText(of: key)
  }

  /// The texts of all offices that articles tell, which are few.
  func makeOfficeTexts() -> [PersonFacts.Office: String] {
    var texts: [PersonFacts.Office: String] = [:]
    for article in articles {
      for person in article.facts.people {
        guard let title = person.office else { continue }
        let office = PersonFacts.Office(title: title, country: person.country)
        if texts[office] == nil { texts[office] = makeText(of: office) }
      }
    }
    return texts
  }

  private func makeText(of office: PersonFacts.Office) -> String {
    let copy = SiteLanguage(rawValue: copyLanguage) ?? language
    guard let name = office.country.map({ world.name(of: $0, in: copy) }),
      !office.title.folded.holdsWords(name.folded)
    else { return office.title }
    return wording.filled(.personOffice, ["office": office.title, "country": name])
  }
}

extension String {
  /// Whether the words of `other` stand in it one after another; both folded.
  fileprivate func holdsWords(_ other: String) -> Bool {
    // Looked for by bytes: offices stand on every page, and the library's search takes texts into
    // characters.
    let (own, sought) = (Array(utf8), Array(other.utf8))
    guard !sought.isEmpty, own.count >= sought.count else { return false }
    let space = UInt8(ascii: " ")
    return (0...own.count - sought.count).contains { start in
      let end = start + sought.count
      return own[start..<end].elementsEqual(sought) && (start == 0 || own[start - 1] == space)
        && (end == own.count || own[end] == space)
    }
  }
}
