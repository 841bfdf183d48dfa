import DigestModel
import LanguagePack

extension FrameReader {
  /// A summit: named by its body or its place.
  func gathering(_ setting: TriggerSetting) -> [FrameReading] {
    if let pair = leaders(setting) { return [pair] }
    let name =
      setting.after.lowerBound..<min(setting.after.lowerBound + 10, setting.after.upperBound)
    let named = places.place(from: name.lowerBound, before: name.upperBound)
    // 'KTT Perdamaian Kairo di Mesir'
    let isNamedHere =
      (sentence.entity(at: name.lowerBound).map { $0.tokens.upperBound == named?.end } ?? false)
      && setting.scope.upperBound < setting.clause.tokens.upperBound
      && places.place(in: setting.after) == nil
    let told = (isNamedHere ? named : place(setting)).flatMap { told in
      told.place == nil && named?.place != nil && named?.country == told.country ? named : told
    }
    let found =
      told ?? (named?.place == nil ? nil : named) ?? hostPlace(setting)
      ?? nearbyPlace(setting)
    let last = setting.after.first { tables.clauses.at.contains(sentence.tokens[$0]) }
    let naming = setting.clause.tokens.lowerBound..<max(name.upperBound, last ?? name.upperBound)
    let bodies = hostingBodies(setting, in: naming)
    let clause = setting.clause.tokens
    if bodies.isEmpty, found == nil, pointsBack(behind: setting) {
      return [FrameReading(type: setting.trigger.type, participants: attending(setting))]
    }
    let proposers = bodies.isEmpty && found == nil ? proposers(setting) : []
    guard found != nil || !bodies.isEmpty || !proposers.isEmpty,
      !tables.triggers.courts.occurs(in: sentence.tokens, within: clause)
    else { return [] }
    if setting.trigger.need == .affairs,
      !tables.triggers.affairs.occurs(in: sentence.tokens, within: name)
    {
      return []
    }
    if setting.trigger.need == .body, bodies.isEmpty, !countsStates(name),
      !namesInstitution(name), !isForState(setting)
    {
      return []
    }
    if setting.trigger.need == .body, tellsVote() { return [] }
    let people = attending(setting)
    let joined = joined(setting)
    return [
      FrameReading(
        type: setting.trigger.type,
        participants: people,
        otherParties: bodies.filter { tables.triggers.bodies.contains($0) }
          + joined + host(found, of: bodies) + proposers,
        place: found,
        isAside: tables.triggers.aside.ends(in: sentence.tokens, at: setting.range.lowerBound),
        body: bodies.first,
        joined: joined
      )
    ]
  }

  /// The state where bodies come together, unless they sit there: the United Nations in New York.
  private func host(_ place: FoundPlace?, of bodies: [Party]) -> [Party] {
    guard let country = place?.country else { return [] }
    let sits = bodies.contains { body in
      place?.place.map { tables.triggers.seats[body.code]?.contains($0.city) ?? false } ?? false
    }
    return sits ? [] : [country]
  }

  /// 'DK PBB mengesahkan resolusi dalam sidang di New York': the session is that of the vote.
  private func tellsVote() -> Bool {
    let tokens = sentence.tokens
    return tables.triggers.resolutions.occurs(in: tokens, within: tokens.indices)
      && tokens.indices.contains { index in
        guard let trigger = tables.triggers.trigger(in: tokens, at: index)?.trigger else {
          return false
        }
        return trigger.frame == .vote && !trigger.isNoun
      }
  }

  /// Those who attend, before the noun or after a passive behind it; 'kata X ketika membuka KTT'.
  private func attending(_ setting: TriggerSetting) -> [Participant] {
    let clause = setting.clause.tokens
    let tokens = sentence.tokens
    var people: [Participant] = []
    if let verb = tables.triggers.attendedBy.first(
      in: tokens,
      within: setting.range.upperBound..<clause.upperBound
    ) {
      people = participants.partners(
        in: verb.upperBound..<clause.upperBound,
        of: [],
        allowingParties: false
      )
    }
    guard let verb = tables.clauses.attends.first(in: tokens, within: clause),
      !tables.status.denied.occurs(
        in: tokens,
        within: max(clause.lowerBound, verb.lowerBound - 2)..<verb.lowerBound
      )
    else { return people }
    let acting = setting.subject.filter(\.isPerson)
    people += acting.filter { !people.contains($0) }
    let before = clause.lowerBound..<setting.range.lowerBound
    if people.isEmpty, tables.clauses.attends.occurs(in: tokens, within: before) {
      people = speaker.filter { $0.isPerson && setting.subject.isEmpty }
    }
    return people
  }

  /// 'KTT ASEAN-Australia': the state joined to the body takes part.
  private func joined(_ setting: TriggerSetting) -> [Party] {
    var found: [Party] = []
    var end: Int?
    let tokens = sentence.tokens
    for entity in sentence.entities(within: setting.after) {
      let start = entity.tokens.lowerBound
      guard let party = entity.party, tables.triggers.aside.length(in: tokens, at: start) == 0
      else { break }
      if let end {
        guard start == end + 1, tokens[end].isSign("-") else { break }
      }
      found.append(party)
      end = entity.tokens.upperBound
    }
    return found.count > 1 ? found.filter { tables.states.contains($0) } : []
  }

  /// 'KTT Trump-Putin': a gathering of two is a meeting.
  private func leaders(_ setting: TriggerSetting) -> FrameReading? {
    let near =
      setting.after.lowerBound..<min(setting.after.lowerBound + 4, setting.after.upperBound)
    let people = sentence.entities(within: near).compactMap(\.person).map(Participant.person)
    guard people.count == 2, hasTwoSides(people) else { return nil }
    return FrameReading(type: .meeting, participants: people, place: place(setting))
  }

  /// Bodies by their own names, or by their people: 'pertemuan menlu ASEAN'.
  func bodies(in range: Range<Int>) -> [Party] {
    var found: [Party] = []
    for entity in sentence.entities(within: range) where entity.person == nil {
      guard let party = party(naming: entity), isBody(party), !found.contains(party) else {
        continue
      }
      found.append(party)
    }
    return found
  }

  /// 'Antalya Diplomacy Forum'; 'bertemu X di Muenchen di sela Konferensi Keamanan'; 'terbang ke Singapura
  /// guna berpidato pada Dialog Shangri-La'.
  private func nearbyPlace(_ setting: TriggerSetting) -> FoundPlace? {
    let start = setting.range.lowerBound
    let clause = setting.clause.tokens
    if let name = sentence.entities(within: clause).last(where: { $0.tokens.upperBound == start }),
      let found = places.place(from: name.tokens.lowerBound, before: start), found.place != nil
    {
      return found
    }
    if tables.triggers.aside.ends(in: sentence.tokens, at: start) {
      return places.place(in: clause.lowerBound..<start)
    }
    guard setting.clause.isAim else { return nil }
    let before = 0..<clause.lowerBound
    let destination = before.last { tables.clauses.to.contains(sentence.tokens[$0]) }
    return destination.flatMap { places.place(from: $0 + 1, before: before.upperBound) }
  }

  /// 'Swiss menjadi tuan rumah konferensi X': it takes place there.
  private func hostPlace(_ setting: TriggerSetting) -> FoundPlace? {
    let before = setting.before
    let states = parties(of: setting.subject).filter { tables.states.contains($0) }
    guard states.count == 1, setting.subject.allSatisfy(\.isParty),
      tables.clauses.dealing.hosting.occurs(in: sentence.tokens, within: before)
    else { return nil }
    return FoundPlace(country: states[0], end: setting.range.upperBound)
  }

  /// 'Para menlu ASEAN bertemu di X', 'Pertemuan NATO di X': the members of a body come together.
  func session(_ setting: TriggerSetting) -> FrameReading? {
    let clause = setting.clause.tokens
    let people = setting.subject.filter(\.isPerson)
    let attends = tables.clauses.attends.occurs(
      in: sentence.tokens,
      within: clause.lowerBound..<setting.range.lowerBound
    )
    let isSession = setting.trigger.frame == .meet || setting.trigger.type == .videoCall
    guard isSession, people.isEmpty || setting.trigger.isNoun && attends else { return nil }
    let behind =
      setting.range.lowerBound..<min(setting.range.upperBound + 6, setting.scope.upperBound)
    let before = clause.lowerBound..<setting.range.lowerBound
    // 'Uni Afrika menggelar pertemuan puncak'
    let isHeld =
      setting.trigger.isNoun && bodies(in: behind).isEmpty
      && tables.clauses.conducts.occurs(in: sentence.tokens, within: before)
    let near = setting.trigger.isNoun && !isHeld ? behind : before
    let members = isHeld ? clause.lowerBound..<setting.range.upperBound : near
    let parties = sentence.entities(within: near).compactMap { party(naming: $0) }
    guard let body = parties.first, parties.allSatisfy({ isBody($0) }),
      !isHeld || parties.count == 1,
      tables.triggers.members.occurs(in: sentence.tokens, within: members),
      !sentence.entities(within: setting.after).contains(where: { isSideOfItsOwn($0) }),
      let found = place(setting)
    else { return nil }
    return FrameReading(
      type: .summit,
      participants: people,
      otherParties: (tables.triggers.bodies.contains(body) ? [body] : [])
        + host(found, of: [body]),
      place: found
    )
  }

  /// Anybody who meets the members of a body, and is none of them.
  private func isSideOfItsOwn(_ entity: Entity) -> Bool {
    entity.canAct && entity.kind != .group && !(party(naming: entity).map { isBody($0) } ?? false)
  }

  private func party(naming entity: Entity) -> Party? {
    if case .office(_, let party) = entity.kind { return party }
    return state(of: entity)
  }

  /// 'Sidang ke-146 Uni Antar-Parlemen': an institution of the world or of a part of it, by its name.
  private func namesInstitution(_ range: Range<Int>) -> Bool {
    let tokens = sentence.tokens
    guard
      let start = range.prefix(Self.reachOfInstitution).first(where: {
        tokens[$0].isCapitalised && tables.triggers.institutions.length(in: tokens, at: $0) > 0
      })
    else { return false }
    return tokens[start + 1..<range.upperBound].prefix(while: \.isCapitalised).contains {
      tables.triggers.scopes.contains($0)
    }
  }

  /// How many words may stand between a session and the name of the institution that holds it.
  private static let reachOfInstitution = 4

  /// 'konferensi untuk Sudan'.
  private func isForState(_ setting: TriggerSetting) -> Bool {
    let index = setting.range.upperBound
    guard index < setting.after.upperBound,
      tables.clauses.dealing.beneficiaries.contains(sentence.tokens[index]),
      let party = sentence.entity(at: index + 1)?.party
    else { return false }
    return tables.states.contains(party)
  }

  /// A third party that offers to stand between two.
  func offer(_ setting: TriggerSetting) -> [FrameReading] {
    var people = setting.subject.filter(\.isPerson)
    if people.isEmpty, sentence.sentence.isQuoted[setting.range.lowerBound] { people = speaker }
    // 'Indonesia menawarkan diri sebagai mediator'
    let states = people.isEmpty ? setting.subject.filter(\.isParty) : []
    guard people.count + states.count == 1 else { return [] }
    var others = parties(of: people + states)
    for party in sentence.entities.compactMap({ state(of: $0) }) where !others.contains(party) {
      others.append(party)
    }
    return [
      FrameReading(
        type: .mediation,
        participants: people,
        otherParties: others,
        place: place(setting)
      )
    ]
  }

  func state(of entity: Entity) -> Party? {
    switch entity.kind {
    case .person(let index): cast.members[index].country
    case .party(let party), .seat(let party, _): party
    default: nil
    }
  }

  func isBody(_ party: Party) -> Bool {
    tables.knowledge.organisations.contains { $0.code == party }
  }
}
