import DigestModel
import LanguagePack

extension FrameReader {
  /// Meetings, talks and calls.
  func encounters(_ setting: TriggerSetting) -> [FrameReading] {
    let trigger = setting.trigger
    let right = partners(setting)
    let sides = sides(setting, right: right)
    let all = sides.left + sides.right.filter { !sides.left.contains($0) }
    guard hasTwoSides(all), all.contains(where: { !$0.isParty }) || isToldByStates(setting, all)
    else { return backward(setting, right) }
    if trigger.needsPerson, !sides.right.contains(where: { !$0.isParty }) { return [] }
    let found = place(setting)
    guard let type = type(setting, place: found) else { return [] }
    if isApart(setting, type: type, partners: sides.right) {
      return sides.right.map {
        FrameReading(type: type, participants: sides.left + [$0], place: found)
      }
    }
    return [
      FrameReading(type: type, participants: all, place: type.family == .remote ? nil : found)
    ]
  }

  private func partners(_ setting: TriggerSetting) -> [Participant] {
    participants.partners(
      in: setting.after,
      of: setting.trigger.isNoun ? [] : setting.subject,
      allowingParties: true
    )
  }

  /// Verbs have their subject on the left; a noun that names both sides after it has its own.
  private func sides(
    _ setting: TriggerSetting,
    right: [Participant]
  ) -> (left: [Participant], right: [Participant]) {
    if setting.trigger.isNoun, hasTwoSides(right) { return ([], right) }
    let people = setting.subject.filter { !$0.isParty }
    let left = people.isEmpty ? setting.subject : people
    let people2 = right.filter { !$0.isParty }
    return (left, people2.isEmpty ? right : people2)
  }

  /// 'Pertemuan itu', 'kontak pertama keduanya': nobody is named, but it may carry a date or place.
  private func backward(_ setting: TriggerSetting, _ right: [Participant]) -> [FrameReading] {
    guard setting.trigger.isNoun, let type = type(setting, place: place(setting)) else { return [] }
    let people = right.filter { !$0.isParty }
    return [FrameReading(type: type, participants: people, place: place(setting))]
  }

  /// States alone count where the talk has a day of its own and the states act together.
  private func isToldByStates(_ setting: TriggerSetting, _ all: [Participant]) -> Bool {
    let clause = setting.clause.tokens
    return parties(of: setting.subject).count > 1
      && sentence.dates.contains { clause.contains($0.tokens.lowerBound) && $0.span.isExact }
  }

  /// A talk is an event of its own only by its medium, its place or its day.
  private func type(_ setting: TriggerSetting, place: FoundPlace?) -> EventType? {
    let tokens = sentence.tokens
    let clause = setting.clause.tokens
    if tables.triggers.videoMedia.occurs(in: tokens, within: clause),
      setting.trigger.type != .phoneCall
    {
      return .videoCall
    }
    let hasPhone = tables.triggers.phoneMedia.occurs(in: tokens, within: clause)
    switch setting.trigger.frame {
    case .call: return setting.trigger.type
    case .talk:
      if hasPhone { return .phoneCall }
      let hasDate = sentence.dates.contains { clause.contains($0.tokens.lowerBound) }
      return place != nil || hasDate || setting.trigger.isNoun ? .meeting : nil
    default: return setting.trigger.type
    }
  }

  /// One event for each partner: told so, or a call to offices or people of different states.
  private func isApart(
    _ setting: TriggerSetting,
    type: EventType,
    partners: [Participant]
  ) -> Bool {
    guard partners.count > 1, parties(of: partners).count == partners.count else { return false }
    let tokens = sentence.tokens
    let clause = setting.clause.tokens
    if tables.clauses.together.occurs(in: tokens, within: clause) { return false }
    if tables.clauses.apart.occurs(in: tokens, within: clause) { return true }
    return type.family == .remote && !setting.trigger.isNoun && !setting.subject.isEmpty
  }
}

extension Participant {
  var isParty: Bool { if case .party = self { true } else { false } }
}
