import DigestModel
import LanguagePack

extension FrameReader {
  /// 'Beijing mengusulkan konferensi perdamaian internasional': neither place nor day are known, only whose
  /// idea it is.
  func proposers(_ setting: TriggerSetting) -> [Party] {
    let states = parties(of: setting.subject).filter { tables.states.contains($0) }
    guard states.count == 1, setting.isSubjectOwn,
      tables.status.putForward.ends(in: sentence.tokens, at: setting.range.lowerBound)
    else { return [] }
    return states
  }

  /// 'A mengajak B bertemu', 'A berharap B dan C bertemu': whoever is asked stands between the verb of
  /// asking and that of meeting.
  func asked(_ setting: TriggerSetting) -> FrameReading? {
    let trigger = setting.trigger
    guard trigger.frame == .meet, !trigger.isNoun, trigger.need == nil else { return nil }
    let before = setting.before
    let words = tables.status.asking
    guard let verb = before.last(where: { words.length(in: sentence.tokens, at: $0) > 0 }) else {
      return nil
    }
    let start = verb + words.length(in: sentence.tokens, at: verb)
    guard start < before.upperBound else { return nil }
    let asked = participants.subject(in: start..<before.upperBound)
    let isJoining = tables.status.inviting.length(in: sentence.tokens, at: verb) > 0
    let owner = setting.subject.filter { !asked.contains($0) }
    let all = hasTwoSides(asked) || !isJoining ? asked : owner + asked
    guard hasTwoSides(all), all.contains(where: \.isPerson) else { return nil }
    return FrameReading(
      type: trigger.type,
      participants: all,
      place: place(setting),
      isAsked: true
    )
  }
}
