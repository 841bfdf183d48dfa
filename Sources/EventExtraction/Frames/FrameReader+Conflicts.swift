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
    let all = named.filter { isSide($0) }
    let isInternal =
      !hasTwoSides(all)
      && tables.triggers.factions.occurs(in: sentence.tokens, within: setting.clause.tokens)
    guard hasTwoSides(all) || isInternal && !all.isEmpty else {
      let talking = parties(of: participants.antecedents.talking)
      if all.isEmpty, pointsBack(setting), talking.count > 1 {
        return [
          FrameReading(type: .negotiation, participants: [], otherParties: talking, place: found)
        ]
      }
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

  /// How far behind the word those who talk may be named.
  private static let reach = 18

  /// States before the talks; people only where a verb says that the talks are theirs.
  private func talkers(_ setting: TriggerSetting) -> [Participant] {
    let before = setting.clause.tokens.lowerBound..<setting.range.lowerBound
    if let urged = urged(before), hasTwoSides(urged) { return urged }
    let holds =
      !setting.trigger.isNoun || tables.clauses.conducts.occurs(in: sentence.tokens, within: before)
    if holds, setting.isSubjectOwn || !setting.trigger.isNoun { return setting.subject }
    return setting.isFirst ? setting.subject.filter(\.isParty) : []
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
    let rest = setting.range.upperBound..<clause.upperBound
    let mediators = mediators(setting, rest)
    let homes = parties(of: mediators)
    let facing = setting.trigger.isPassive ? clause.lowerBound..<setting.range.lowerBound : rest
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
    return [
      FrameReading(
        type: .mediation,
        participants: mediators.filter(\.isPerson),
        otherParties: homes + sides,
        place: found
      )
    ]
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
      guard let party = state(of: entity), !found.contains(party) else { continue }
      if atPlaces || !followsPlaceWord(entity.tokens.lowerBound) { found.append(party) }
    }
    return found
  }

  private func followsPlaceWord(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = sentence.tokens[index - 1]
    return tables.clauses.at.contains(before) || tables.clauses.to.contains(before)
  }
}
