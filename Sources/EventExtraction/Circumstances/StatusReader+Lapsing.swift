import DigestModel
import LanguagePack

extension StatusReader {
  /// Of what was planned and fell through or was put off.
  func lapsed(
    _ trigger: Trigger,
    at range: Range<Int>,
    before: Range<Int>,
    after: Range<Int>
  ) -> EventStatus? {
    if words.dropped.ends(in: tokens, at: range.lowerBound) { return .cancelled }
    if words.putOff.ends(in: tokens, at: range.lowerBound) { return .postponed }
    if words.cancelled.occurs(in: tokens, within: before) { return .cancelled }
    if words.cancelledAfter.occurs(in: tokens, within: after) { return .cancelled }
    if words.postponed.occurs(in: tokens, within: before) { return .postponed }
    let isPlanned = trigger.isNoun ? isPlan(before) : plannedAct(trigger, before) != nil
    if isPlanned, words.foundered.occurs(in: tokens, within: after) { return .cancelled }
    guard trigger.isNoun || plannedAct(trigger, before) != nil else { return nil }
    return words.postponedAfter.occurs(in: tokens, within: after) ? .postponed : nil
  }

  func isToldAsPlan(_ before: Range<Int>) -> Bool {
    words.superseded.occurs(in: tokens, within: before)
      || words.scheduled.occurs(in: tokens, within: before)
  }

  /// 'X sedianya berkunjung ke Y, namun lawatan itu batal': what the clause that turns says of the plan.
  func lapsed(in turn: Clause) -> EventStatus? {
    let clause = turn.tokens
    guard words.adversatives.contains(tokens[clause.lowerBound]),
      !words.unsettled.occurs(in: tokens, within: clause)
    else { return nil }
    let near = clause.lowerBound..<min(clause.upperBound, clause.lowerBound + Self.reachOfTurn)
    if words.cancelledAfter.occurs(in: tokens, within: near)
      || words.cancelled.occurs(in: tokens, within: near)
    {
      return .cancelled
    }
    return words.postponedAfter.occurs(in: tokens, within: near)
      || words.postponed.occurs(in: tokens, within: near) ? .postponed : nil
  }

  /// How far into the clause that turns its verb may stand, in tokens.
  private static var reachOfTurn: Int { 8 }
}
