import DigestModel
import LanguagePack

/// What the words around a trigger say of how far the event has come.
struct StatusReader {
  let words: StatusWords
  let tokens: [Token]

  /// The status of the event that a trigger states, or nil where it took and takes no place.
  ///
  /// `governing` is that of the clause that a clause of aim hangs on.
  func status(
    of trigger: Trigger,
    at range: Range<Int>,
    in clause: Clause,
    governing: EventStatus?
  ) -> EventStatus? {
    let before = beginning(of: clause, before: range.lowerBound)..<range.lowerBound
    let after = range.upperBound..<clause.tokens.upperBound
    if words.cancelled.occurs(in: tokens, within: before) { return .cancelled }
    if words.cancelledAfter.occurs(in: tokens, within: after) { return .cancelled }
    if words.postponed.occurs(in: tokens, within: before) { return .postponed }
    if trigger.isNoun, words.postponedAfter.occurs(in: tokens, within: after) { return .postponed }
    if isDenied(before) || words.hypothetical.occurs(in: tokens, within: before) { return nil }
    if trigger.isNoun, words.proposedAfter.occurs(in: tokens, within: after) { return .proposed }
    if words.superseded.occurs(in: tokens, within: before) { return nil }
    if trigger.frame == .gathering || trigger.frame == .vote {
      return last(of: words.scheduled, in: before) != nil
        || words.scheduledAfter.occurs(in: tokens, within: after)
        || clause.isAim && trigger.frame == .gathering ? .scheduled : .held
    }
    if trigger.frame == .offer { return .held }
    if trigger.invites { return .proposed }
    let near = max(before.lowerBound, before.upperBound - 12)..<before.upperBound
    let planned = last(of: words.scheduled, in: near)
    let wished = last(of: words.proposed, in: near)
    let done = last(of: words.held, in: near)
    if let wished, wished > planned ?? -1, wished > done ?? -1 { return .proposed }
    if let planned, planned > done ?? -1 { return .scheduled }
    if trigger.isNoun || trigger.frame == .gathering,
      words.scheduledAfter.occurs(in: tokens, within: after)
    {
      return .scheduled
    }
    if words.proposedAfter.occurs(in: tokens, within: after) { return .proposed }
    if clause.isAim {
      let invited = words.invited.occurs(
        in: tokens,
        within: max(0, before.lowerBound - 8)..<before.lowerBound
      )
      return governing == .proposed || invited ? .proposed : .scheduled
    }
    return .held
  }

  /// Words before 'tindak lanjut' and the like are about another event.
  private func beginning(of clause: Clause, before end: Int) -> Int {
    var start = clause.tokens.lowerBound
    for index in start..<end {
      let length = words.resets.length(in: tokens, at: index)
      if length > 0, index + length <= end { start = index + length }
    }
    return start
  }

  /// Whether a word of denial governs what follows: it stands near, and no other verb between.
  private func isDenied(_ range: Range<Int>) -> Bool {
    let near = max(range.lowerBound, range.upperBound - 4)..<range.upperBound
    return words.denied.occurs(in: tokens, within: near)
  }

  private func last(of phrases: PhraseSet, in range: Range<Int>) -> Int? {
    range.last { index in
      let length = phrases.length(in: tokens, at: index)
      return length > 0 && index + length <= range.upperBound
    }
  }
}
