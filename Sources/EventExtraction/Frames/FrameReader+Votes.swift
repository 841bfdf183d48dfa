import DigestModel
import LanguagePack

extension FrameReader {
  /// A vote in a body, which the sentence names.
  func vote(_ setting: TriggerSetting) -> [FrameReading] {
    let named = votingBodies()
    let isVeto = setting.trigger.isVeto
    let own = isVeto ? voters(setting) : []
    let bodies = named.isEmpty ? told(setting, voters: own) : named
    guard !isOutcomeToldBefore(setting), !bodies.isEmpty || isVeto,
      tellsOfMotion(setting, bodies: bodies)
    else { return [] }
    let united = unitedNations.map { [$0] } ?? []
    return [
      FrameReading(
        type: .vote,
        participants: [],
        otherParties: (bodies.isEmpty ? united : bodies) + own,
        place: votingPlace(setting)
      )
    ]
  }

  /// 'X menyambut hasil pemungutan suara itu, Selasa (26/3)': the day is that of the welcome.
  private func isOutcomeToldBefore(_ setting: TriggerSetting) -> Bool {
    setting.trigger.isNoun && pointsBack(behind: setting)
      && tables.status.resets.ends(in: sentence.tokens, at: setting.range.lowerBound)
  }

  var unitedNations: Party? { tables.knowledge.organisations.first?.code }

  /// Bodies that the sentence names; one of the United Nations counts as these.
  private func votingBodies() -> [Party] {
    let whole = 0..<sentence.tokens.count
    var found: [Party] = []
    for party in namedParties(in: whole) where isBody(party) {
      let body = tables.triggers.unitedBodies.contains(party) ? unitedNations ?? party : party
      if !found.contains(body), !tables.triggers.armed.contains(body) { found.append(body) }
    }
    if found.isEmpty, namesOrgan(in: whole), let unitedNations { found.append(unitedNations) }
    return found
  }

  /// 'Dewan Keamanan mengadopsi …', but not 'Dewan Keamanan Nasional Iran'.
  func namesOrgan(in range: Range<Int>) -> Bool {
    let tokens = sentence.tokens
    return range.contains { index in
      guard tokens[index].isCapitalised else { return false }
      let length = tables.triggers.unitedOrgans.length(in: tokens, at: index)
      let next = index + length
      return length > 0 && (next >= tokens.count || !tokens[next].isCapitalised)
    }
  }

  /// 'Resolusi itu disahkan dengan 120 suara', 'Rusia memilih abstain': in the body that was told before.
  private func told(_ setting: TriggerSetting, voters: [Party]) -> [Party] {
    let isAdopted = setting.trigger.need == .resolution && pointsBack(setting.clause.tokens)
    let isCast = setting.trigger.need == .resolution && !voters.isEmpty
    let isCounted = setting.trigger.isNoun && !setting.trigger.isVeto && isInternational
    guard isCounted || isAdopted && setting.subject.allSatisfy({ !isArmed($0) }) || isCast,
      let body = participants.antecedents.body
    else { return [] }
    return [body]
  }

  /// Nothing in the sentence tells of a state's own parliament or elections.
  private var isInternational: Bool {
    let tokens = sentence.tokens
    return !tables.triggers.domestic.occurs(in: tokens, within: 0..<tokens.count)
  }

  private func isArmed(_ participant: Participant) -> Bool {
    party(of: participant).map { tables.triggers.armed.contains($0) } ?? false
  }

  /// Whether what is voted on is told, or how many voted.
  private func tellsOfMotion(_ setting: TriggerSetting, bodies: [Party]) -> Bool {
    let whole = 0..<sentence.tokens.count
    let trigger = setting.trigger
    switch trigger.need {
    case .resolution:
      let isKnown = trigger.isVeto && !bodies.isEmpty
      return isKnown || tables.triggers.resolutions.occurs(in: sentence.tokens, within: whole)
    case .counted: return countsVotes()
    case .cast:
      let before = setting.before
      return tables.clauses.dealing.casts.occurs(in: sentence.tokens, within: before)
    default: return true
    }
  }

  /// '143 negara di Majelis Umum PBB mendukung resolusi'.
  private func countsVotes() -> Bool {
    sentence.tokens.indices.dropLast().contains { index in
      let isNumber =
        sentence.tokens[index].kind == .number
        || tables.clauses.number(sentence.tokens[index]) != nil
      return isNumber && tables.triggers.tallies.length(in: sentence.tokens, at: index + 1) > 0
    }
  }

  /// A vote takes place in a city: not 'tentang referendum di Ukraina', but 'Senin waktu New York'.
  private func votingPlace(_ setting: TriggerSetting) -> FoundPlace? {
    let before = setting.before
    let told = [places.place(in: before), place(setting), placeOfTime()]
    return told.lazy.compactMap { $0 }.first { $0.place != nil }
  }

  private func placeOfTime() -> FoundPlace? {
    let tokens = sentence.tokens
    for index in tokens.indices.dropLast() where tables.triggers.timeOf.contains(tokens[index]) {
      guard let entity = sentence.entity(at: index + 1) else { continue }
      let end = entity.tokens.upperBound
      if let found = places.place(from: index + 1, before: end), found.place != nil { return found }
    }
    return nil
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
    let before = setting.before
    if setting.trigger.isNoun {
      if let own = sentence.entity(at: setting.range.upperBound)?.party { return [own] }
      return tables.clauses.dealing.casts.occurs(in: sentence.tokens, within: before) ? acting : []
    }
    return parties(of: participants.partners(in: setting.after, of: [], allowingParties: true))
  }
}
