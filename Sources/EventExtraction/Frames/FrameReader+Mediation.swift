import DigestModel
import LanguagePack

extension FrameReader {
  /// A third party between two: 'A menengahi B dan C', 'mediasi A antara B dan C', 'ditengahi A'.
  func mediation(_ setting: TriggerSetting) -> [FrameReading] {
    let clause = setting.clause.tokens
    guard !tables.triggers.privateDisputes.occurs(in: sentence.tokens, within: clause) else {
      return []
    }
    let whole = setting.range.upperBound..<clause.upperBound
    let opening = endOfOpening(setting)
    let rest = whole.lowerBound..<(opening ?? whole.upperBound)
    let mediators = mediators(setting, rest)
    let homes = parties(of: mediators)
    let facing =
      opening.map { $0..<(setting.trigger.isNoun ? sentence.tokens.count : whole.upperBound) }
      ?? (setting.trigger.isPassive ? clause.lowerBound..<setting.range.lowerBound : rest)
    let isOpen =
      setting.trigger.isNoun && !tables.clauses.between.occurs(in: sentence.tokens, within: rest)
    var sides = states(in: facing, atPlaces: isOpen).filter { !homes.contains($0) }
    if sides.isEmpty {
      sides = states(in: clause, atPlaces: true).filter { !homes.contains($0) }
    }
    if sides.isEmpty, pointsBack(setting, in: rest) {
      sides = parties(of: participants.antecedents.sides).filter { !homes.contains($0) }
    }
    // 'Misi penengahan Kanada di Armenia dan Azerbaijan': these are the sides, no place.
    let found = place(setting).flatMap { place in
      place.country.map { sides.contains($0) && place.place == nil } ?? false ? nil : place
    }
    if isOpen, sides.count < 2, let inner = internalState(setting, sides, homes, at: found) {
      return [
        FrameReading(
          type: .mediation,
          participants: mediators.filter(\.isPerson),
          otherParties: (homes.filter { !isBody($0) || tables.triggers.bodies.contains($0) })
            + [inner],
          place: found,
          isInternal: true
        )
      ]
    }
    // 'Ukraina mengajukan rencana damai kepada Rusia': nobody stands between them.
    let needsBoth = isOpen || setting.trigger.need == .compromise
    guard !homes.isEmpty, !sides.isEmpty, !needsBoth || sides.count > 1 else { return [] }
    // A body without a part in events of its own may stand between the factions of one state.
    let own = (homes + sides).filter { !isBody($0) || tables.triggers.bodies.contains($0) }
    return [
      FrameReading(
        type: .mediation,
        participants: mediators.filter(\.isPerson) + people(in: facing, besides: mediators),
        otherParties: own,
        place: found,
        isInternal: own.count == 1
      )
    ]
  }

  /// 'X, yang menengahi pertukaran itu pada Rabu': between those who were told before, on a day.
  private func pointsBack(_ setting: TriggerSetting, in rest: Range<Int>) -> Bool {
    rest.contains { tables.clauses.backward.contains(sentence.tokens[$0]) }
      && sentence.dates.contains { setting.clause.tokens.contains($0.tokens.lowerBound) }
  }

  /// 'Utusan PBB X, setelah menemui dua parlemen Libya, menutup mediasi di Y': a body goes between the
  /// factions of one state.
  private func internalState(
    _ setting: TriggerSetting,
    _ sides: [Party],
    _ homes: [Party],
    at found: FoundPlace?
  ) -> Party? {
    guard setting.trigger.isNoun, homes.count == 1, homes.allSatisfy({ isBody($0) }),
      found?.place != nil
    else { return nil }
    let told = states(in: 0..<setting.range.lowerBound, atPlaces: false).filter {
      tables.states.contains($0) && !homes.contains($0)
    }
    let homesOfLeaders = parties(of: setting.subject.filter(\.isPerson))
    let named = told.filter { !homesOfLeaders.contains($0) }
    return named.count == 1 ? named[0] : nil
  }

  /// 'Ditengahi Menlu A, B dan C bertemu di …': those who are parted stand behind the comma.
  private func endOfOpening(_ setting: TriggerSetting) -> Int? {
    let clause = setting.clause.tokens
    guard setting.trigger.isPassive, setting.range.lowerBound <= clause.lowerBound + 1 else {
      return nil
    }
    return (setting.range.upperBound..<clause.upperBound).first {
      sentence.tokens[$0].isSign(",")
        && (setting.trigger.isNoun || sentence.entity(at: $0 + 1) != nil)
    }
  }

  /// 'menengahi pembicaraan Menlu A dan Menlu B': two who are parted take part as well.
  private func people(in facing: Range<Int>, besides mediators: [Participant]) -> [Participant] {
    var found: [Participant] = []
    for entity in sentence.entities(within: facing) {
      guard let person = entity.person, !found.contains(.person(person)),
        !mediators.contains(.person(person))
      else { continue }
      found.append(.person(person))
    }
    return found.count == 2 && hasTwoSides(found) ? found : []
  }

  /// After a passive; beside a noun, before or straight after it; else whoever acts.
  private func mediators(_ setting: TriggerSetting, _ rest: Range<Int>) -> [Participant] {
    if setting.trigger.isPassive {
      return participants.partners(in: rest, of: [], allowingParties: true)
    }
    guard setting.trigger.isNoun else { return setting.subject }
    let beside = rest.lowerBound..<min(rest.lowerBound + 1, rest.upperBound)
    let own = participants.partners(in: beside, of: [], allowingParties: true)
    let leader = tables.clauses.ledBy.first(in: sentence.tokens, within: rest).map { word in
      participants.partners(
        in: word.upperBound..<rest.upperBound,
        of: own,
        allowingParties: false
      )
    }
    if own.isEmpty, setting.isSubjectOwn { return setting.subject + (leader ?? []) }
    return own + (leader ?? [])
  }

  /// States and bodies in a range, by name or by their people.
  private func states(in range: Range<Int>, atPlaces: Bool) -> [Party] {
    var found: [Party] = []
    for entity in sentence.entities(within: range) {
      guard let party = state(of: entity), !found.contains(party),
        !tellsWhereCityLies(entity)
      else { continue }
      if atPlaces || !followsPlaceWord(entity.tokens.lowerBound) { found.append(party) }
    }
    return found
  }

  /// 'di Ohrid, Makedonia Utara'.
  private func tellsWhereCityLies(_ entity: Entity) -> Bool {
    let comma = entity.tokens.lowerBound - 1
    guard comma > 0, sentence.tokens[comma].isSign(","), let party = entity.party,
      let city = sentence.entities(within: max(0, comma - 3)..<comma).last,
      city.tokens.upperBound == comma, followsPlaceWord(city.tokens.lowerBound)
    else { return false }
    switch city.kind {
    case .place(let place), .seat(_, let place?): return place.country == party
    default: return false
    }
  }

  private func followsPlaceWord(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = sentence.tokens[index - 1]
    return tables.clauses.at.contains(before) || tables.clauses.to.contains(before)
  }
}
