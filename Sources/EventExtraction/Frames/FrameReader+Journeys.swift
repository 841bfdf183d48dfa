import DigestModel
import LanguagePack

extension FrameReader {
  /// A visit, or a tour of several states.
  func journeys(_ setting: TriggerSetting, destination: [FoundPlace]) -> [FrameReading] {
    guard setting.trigger.need != .day || hasDay(setting) else { return [] }
    if setting.trigger.hosts { return hosted(setting, guests: guests(setting)) }
    let visitors = visitors(setting)
    let homes = parties(of: visitors)
    if setting.trigger.sends { return envoys(visitors, from: setting, to: destination) }
    if let visit = groupVisit(setting, to: destination.first) { return [visit] }
    guard !destination.isEmpty else {
      if let tour = regional(setting, of: visitors) { return [tour] }
      return setting.trigger.frame == .journey
        ? [FrameReading(type: .visit, participants: visitors.filter { !$0.isParty })] : []
    }
    let hosts = destination.compactMap(\.country).filter { host in
      !homes.contains(host) && !visitors.allSatisfy { isPosted($0, to: host) }
    }
    if visitors.isEmpty, setting.trigger.isNoun {
      // 'Kunjungan ke A berlangsung 5 - 7 Mei, B 7 - 8 Mei': of whoever was told last.
      return stops(
        setting,
        from: destination,
        of: participants.antecedents.subject.filter(\.isPerson)
      ) ?? []
    }
    guard !visitors.isEmpty, !hosts.isEmpty else { return [] }
    if let stops = stops(setting, from: destination, of: visitors) { return stops }
    // A tour is one visit; only a single destination is its place.
    return [
      FrameReading(
        type: .visit,
        participants: visitors.filter { !$0.isParty },
        otherParties: homes + hosts,
        place: place(of: destination)
      )
    ]
  }

  /// 'Duta Besar Rusia untuk Indonesia mengunjungi Bandung': he lives there, as no special envoy does.
  private func isPosted(_ visitor: Participant, to host: Party) -> Bool {
    guard case .person(let person) = visitor, cast.members[person].office?.key == Self.resident,
      let title = sentence.entities.first(where: { $0.person == person })?.tokens
    else { return false }
    return title.contains { index in
      tables.clauses.dealing.beneficiaries.contains(sentence.tokens[index])
        && tables.names.match(in: sentence.tokens, at: index + 1)?.value.party == host
    }
  }

  /// The key of the office whose holder lives where he is sent to.
  private static let resident = "ambassador"

  private func hasDay(_ setting: TriggerSetting) -> Bool {
    sentence.dates.contains {
      setting.clause.tokens.contains($0.tokens.lowerBound) && $0.span != .unknown
    }
  }

  /// A single destination, or the state of several: 'kunjungan ke Sydney dan Melbourne'.
  private func place(of destination: [FoundPlace]) -> FoundPlace? {
    guard let first = destination.first, destination.count > 1 else { return destination.first }
    return destination.allSatisfy { $0.country == first.country }
      ? FoundPlace(country: first.country, end: first.end) : nil
  }

  /// 'Lawatan Blinken ke Timur Tengah': across borders, though no state is named.
  private func regional(_ setting: TriggerSetting, of visitors: [Participant]) -> FrameReading? {
    let people = visitors.filter(\.isPerson)
    let tokens = sentence.tokens
    let start = setting.range.upperBound
    let isNamed = setting.after.prefix(Self.reachOfDirection).contains { index in
      let follows = index == start || isDirection(index - 1) || isAt(index - 1)
      return follows && tables.triggers.regions.length(in: tokens, at: index) > 0
    }
    guard isNamed, !people.isEmpty else { return nil }
    return FrameReading(
      type: .visit,
      participants: people,
      otherParties: parties(of: people),
      isRegional: true
    )
  }

  /// How many tokens may stand between a journey and 'di', with the traveller between.
  private static let reachOfPlace = 8

  /// How many tokens may stand between a word of travel and where it goes.
  private static let reachOfDirection = 14

  /// 'China mengutus wakil ke Ukraina': the state visits, by whom is not told.
  private func envoys(
    _ visitors: [Participant],
    from setting: TriggerSetting,
    to destination: [FoundPlace]
  ) -> [FrameReading] {
    let homes = parties(of: visitors.isEmpty ? setting.subject : visitors)
    guard setting.trigger.need == nil || !visitors.isEmpty, homes.count == 1,
      let stop = destination.first, let host = stop.country,
      !homes.contains(host)
    else { return [] }
    return [
      FrameReading(
        type: .visit,
        participants: visitors.filter { !$0.isParty },
        otherParties: homes + [host],
        place: destination.count == 1 ? stop : nil
      )
    ]
  }

  /// Those whom a host receives.
  func guests(_ setting: TriggerSetting) -> [Participant] {
    participants.partners(in: setting.after, of: [], allowingParties: false)
  }

  /// 'Indonesia menerima kunjungan X', 'Presiden Y menyambut kedatangan X': X came to the host's state.
  func hosted(_ setting: TriggerSetting, guests: [Participant]) -> [FrameReading] {
    let hosts = parties(of: setting.subject)
    let isJourney = setting.trigger.frame == .journey
    let found =
      isJourney ? journeyDestination(of: setting).first : places.place(in: setting.after)
    // 'Pasukan kehormatan menyambut kedatangan X di Canberra': whose they are, the place tells.
    let state = hosts.isEmpty && isJourney ? found?.country : hosts.first
    guard let host = state, hosts.count < 2, tables.states.contains(host), !guests.isEmpty,
      !parties(of: guests).contains(host)
    else { return [] }
    if let country = found?.country, country != host { return [] }
    return [
      FrameReading(
        type: .visit,
        participants: guests.filter { !$0.isParty },
        otherParties: parties(of: guests) + [host],
        place: found ?? FoundPlace(country: host, end: setting.range.upperBound)
      )
    ]
  }

  /// The visitors: after a noun ('kunjungan Blinken ke …'), else whoever acts.
  private func visitors(_ setting: TriggerSetting) -> [Participant] {
    if setting.trigger.invites {
      return participants.partners(in: setting.after, of: [], allowingParties: false)
    }
    if setting.trigger.frame == .journey {
      let end =
        setting.after.first { isDirection($0) }
        ?? min(setting.after.lowerBound + 6, setting.after.upperBound)
      let own = participants.partners(
        in: setting.after.lowerBound..<end,
        of: [],
        allowingParties: false
      )
      if !own.isEmpty { return own }
      if setting.trigger.isOwn || coversStops(setting) { return owner(setting) }
      if setting.trigger.sends { return [] }
    }
    let people = setting.subject.filter { !$0.isParty }
    let travels = setting.trigger.frame == .travel && setting.isSubjectOwn
    return people.isEmpty && travels && isDelegation(setting) ? setting.subject : people
  }

  /// 'Delegasi Hamas tiba di Kairo': those who travel for a side, by no name.
  func isDelegation(_ setting: TriggerSetting) -> Bool {
    let before = setting.before
    guard let side = sentence.entities(within: before).first(where: { $0.party != nil }),
      !tables.triggers.civil.occurs(in: sentence.tokens, within: 0..<sentence.tokens.count)
    else { return false }
    return tables.triggers.delegations.ends(in: sentence.tokens, at: side.tokens.lowerBound)
  }

  /// Whose 'kunjungannya' is: the clause's own subject, whoever was told last, else the subject of the
  /// clause that it opens: 'Dalam kunjungannya ke X, Y …'.
  private func owner(_ setting: TriggerSetting) -> [Participant] {
    let acting = setting.subject.filter(\.isPerson)
    if setting.isSubjectOwn, !acting.isEmpty { return acting }
    let told = participants.antecedents.subject
    let isOpening =
      setting.position == 0 && tables.clauses.opening.openers.length(in: sentence.tokens, at: 0) > 0
    return told.isEmpty || isOpening && !acting.isEmpty ? acting : told
  }

  /// 'Lawatan itu membawanya ke A dan B': the journey that was told, by its stops.
  private func coversStops(_ setting: TriggerSetting) -> Bool {
    let start = setting.after.lowerBound
    guard start < setting.after.upperBound, setting.trigger.isNoun,
      tables.clauses.backward.contains(sentence.tokens[start])
    else { return false }
    let near = start..<min(start + Self.reachOfPlace, setting.after.upperBound)
    return tables.clauses.dealing.covering.occurs(in: sentence.tokens, within: near)
  }

  /// The place straight after a verb of travel, with the list that goes on from it.
  func destination(of setting: TriggerSetting) -> [FoundPlace] {
    if setting.trigger.invites {
      let rest = setting.range.upperBound..<endOfInvitation(setting)
      let direction = rest.first { isDirection($0) }
      let place = direction.flatMap { places.place(from: $0 + 1, before: rest.upperBound) }
      return place.map { [$0] } ?? []
    }
    var index = setting.after.lowerBound
    if setting.trigger.isDetached {
      guard let preposition = prepositionBehindDate(index, before: setting.after.upperBound) else {
        return []
      }
      index = preposition
    }
    if index < setting.after.upperBound, isDirection(index) || isAt(index) { index += 1 }
    guard let first = places.place(from: index, before: min(index + 9, setting.after.upperBound))
    else { return sameDestination(of: setting) }
    return list(from: first, before: setting.after.upperBound)
  }

  /// '… yang pertama sejak X berkunjung pada Agustus 2017': to the state that was visited last.
  private func sameDestination(of setting: TriggerSetting) -> [FoundPlace] {
    let end = setting.range.upperBound
    guard tables.clauses.bareVisits.contains(sentence.tokens[end - 1]),
      date(from: end, within: 2) != nil, let state = participants.antecedents.venue,
      !parties(of: setting.subject).contains(state)
    else { return [] }
    return [FoundPlace(place: nil, country: state, end: end)]
  }

  /// 'tiba pada Rabu (15/5) malam di X': the preposition behind the date.
  private func prepositionBehindDate(_ start: Int, before end: Int) -> Int? {
    guard let date = date(from: start, within: 2), date.upperBound < end else { return nil }
    return (date.upperBound..<min(date.upperBound + 3, end)).first { isAt($0) || isDirection($0) }
  }

  /// 'mengundang X untuk berkunjung ke Y': the aim belongs to it.
  private func endOfInvitation(_ setting: TriggerSetting) -> Int {
    let end = setting.clause.tokens.upperBound
    guard tables.clauses.aims.length(in: sentence.tokens, at: end) > 0 else { return end }
    return min(end + 8, sentence.tokens.count)
  }

  /// The place after 'ke'; without one, the state of whoever receives the visit.
  func journeyDestination(of setting: TriggerSetting) -> [FoundPlace] {
    if coversStops(setting),
      let word = tables.clauses.dealing.covering.first(in: sentence.tokens, within: setting.after),
      let first = places.place(from: word.upperBound, before: setting.after.upperBound)
    {
      return list(from: first, before: setting.after.upperBound)
    }
    if let direction = setting.after.first(where: { isDirection($0) }),
      let first = places.place(from: direction + 1, before: setting.after.upperBound)
    {
      return list(from: first, before: setting.after.upperBound)
    }
    // 'mengakhiri kunjungan di Australia', 'kedatangan X di Islamabad'
    let near = setting.after.prefix(while: { $0 < endOfPlace(setting) })
    guard !near.contains(where: { tables.clauses.backward.contains(sentence.tokens[$0]) }) else {
      return []
    }
    guard let first = places.place(in: near.startIndex..<near.endIndex) else { return [] }
    return list(from: first, before: setting.after.upperBound)
  }

  /// How far its place may stand: a few words behind the noun, or behind the traveller's title and name.
  private func endOfPlace(_ setting: TriggerSetting) -> Int {
    let end = setting.after.lowerBound + Self.reachOfPlace
    let traveller = sentence.entities(within: setting.after).first { $0.canAct }
    guard let traveller, traveller.tokens.lowerBound < end else { return end }
    return max(end, traveller.tokens.upperBound + 2)
  }

  /// 'ke Prancis, Serbia dan Hungaria'.
  private func list(from first: FoundPlace, before end: Int) -> [FoundPlace] {
    var found = [first]
    var index = first.end
    while index + 1 < end,
      sentence.tokens[index].isSign(",") || sentence.tokens[index].folded == tables.clauses.and
    {
      let isPair =
        sentence.tokens[index].isSign(",")
        && sentence.tokens[index + 1].folded == tables.clauses.and
      guard let place = stop(at: index + (isPair ? 2 : 1), before: end) else { break }
      index = place.end
      // 'Istanbul, Turki' is one place.
      if place.place == nil, place.country == found.last?.country { continue }
      found.append(place)
    }
    return found
  }

  /// One of a list of places, or the seat of a body: 'markas Uni Eropa di Brussel'.
  private func stop(at index: Int, before end: Int) -> FoundPlace? {
    let seat = tables.clauses.headquarters.length(in: sentence.tokens, at: index)
    guard let entity = sentence.entity(at: index + seat) else { return nil }
    if seat > 0, let body = entity.party, tables.triggers.bodies.contains(body) {
      var last = entity.tokens.upperBound
      if last + 1 < end, isAt(last), let city = sentence.entity(at: last + 1) {
        last = city.tokens.upperBound
      }
      return FoundPlace(place: nil, country: body, end: last)
    }
    guard let place = places.place(from: entity.tokens.lowerBound, before: end),
      place.end == entity.tokens.upperBound
    else { return nil }
    return place
  }

  private func isDirection(_ index: Int) -> Bool {
    tables.clauses.to.contains(sentence.tokens[index])
  }

  private func isAt(_ index: Int) -> Bool {
    tables.clauses.at.contains(sentence.tokens[index])
  }
}
