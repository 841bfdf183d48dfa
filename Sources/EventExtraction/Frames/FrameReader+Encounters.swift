import DigestModel
import LanguagePack

extension FrameReader {
  /// Meetings, talks and calls.
  func encounters(_ setting: TriggerSetting) -> [FrameReading] {
    let trigger = setting.trigger
    if setting.isMediated, trigger.isNoun { return negotiation(setting) }
    let told = trigger.hasObject ? objectToldBefore(setting) : partners(setting)
    let right = told.isEmpty ? addressee(setting) : told
    if right.isEmpty, let asked = asked(setting) { return [asked] }
    let sides = subjectAlone(setting, right) ?? sides(setting, right: right)
    let all = sides.left + sides.right.filter { !sides.left.contains($0) }
    if trigger.hosts, setting.subject.allSatisfy(\.isParty) {
      return hosted(setting, guests: sides.right)
    }
    if let session = session(setting) ?? (right.isEmpty ? assembly(setting) : nil) {
      return [session]
    }
    if trigger.need == .states { return [] }
    if trigger.isNoun, right.isEmpty, !setting.isSubjectOwn, !hasTwoSides(sides.left) {
      return backward(setting, right)
    }
    if trigger.need == .person || trigger.need == .talks,
      !sides.right.contains(where: { !$0.isParty })
    {
      if let reception = reception(setting) { return [reception] }
      guard trigger.travels else { return [] }
      return journeys(setting, destination: destination(of: setting))
    }
    if trigger.need == .talks, !leadsToTalks(setting) { return [] }
    if trigger.negotiates, isOfConflict(setting, all) { return negotiation(setting) }
    if let talks = negotiators(setting, all) { return [talks] }
    guard hasTwoSides(all), all.contains(where: { !$0.isParty }) || isToldByStates(setting, all)
    else { return backward(setting, right) }
    let found = place(setting)
    guard var type = type(setting, place: found) else { return [] }
    if type == .meeting, isTalkOfFighters(setting, all) { type = .negotiation }
    if let dated = dated(setting, sides.left, type: type, place: found) { return dated }
    if !sides.left.isEmpty, isApart(setting, type: type, partners: sides.right) {
      return sides.right.map {
        FrameReading(type: type, participants: sides.left + [$0], place: found)
      }
    }
    return [
      FrameReading(
        type: type,
        participants: all,
        place: type.family == .remote ? nil : found,
        hasGroup: receivesGroup(setting)
      )
    ]
  }

  /// 'A dan B menyaksikan … seusai pertemuan di X', 'Lewat sambungan telepon, A dan B sepakat …': those
  /// who act around the noun are both its sides.
  private func subjectAlone(
    _ setting: TriggerSetting,
    _ right: [Participant]
  ) -> (left: [Participant], right: [Participant])? {
    guard setting.trigger.isNoun, right.isEmpty, !setting.isSubjectOwn,
      setting.subject.allSatisfy({ !$0.isParty }), hasTwoSides(setting.subject),
      tables.clauses.opening.openers.length(
        in: sentence.tokens,
        at: setting.clause.tokens.lowerBound
      ) > 0,
      setting.range.lowerBound - setting.clause.tokens.lowerBound <= 3
    else { return nil }
    return (setting.subject, [])
  }

  /// 'Xi menjamunya': whom, the sentences before tell.
  private func objectToldBefore(_ setting: TriggerSetting) -> [Participant] {
    guard !setting.clause.isAim else { return [] }
    let other = participants.other(than: setting.subject, before: setting.range.lowerBound)
    return other.map { [$0] } ?? []
  }

  /// 'A menerima utusan negara-negara X': who they are may be told further on.
  private func reception(_ setting: TriggerSetting) -> FrameReading? {
    let hosts = setting.subject.filter(\.isPerson)
    let near = setting.after.prefix(5)
    guard hosts.count == 1,
      tables.triggers.guests.occurs(in: sentence.tokens, within: near.startIndex..<near.endIndex)
    else { return nil }
    return FrameReading(
      type: .meeting,
      participants: hosts,
      place: place(setting),
      awaitsGuests: true
    )
  }

  /// 'bertemu Menlu X pada Minggu (18/6) dan diplomat Y pada Senin': an event for each day.
  private func dated(
    _ setting: TriggerSetting,
    _ left: [Participant],
    type: EventType,
    place: FoundPlace?
  ) -> [FrameReading]? {
    let people = sentence.entities(within: setting.after).filter { $0.person != nil }
    guard !left.isEmpty, people.count == 2, let first = people.first, let last = people.last,
      let person = first.person, let other = last.person,
      sentence.dates.contains(where: { date in
        date.tokens.lowerBound >= first.tokens.upperBound
          && date.tokens.upperBound + 1 == last.tokens.lowerBound
          && sentence.tokens[date.tokens.upperBound].folded == tables.clauses.and
      })
    else { return nil }
    let middle = last.tokens.lowerBound
    let parts = [
      (person, setting.after.lowerBound..<middle), (other, middle..<setting.after.upperBound),
    ]
    return parts.filter { !left.contains(.person($0.0)) }.map { person, range in
      FrameReading(
        type: type,
        participants: left + [.person(person)],
        place: type.family == .remote ? nil : place,
        dateScope: range
      )
    }
  }

  /// Talks of negotiators whose sides only the sentence's states tell.
  private func negotiators(_ setting: TriggerSetting, _ all: [Participant]) -> FrameReading? {
    guard !hasTwoSides(all), setting.trigger.frame == .meet,
      tables.triggers.negotiators.occurs(in: sentence.tokens, within: setting.clause.tokens)
    else { return nil }
    let parties = namedParties(in: 0..<setting.range.lowerBound).prefix(2)
    guard parties.count == 2 else { return nil }
    return FrameReading(
      type: .negotiation,
      participants: [],
      otherParties: Array(parties),
      place: place(setting)
    )
  }

  /// 'menyambut X di Bogor, Selasa (14/5), lalu keduanya berbincang', not 'menyambutnya di beranda, lalu …', which
  /// has neither day nor place.
  private func leadsToTalks(_ setting: TriggerSetting) -> Bool {
    tells(tables.triggers.talks, after: setting.range)
      && (!sentence.dates.isEmpty || place(setting) != nil)
  }

  private func tells(_ words: PhraseSet, after range: Range<Int>) -> Bool {
    tells(words, in: range.upperBound..<min(range.upperBound + 40, sentence.tokens.count))
  }

  private func tells(_ words: PhraseSet, in range: Range<Int>) -> Bool {
    words.occurs(in: sentence.tokens, within: range)
  }

  /// 'Dalam panggilan telepon pada Rabu, A meminta B …': the clause that it opens tells with whom.
  private func addressee(_ setting: TriggerSetting) -> [Participant] {
    guard setting.trigger.frame == .call, setting.trigger.isNoun, setting.position == 0,
      tables.clauses.opening.openers.length(in: sentence.tokens, at: 0) > 0
    else { return [] }
    let rest = setting.clause.tokens.upperBound..<sentence.tokens.count
    let people = sentence.entities(within: rest).filter(\.canAct).prefix(2)
    guard people.count == 2, let other = people.last,
      tables.clauses.dealing.addressing.contains(sentence.tokens[other.tokens.lowerBound - 1])
    else { return [] }
    return participants.partners(in: other.tokens, of: setting.subject, allowingParties: false)
  }

  /// Where those may stand with whom a talk was held that only a medium makes an event: 'membahas X
  /// dengan Y'.
  private func afterTopic(_ setting: TriggerSetting) -> Range<Int> {
    let after = setting.after
    let with = after.first { tables.clauses.dealing.addressing.contains(sentence.tokens[$0]) }
    return (with ?? after.lowerBound)..<after.upperBound
  }

  private func partners(_ setting: TriggerSetting) -> [Participant] {
    let joined = joinedStates(setting)
    if !joined.isEmpty { return joined }
    let isTold = setting.trigger.need == .medium
    return participants.partners(
      in: isTold ? afterTopic(setting) : setting.after,
      of: setting.trigger.isNoun ? [] : setting.subject,
      allowingParties: !isTold,
      // 'Pertemuan Roma' was held there; 'pertemuan dengan China' has it for a side.
      startsOpen: !setting.trigger.isNoun
    ).filter { isSide($0) }
  }

  /// Anybody but a forum that only names a gathering: G20, APEC.
  func isSide(_ participant: Participant) -> Bool {
    guard case .party(let party) = participant else { return true }
    return tables.states.contains(party) || tables.triggers.bodies.contains(party)
  }

  /// Verbs have their subject on the left; a noun that names both sides after it has its own.
  private func sides(
    _ setting: TriggerSetting,
    right: [Participant]
  ) -> (left: [Participant], right: [Participant]) {
    let isJoined = tables.clauses.together.occurs(
      in: sentence.tokens,
      within: setting.clause.tokens
    )
    if setting.trigger.isNoun, hasTwoSides(right), !isJoined, !isHeldBySubject(setting) {
      return ([], right)
    }
    let subject = setting.subject.filter { !setting.trigger.isNoun || !right.contains($0) }
    let isOwn = setting.trigger.isOwn && subject.allSatisfy(\.isParty)
    let people = isOwn ? owner : subject.filter { !$0.isParty }
    var left = people.isEmpty ? subject.filter { isSide($0) } : people
    if left.isEmpty, !setting.isSubjectOwn, facesTraveller(setting) {
      left = participants.antecedents.traveller
    }
    let people2 = right.filter { !$0.isParty }
    return (left, people2.isEmpty ? right : people2)
  }

  /// Whose meeting it is: of whoever spoke or acted.
  private var owner: [Participant] {
    speaker.isEmpty ? participants.antecedents.subject : speaker
  }

  /// 'Pertemuan dengan X batal', with nobody before it.
  private func facesTraveller(_ setting: TriggerSetting) -> Bool {
    let next = setting.range.upperBound
    return setting.trigger.isNoun && next < sentence.tokens.count
      && tables.clauses.dealing.opposite.contains(sentence.tokens[next])
  }

  /// 'X mengikuti konferensi video bersama Y dan Z', 'X mengikuti konsultasi China-Rusia': X is one of them.
  private func isHeldBySubject(_ setting: TriggerSetting) -> Bool {
    let next = participants.endOfFillers(from: setting.range.upperBound)
    guard next < sentence.tokens.count else { return false }
    let isTold =
      tables.clauses.dealing.opposite.contains(sentence.tokens[next])
      || !joinedStates(setting).isEmpty
    var start = setting.range.lowerBound
    if start > 0, tables.clauses.severals.contains(sentence.tokens[start - 1]) { start -= 1 }
    return isTold && tables.clauses.conducts.ends(in: sentence.tokens, at: start)
  }

  /// A talk is an event of its own only by its medium, its place or its day.
  func type(_ setting: TriggerSetting, place: FoundPlace?) -> EventType? {
    let tokens = sentence.tokens
    let clause = setting.clause.tokens
    // 'Video pertemuan X' shows them, and is not how they met.
    let shown = tables.triggers.depictions.length(in: tokens, at: clause.lowerBound)
    let told = clause.lowerBound + shown..<clause.upperBound
    if tables.triggers.videoMedia.occurs(in: tokens, within: told),
      setting.trigger.type != .phoneCall || isByVideo(setting)
    {
      return .videoCall
    }
    let isOpen = setting.trigger.need != .medium
    let hasPhone = tables.triggers.phoneMedia.occurs(in: tokens, within: clause)
    switch setting.trigger.frame {
    case .call: return setting.trigger.type
    case .meet where tables.triggers.negotiators.occurs(in: tokens, within: clause):
      return .negotiation
    case .talk:
      if hasPhone { return .phoneCall }
      guard isOpen || isToldInPerson(setting) else { return nil }
      let hasDate = sentence.dates.contains {
        clause.contains($0.tokens.lowerBound) || $0.tokens.lowerBound <= 2
      }
      let isTold = hasDate || setting.trigger.isNoun || isSequel(setting) || isTimed(setting)
      return place != nil || isTold ? .meeting : nil
    default: return setting.trigger.type
    }
  }

  /// 'Beberapa jam sebelumnya, X berbicara dengan Y': it is tied to the day told before.
  private func isSequel(_ setting: TriggerSetting) -> Bool {
    let words = tables.clauses.opening
    return setting.isFirst
      && (words.hours.length(in: sentence.tokens, at: 0) > 0
        || words.sequels.length(in: sentence.tokens, at: 0) > 0
        || words.besides.length(in: sentence.tokens, at: 0) > 0)
  }

  /// 'menghubungi X melalui panggilan video'.
  private func isByVideo(_ setting: TriggerSetting) -> Bool {
    guard !setting.trigger.isNoun,
      !tables.triggers.phoneMedia.occurs(in: sentence.tokens, within: setting.clause.tokens)
    else { return false }
    return setting.after.contains { index in
      tables.triggers.videoMedia.length(in: sentence.tokens, at: index) > 0
        && tables.triggers.throughMedium.ends(in: sentence.tokens, at: index)
    }
  }
}

extension Participant {
  var isParty: Bool { if case .party = self { true } else { false } }
}
