import DigestModel
import LanguagePack

/// Talks of states as such.
extension FrameReader {
  /// States alone count where the talk has a day of its own and the states act together.
  func isToldByStates(_ setting: TriggerSetting, _ all: [Participant]) -> Bool {
    let clause = setting.clause.tokens
    // 'Delegasi Ukraina bertemu delegasi Rusia'
    let areDelegations =
      tables.triggers.delegations.occurs(in: sentence.tokens, within: setting.after)
      && isDelegation(setting)
    let areNamedSides =
      setting.trigger.isNoun && setting.range.upperBound < sentence.tokens.count
      && tables.clauses.between.length(in: sentence.tokens, at: setting.range.upperBound) > 0
    guard
      parties(of: setting.subject).count > 1 || areDelegations || areNamedSides
        || !joinedStates(setting).isEmpty || isOfBoth(setting)
    else { return false }
    if isPlannedByStates(setting) { return true }
    if sentence.dates.contains(where: {
      clause.contains($0.tokens.lowerBound) && $0.span != .unknown
    }) {
      return true
    }
    if setting.trigger.negotiates, isTimed(setting) { return true }
    // 'Delegasi Ukraina dan Rusia duduk berhadapan di Istanbul': the day may be told further on.
    let before = clause.lowerBound..<setting.range.lowerBound
    return tables.triggers.delegations.occurs(in: sentence.tokens, within: before)
      && place(setting)?.place != nil
  }

  /// 'Pembicaraan keduanya di X': of two who were told before, in a place of its own.
  private func isOfBoth(_ setting: TriggerSetting) -> Bool {
    guard setting.trigger.isNoun, let both = sentence.entity(at: setting.range.upperBound),
      both.kind == .pair || both.kind == .sides
    else { return false }
    return place(setting)?.place != nil
  }

  /// 'konsultasi keamanan China-Rusia': two states joined to the noun.
  func joinedStates(_ setting: TriggerSetting) -> [Participant] {
    guard setting.trigger.isNoun, let first = sentence.entity(at: setting.range.upperBound) else {
      return []
    }
    let next = first.tokens.upperBound
    guard next + 1 < sentence.tokens.count, sentence.tokens[next].isSign("-"),
      let second = sentence.entity(at: next + 1)
    else { return [] }
    let states = [first, second].compactMap(\.party).filter { tables.states.contains($0) }
    return states.count == 2 ? states.map { .party($0) } : []
  }

  /// 'A dan B akan mengadakan pertemuan perdana …': the plan of two states, without a day.
  func isPlannedByStates(_ setting: TriggerSetting) -> Bool {
    let start = setting.range.lowerBound
    guard setting.trigger.isNoun, setting.isSubjectOwn, parties(of: setting.subject).count == 2,
      sentence.entity(at: setting.clause.tokens.lowerBound)?.party != nil,
      tables.clauses.conducts.ends(in: sentence.tokens, at: start)
    else { return false }
    return tables.status.scheduled.occurs(
      in: sentence.tokens,
      within: setting.clause.tokens.lowerBound..<start
    )
  }
}
