import DigestModel
import LanguagePack

extension FrameReader {
  /// A summit: named by its body or its place.
  func gathering(_ setting: TriggerSetting) -> [FrameReading] {
    if let pair = leaders(setting) { return [pair] }
    let name =
      setting.after.lowerBound..<min(setting.after.lowerBound + 10, setting.after.upperBound)
    let named = places.place(from: name.lowerBound, before: name.upperBound)
    let found = place(setting) ?? (named?.place == nil ? nil : named) ?? hostPlace(setting)
    let last = setting.after.first { tables.clauses.at.contains(sentence.tokens[$0]) }
    let naming = setting.clause.tokens.lowerBound..<max(name.upperBound, last ?? name.upperBound)
    let bodies = bodies(in: naming)
    let clause = setting.clause.tokens
    guard found != nil || !bodies.isEmpty,
      !tables.triggers.courts.occurs(in: sentence.tokens, within: clause)
    else { return [] }
    if setting.trigger.need == .affairs,
      !tables.triggers.affairs.occurs(in: sentence.tokens, within: name)
    {
      return []
    }
    if setting.trigger.need == .body, bodies.isEmpty, !countsStates(name) { return [] }
    let attends = tables.clauses.attends.occurs(in: sentence.tokens, within: clause)
    let people = attends ? setting.subject.filter(\.isPerson) : []
    return [
      FrameReading(
        type: setting.trigger.type,
        participants: people,
        otherParties: bodies.filter { tables.triggers.bodies.contains($0) }
          + [found?.country].compactMap { $0 },
        place: found
      )
    ]
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
  private func bodies(in range: Range<Int>) -> [Party] {
    var found: [Party] = []
    for entity in sentence.entities(within: range) where entity.person == nil {
      guard let party = party(naming: entity), isBody(party), !found.contains(party) else {
        continue
      }
      found.append(party)
    }
    return found
  }

  /// 'Swiss menjadi tuan rumah konferensi X': it takes place there.
  private func hostPlace(_ setting: TriggerSetting) -> FoundPlace? {
    let before = setting.clause.tokens.lowerBound..<setting.range.lowerBound
    let states = parties(of: setting.subject).filter { tables.states.contains($0) }
    guard states.count == 1, setting.subject.allSatisfy(\.isParty),
      tables.clauses.hosting.occurs(in: sentence.tokens, within: before)
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
    let near =
      setting.trigger.isNoun
      ? setting.range.lowerBound..<min(setting.range.upperBound + 6, setting.scope.upperBound)
      : clause.lowerBound..<setting.range.lowerBound
    let parties = sentence.entities(within: near).compactMap { party(naming: $0) }
    guard let body = parties.first, parties.allSatisfy({ isBody($0) }),
      tables.triggers.members.occurs(in: sentence.tokens, within: near),
      !sentence.entities(within: setting.after).contains(where: { isSideOfItsOwn($0) }),
      let found = place(setting)
    else { return nil }
    return FrameReading(
      type: .summit,
      participants: people,
      otherParties: (tables.triggers.bodies.contains(body) ? [body] : [])
        + [found.country].compactMap { $0 },
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

  /// 'konferensi 14 negara Afrika'.
  private func countsStates(_ range: Range<Int>) -> Bool {
    range.dropLast().contains { index in
      tables.clauses.number(sentence.tokens[index]) != nil
        && tables.triggers.countedStates.length(in: sentence.tokens, at: index + 1) > 0
    }
  }

  /// Whoever signs, and those with whom.
  func signing(_ setting: TriggerSetting) -> [FrameReading] {
    guard isBetweenStates(setting) else { return [] }
    if let adopted = adopted(setting) { return [adopted] }
    guard setting.trigger.need != .gathering else { return [] }
    let partners = participants.partners(
      in: setting.after,
      of: setting.subject,
      allowingParties: true
    )
    let own = setting.trigger.isNoun && hasTwoSides(partners) ? [] : setting.subject
    let named = namesOfDocuments(setting)
    let all = (own + partners).filter { isSide($0) && !named.contains($0) }
    let found = place(setting)
    let isAbroad = found?.country.map { !parties(of: all).contains($0) } ?? false
    guard hasTwoSides(all) || isAbroad && !all.isEmpty else { return [] }
    return [
      FrameReading(
        type: .agreement,
        participants: all.filter { !$0.isParty },
        otherParties: parties(of: all),
        place: found
      )
    ]
  }

  /// 'KTT X di Y menyepakati Z': what a gathering adopts.
  private func adopted(_ setting: TriggerSetting) -> FrameReading? {
    guard !setting.trigger.isNoun, !setting.isFirst,
      let before = gathering(before: setting), let summit = gathering(before).first
    else { return nil }
    let bodies = summit.otherParties.filter { isBody($0) }
    guard !bodies.isEmpty else { return nil }
    return FrameReading(
      type: .agreement,
      participants: [],
      otherParties: bodies,
      place: summit.place
    )
  }

  /// The gathering that a clause begins with, up to the verb at `setting`.
  private func gathering(before setting: TriggerSetting) -> TriggerSetting? {
    let tokens = sentence.tokens
    let start = setting.clause.tokens.lowerBound
    for index in start..<min(start + 4, setting.range.lowerBound) {
      guard let found = tables.triggers.trigger(in: tokens, at: index),
        found.trigger.frame == .gathering
      else { continue }
      return TriggerSetting(
        trigger: found.trigger,
        range: found.range,
        clause: setting.clause,
        position: setting.position,
        scope: found.range.lowerBound..<setting.range.lowerBound,
        subject: [],
        isFirst: true,
        isSubjectOwn: false,
        followsVerb: false
      )
    }
    return nil
  }

  /// 'Perjanjian Paris': there the city is no side.
  private func namesOfDocuments(_ setting: TriggerSetting) -> [Participant] {
    sentence.entities(within: setting.clause.tokens).compactMap { entity in
      let before = entity.tokens.lowerBound - 1
      guard case .seat(let party, _?) = entity.kind, before >= 0,
        sentence.tokens[before].isCapitalised,
        tables.triggers.documents.length(in: sentence.tokens, at: before) > 0
      else { return nil }
      return .party(party)
    }
  }

  /// Neither a player's contract nor a law; where the word alone says little, a document is named.
  private func isBetweenStates(_ setting: TriggerSetting) -> Bool {
    let clause = setting.clause.tokens
    let tokens = sentence.tokens
    if tables.triggers.privateDocuments.occurs(in: tokens, within: clause) { return false }
    return setting.trigger.need != .document
      || tables.triggers.documents.occurs(in: tokens, within: clause)
  }

  /// A vote in a body, which the sentence names.
  func vote(_ setting: TriggerSetting) -> [FrameReading] {
    let whole = 0..<sentence.tokens.count
    let named = namedParties(in: whole).filter { isBody($0) }
    let isAdopted = setting.trigger.need == .resolution && pointsBack(setting.clause.tokens)
    // 'Resolusi itu disahkan dengan 120 suara': by the body that was told before.
    let told = isAdopted ? [participants.antecedents.body].compactMap { $0 } : []
    let bodies = named.isEmpty ? told : named
    let isVeto = setting.trigger.isVeto
    guard !bodies.isEmpty || isVeto else { return [] }
    if setting.trigger.need == .resolution, !isVeto || bodies.isEmpty {
      guard tables.triggers.resolutions.occurs(in: sentence.tokens, within: whole) else {
        return []
      }
    }
    let own = isVeto ? voters(setting) : []
    let united = tables.knowledge.organisations.first.map { [$0.code] } ?? []
    return [
      FrameReading(
        type: .vote,
        participants: [],
        otherParties: (bodies.isEmpty ? united : bodies) + own,
        // 'tentang referendum di Ukraina': a vote takes place in a city.
        place: place(setting).flatMap { $0.place == nil ? nil : $0 }
      )
    ]
  }

  /// 'resolusi itu', 'rancangan resolusi tersebut'.
  private func pointsBack(_ clause: Range<Int>) -> Bool {
    clause.dropLast().contains { index in
      tables.triggers.resolutions.length(in: sentence.tokens, at: index) > 0
        && tables.clauses.backward.contains(sentence.tokens[index + 1])
    }
  }

  /// The state that votes: before the verb, after a passive.
  private func voters(_ setting: TriggerSetting) -> [Party] {
    let acting = parties(of: setting.subject.filter(\.isParty)).filter { !isBody($0) }
    guard setting.trigger.isPassive || setting.trigger.isNoun else { return acting }
    // 'memakai hak veto', 'mengecam veto AS'
    let before = setting.clause.tokens.lowerBound..<setting.range.lowerBound
    if setting.trigger.isNoun {
      if let own = sentence.entity(at: setting.range.upperBound)?.party { return [own] }
      return tables.clauses.casts.occurs(in: sentence.tokens, within: before) ? acting : []
    }
    return parties(of: participants.partners(in: setting.after, of: [], allowingParties: true))
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

  private func isBody(_ party: Party) -> Bool {
    tables.knowledge.organisations.contains { $0.code == party }
  }
}
