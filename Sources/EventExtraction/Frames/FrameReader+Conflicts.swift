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
      if let assembly = assembly(setting) { return [assembly] }
      let talking = parties(of: participants.antecedents.talking)
      if all.isEmpty, pointsBack(setting), talking.count > 1 {
        return [
          FrameReading(type: .negotiation, participants: [], otherParties: talking, place: found)
        ]
      }
      if all.isEmpty, let closed = closed(setting, at: found) { return [closed] }
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

  /// 'Penandatanganan itu menutup dialog yang berlangsung di X pada 21 - 23 Juli': those who signed had
  /// talked.
  private func closed(_ setting: TriggerSetting, at found: FoundPlace?) -> FrameReading? {
    let sides = parties(of: participants.antecedents.sides)
    let before = setting.before
    let hasOwnDate = sentence.dates.contains { setting.after.contains($0.tokens.lowerBound) }
    guard setting.trigger.isNoun, sides.count > 1, found != nil, hasOwnDate,
      isClosing(in: before)
    else { return nil }
    return FrameReading(type: .negotiation, participants: [], otherParties: sides, place: found)
  }

  /// Whether the words say that something ends: 'menutup'.
  func isClosing(in range: Range<Int>) -> Bool {
    range.contains { tables.clauses.ends.contains(sentence.tokens[$0]) }
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
    if sides.allSatisfy(\.isParty), isTimed(setting) || isAboutFight(setting) { return true }
    if opensMediated || areLedDelegations(setting) && isAboutFight(setting) { return true }
    return tables.triggers.truces.occurs(
      in: tokens,
      within: setting.scope.upperBound..<setting.clause.tokens.upperBound
    )
  }

  /// 'berunding di X untuk menghentikan perang': what they talk about, shortly behind the word.
  private func isAboutFight(_ setting: TriggerSetting) -> Bool {
    let start = setting.range.upperBound
    let end = min(start + Self.reachOfMatter, sentence.tokens.count)
    return start < end && tables.triggers.fights.occurs(in: sentence.tokens, within: start..<end)
  }

  /// 'Delegasi A pimpinan X dan delegasi B pimpinan Y berunding'.
  private func areLedDelegations(_ setting: TriggerSetting) -> Bool {
    let before = setting.before
    return before.count { tables.triggers.delegations.length(in: sentence.tokens, at: $0) > 0 } > 1
  }

  /// 'Ditengahi X, A dan B berunding': a third party stands between them.
  private var opensMediated: Bool {
    guard let trigger = tables.triggers.trigger(in: sentence.tokens, at: 0)?.trigger else {
      return false
    }
    return trigger.frame == .mediation && trigger.isPassive
  }

  private static let reachOfMatter = 20

  /// 'Pembicaraan keduanya', of a state and a movement that bears arms.
  func isTalkOfFighters(_ setting: TriggerSetting, _ sides: [Participant]) -> Bool {
    setting.trigger.frame == .talk && sides.allSatisfy(\.isParty) && hasTwoSides(sides)
      && !tables.triggers.armed.isDisjoint(with: parties(of: sides))
  }

  /// 'berunding lebih dari dua jam', 'Dua jam lebih berunding': how many hours it took.
  func isTimed(_ setting: TriggerSetting) -> Bool {
    let first = max(setting.clause.tokens.lowerBound, setting.range.lowerBound - 4)
    let near = first..<min(setting.range.upperBound + Self.reachOfHours, setting.scope.upperBound)
    return near.dropFirst().contains { index in
      let isHalf = tables.clauses.half.contains(sentence.tokens[index - 1])
      let number = isHalf && index > 1 ? index - 2 : index - 1
      return tables.clauses.hours.contains(sentence.tokens[index])
        && tables.clauses.number(sentence.tokens[number]) != nil
    }
  }

  private static let reachOfHours = 10

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
    let before = setting.before
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
}
