import DigestModel
import LanguagePack

extension FrameReader {
  /// Talks between the parties that are named with them.
  func negotiation(_ setting: TriggerSetting) -> [FrameReading] {
    if let meeting = meeting(about: setting) { return [meeting] }
    let found = place(setting)
    let left = talkers(setting)
    let end = min(setting.after.lowerBound + Self.reach, setting.after.upperBound)
    let right = participants.partners(
      in: setting.after.lowerBound..<end,
      of: left,
      allowingParties: true
    )
    let named = hasTwoSides(left) ? left : left + right.filter { !left.contains($0) }
    let all = (named + teller(setting, facing: named)).filter { isSide($0) }
    let isInternal =
      !hasTwoSides(all)
      && (tables.triggers.factions.occurs(in: sentence.tokens, within: setting.clause.tokens)
        || namesConflict(setting, all, at: found))
    guard hasTwoSides(all) || isInternal && !all.isEmpty else {
      let talking = parties(of: participants.antecedents.talking)
      if all.isEmpty, pointsBack(setting), talking.count > 1 {
        return [
          FrameReading(type: .negotiation, participants: [], otherParties: talking, place: found)
        ]
      }
      if all.isEmpty, let lapsed = lapsed(setting, .negotiation) { return [lapsed] }
      return [FrameReading(type: .negotiation, participants: [], place: found)]
    }
    // 'X dan Y duduk semeja di Z': two who are named only meet.
    let isMeeting =
      !setting.trigger.isNoun
      && tables.triggers.atTable.contains(sentence.tokens[setting.range.lowerBound])
      && all.allSatisfy(\.isPerson) && !isInternal
      && !tables.triggers.talks.occurs(in: sentence.tokens, within: setting.clause.tokens)
    let hosts = isMeeting ? [] : residents(setting).filter { !all.contains($0) }
    return [
      FrameReading(
        type: isMeeting ? .meeting : .negotiation,
        participants: (all + hosts).filter { !$0.isParty },
        otherParties: parties(of: all + hosts),
        place: found,
        isInternal: isInternal
      )
    ]
  }

  /// 'X merundingkan Z dengan Y': two who are named only meet, whatever they speak of.
  private func meeting(about setting: TriggerSetting) -> FrameReading? {
    guard setting.trigger.isAbout, setting.subject.count == 1,
      setting.subject.allSatisfy(\.isPerson),
      !tables.triggers.truces.occurs(in: sentence.tokens, within: setting.after),
      let with = setting.after.first(where: {
        tables.clauses.dealing.addressing.contains(sentence.tokens[$0])
      })
    else { return nil }
    let others = participants.partners(
      in: with..<setting.after.upperBound,
      of: setting.subject,
      allowingParties: false
    )
    let all = setting.subject + others
    guard hasTwoSides(all), all.allSatisfy(\.isPerson) else { return nil }
    return FrameReading(type: .meeting, participants: all, place: place(setting))
  }

  /// 'perundingan A dan B di kediaman resmi X': X is their host.
  private func residents(_ setting: TriggerSetting) -> [Participant] {
    let clause = setting.range.upperBound..<setting.clause.tokens.upperBound
    guard let home = tables.triggers.residences.first(in: sentence.tokens, within: clause),
      let person = sentence.entity(at: home.upperBound)?.person
    else { return [] }
    return [.person(person)]
  }

  /// 'berunding dengan pemberontak', 'kedua pihak berunding dua jam', 'berunding lalu menyepakati gencatan
  /// senjata': the parties to a conflict talk.
  func isOfConflict(_ setting: TriggerSetting, _ sides: [Participant]) -> Bool {
    let tokens = sentence.tokens
    if tables.triggers.factions.occurs(in: tokens, within: setting.clause.tokens) { return true }
    guard hasTwoSides(sides) else { return false }
    return sides.allSatisfy(\.isParty) && isTimed(setting)
      || tables.triggers.truces.occurs(
        in: tokens,
        within: setting.scope.upperBound..<setting.clause.tokens.upperBound
      )
  }

  /// 'berunding lebih dari dua jam', 'Dua jam lebih berunding': how many hours it took.
  func isTimed(_ setting: TriggerSetting) -> Bool {
    let first = max(setting.clause.tokens.lowerBound, setting.range.lowerBound - 4)
    let near = first..<min(setting.range.upperBound + Self.reachOfHours, setting.scope.upperBound)
    return near.dropFirst().contains { index in
      tables.clauses.hours.contains(sentence.tokens[index])
        && tables.clauses.number(sentence.tokens[index - 1]) != nil
    }
  }

  private static let reachOfHours = 7

  /// 'Perundingan putaran kedua pada Senin itu', 'Putaran pertama': talks of those who were told.
  private func pointsBack(_ setting: TriggerSetting) -> Bool {
    let near = setting.after.prefix(Self.reach)
    return setting.trigger.isRound
      || setting.trigger.isNoun
        && near.contains { tables.clauses.backward.contains(sentence.tokens[$0]) }
  }

  /// 'Perundingan damai Yaman di Rimbo': on the conflict of a state, held abroad.
  private func namesConflict(
    _ setting: TriggerSetting,
    _ sides: [Participant],
    at found: FoundPlace?
  ) -> Bool {
    guard setting.trigger.isNoun, let country = found?.country,
      let named = sentence.entity(at: setting.range.upperBound)?.party
    else { return false }
    return tables.states.contains(named) && country != named && parties(of: sides) == [named]
  }

  /// 'Presiden X mengumumkan bahwa perundingan berikutnya dengan Y …': the other side is that of X.
  private func teller(_ setting: TriggerSetting, facing sides: [Participant]) -> [Participant] {
    let next = setting.range.upperBound
    guard setting.trigger.isNoun, parties(of: sides).count == 1, next < sentence.tokens.count,
      tables.clauses.dealing.opposite.contains(sentence.tokens[next])
    else { return [] }
    let people = setting.subject.isEmpty ? speaker : setting.subject
    let homes = parties(of: people).filter { tables.states.contains($0) }
    return homes.count == 1 ? [.party(homes[0])] : []
  }

  /// How far behind the word those who talk may be named.
  private static let reach = 18

  /// States before the talks; people only where a verb says that the talks are theirs.
  private func talkers(_ setting: TriggerSetting) -> [Participant] {
    let before = setting.clause.tokens.lowerBound..<setting.range.lowerBound
    if let urged = urged(before), hasTwoSides(urged) { return urged }
    let holds =
      !setting.trigger.isNoun || tables.clauses.conducts.occurs(in: sentence.tokens, within: before)
    if holds, setting.isSubjectOwn || !setting.trigger.isNoun {
      return decides(before)
        ? parties(of: setting.subject).map { .party($0) } : setting.subject
    }
    return setting.isFirst ? setting.subject.filter(\.isParty) : []
  }

  /// 'X mengusulkan perundingan': his state is the side, and he may stay away.
  private func decides(_ before: Range<Int>) -> Bool {
    tables.status.putForward.ends(in: sentence.tokens, at: before.upperBound)
  }

  /// 'Prancis mendesak Armenia dan Azerbaijan membuka perundingan': those who are urged talk.
  private func urged(_ before: Range<Int>) -> [Participant]? {
    let words = tables.status.putForward
    guard
      let verb = before.last(where: { words.length(in: sentence.tokens, at: $0) > 0 })
    else { return nil }
    return participants.subject(in: verb + 1..<before.upperBound)
  }

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
    // 'Misi penengahan Kanada di Armenia dan Azerbaijan': these are the sides, no place.
    let found = place(setting).flatMap { place in
      place.country.map { sides.contains($0) && place.place == nil } ?? false ? nil : place
    }
    guard !homes.isEmpty, !sides.isEmpty, !isOpen || sides.count > 1 else { return [] }
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
