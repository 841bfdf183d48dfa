import DigestModel
import LanguagePack

/// What the words around a trigger say of how far the event has come.
struct StatusReader {
  let words: StatusWords
  let tokens: [Token]
  let disclaimers: Disclaimers

  /// The status of the event that a trigger states, or nil where it took and takes no place.
  ///
  /// `governing` is that of the clause that a clause of aim hangs on; `turn` the clause behind it, where
  /// nobody else acts in that one.
  func status(
    of trigger: Trigger,
    at range: Range<Int>,
    in clause: Clause,
    governing: EventStatus?,
    turn: Clause? = nil
  ) -> EventStatus? {
    if disclaimers.cover(range) || isOnlyNamed(trigger, at: range, in: clause) { return nil }
    if trigger.need == .medium { return messageStatus(at: range, in: clause) }
    let start = beginning(of: clause, before: range.lowerBound)
    let before = (relative(trigger, at: range, from: start) ?? start)..<range.lowerBound
    let after = range.upperBound..<clause.tokens.upperBound
    if trigger.frame == .gathering, words.absent.occurs(in: tokens, within: clause.tokens) {
      return nil
    }
    let told = trigger.isNoun ? after.lowerBound..<endOfPredicate(behind: after) : after
    if trigger.isNoun, words.deniedAfter.occurs(in: tokens, within: told) { return nil }
    if let status = lapsed(trigger, at: range, before: before, after: told) {
      return words.unsettled.occurs(in: tokens, within: clause.tokens) ? .scheduled : status
    }
    if trigger.frame == .gathering, words.tookPlace.occurs(in: tokens, within: after) {
      return .held
    }
    // A vote that a resolution lost was held all the same.
    let isLost = trigger.frame == .vote && words.lost.ends(in: tokens, at: range.lowerBound)
    if !isLost, isDenied(before) { return nil }
    if words.hypothetical.occurs(in: tokens, within: before) { return nil }
    if trigger.isNoun, words.proposedAfter.occurs(in: tokens, within: after) { return .proposed }
    if isTentative(trigger, at: range.lowerBound) { return .proposed }
    if isPledged(trigger, at: range.lowerBound) { return .scheduled }
    if trigger.isNoun, isPlan(before) { return .scheduled }
    let isOpen =
      clause.isAim || isToldAsPlan(before) || words.superseded.occurs(in: tokens, within: after)
    if let turn, isOpen, let status = lapsed(in: turn) {
      return status
    }
    if trigger.need != .settled, words.superseded.occurs(in: tokens, within: before) { return nil }
    if let status = plannedAct(trigger, before) { return status }
    if trigger.frame == .gathering || trigger.frame == .vote {
      if isPutForward(at: range, in: clause, ofMotion: trigger.frame == .vote) { return .proposed }
      if trigger.frame == .vote, let desired = last(of: words.desired, in: before),
        (last(of: words.held, in: before) ?? -1) < desired
      {
        return .proposed
      }
      return last(of: words.scheduled, in: before) != nil
        || words.scheduledAfter.occurs(in: tokens, within: after)
        || trigger.frame == .gathering && (clause.isAim || isInvitedTo(before)) ? .scheduled : .held
    }
    if trigger.frame == .offer { return .held }
    if trigger.invites { return .proposed }
    if trigger.isTalksOrDeal, clause.isAim, isPutForward(at: range, in: clause) {
      return .proposed
    }
    if isUnwished(before) { return nil }
    if let status = nearestWord(before) { return status }
    if trigger.isNoun, words.scheduledAfter.occurs(in: tokens, within: after) { return .scheduled }
    if words.proposedAfter.occurs(in: tokens, within: after) { return .proposed }
    guard clause.isAim else { return .held }
    // 'terbang ke X untuk menengahi A dan B': whoever travels for it goes between them.
    if trigger.frame == .mediation, let governing { return governing }
    return isTimed(after, aim: before.lowerBound)
      ? .held : aimStatus(before.lowerBound, governing: governing)
  }

  /// 'mengundang X menghadiri KTT Y'.
  private func isInvitedTo(_ before: Range<Int>) -> Bool {
    guard let invited = last(of: words.inviting, in: before), !isAside(invited, in: before) else {
      return false
    }
    return (last(of: words.held, in: before) ?? -1) < invited
  }

  /// How far behind a relative clause the verb of the noun before it may stand, in tokens.
  private static let reach = 16

  /// 'Lawatan X ke Y yang disiapkan untuk Agustus dibatalkan': the noun's own verb stands behind the
  /// clause that hangs on it.
  private func endOfPredicate(behind after: Range<Int>) -> Int {
    let own = after.lowerBound..<max(after.lowerBound, min(after.upperBound + 1, tokens.count))
    guard own.contains(where: { words.relatives.contains(tokens[$0]) }) else {
      return after.upperBound
    }
    var end = after.upperBound
    while end < tokens.count, end - after.upperBound < Self.reach,
      words.turns.length(in: tokens, at: end) == 0
    { end += 1 }
    return end
  }

  /// 'mengusulkan', 'mungkin' shortly before, and no word of fact after it; the aim of a proposal
  /// has it in the clause before.
  ///
  /// 'Resolusi yang menyerukan X disahkan': that is what the motion says, not a wish for the vote.
  func isPutForward(at range: Range<Int>, in clause: Clause, ofMotion: Bool = false) -> Bool {
    let start = clause.tokens.lowerBound
    let first = clause.isAim ? start - 6 : max(start, range.lowerBound - 7)
    let near = max(0, first)..<range.lowerBound
    guard let start = last(of: words.putForward, in: near),
      !ofMotion || start == 0 || !words.relatives.contains(tokens[start - 1])
    else { return false }
    return (last(of: words.held, in: near) ?? -1) < start
  }

  /// 'rencana kunjungan X', 'rencana resmi kunjungan X'.
  func isPlan(_ before: Range<Int>) -> Bool {
    let end = before.upperBound
    return words.plans.ends(in: tokens, at: end)
      || end - 1 > before.lowerBound && words.plans.ends(in: tokens, at: end - 1)
  }

  /// 'diundang melawat', 'peluang besar bertemu'; a gathering that somebody is asked to attend is
  /// settled, though.
  private func isTentative(_ trigger: Trigger, at start: Int) -> Bool {
    if words.tentative.ends(in: tokens, at: start) { return true }
    // 'usul menggelar KTT'
    if trigger.frame == .gathering, start > 1, words.staging.contains(tokens[start - 1]) {
      return words.tentative.ends(in: tokens, at: start - 1)
    }
    return trigger.frame != .gathering && trigger.frame != .vote && start > 0
      && tokens[start - 1].kind == .word && words.tentative.ends(in: tokens, at: start - 1)
  }

  /// 'sepakat bertemu', not 'sepakat berdamai', which is an accord itself.
  private func isPledged(_ trigger: Trigger, at start: Int) -> Bool {
    switch trigger.frame {
    case .meet, .talk, .call, .journey, .travel:
      !trigger.isNoun && words.pledged.ends(in: tokens, at: start)
    default: false
    }
  }

  /// 'Rencana Menlu X menelepon Menlu Y …', 'niat X melawat': a plan or wish with a subject and a verb
  /// of its own.
  func plannedAct(_ trigger: Trigger, _ before: Range<Int>) -> EventStatus? {
    guard !trigger.isNoun, let plan = last(of: words.plans, in: before),
      plan + 1 < before.upperBound, tokens[plan + 1].isCapitalised
    else { return nil }
    let between = plan..<before.upperBound
    guard (last(of: words.held, in: between) ?? -1) < plan,
      !tokens[between].contains(where: { $0.isSign(",") })
    else { return nil }
    return words.tentative.length(in: tokens, at: plan) > 0 ? .proposed : .scheduled
  }

  /// Whether an undated noun is told as something that was held: 'dalam pertemuan dengan X'.
  func isPresupposed(_ range: Range<Int>, until end: Int) -> Bool {
    words.presupposing.ends(in: tokens, at: range.lowerBound)
      || words.presupposingAfter.occurs(in: tokens, within: range.upperBound..<end)
  }

  /// 'menyelesaikan sengketa melalui perundingan': how, with no word that the talks are under way or over.
  func isOnlyMeans(_ range: Range<Int>, in clause: Clause, until end: Int) -> Bool {
    words.means.ends(in: tokens, at: range.lowerBound)
      && !tokens[clause.tokens.lowerBound..<range.lowerBound].contains(
        where: words.outcomes.contains
      )
      && !words.presupposingAfter.occurs(in: tokens, within: range.upperBound..<end)
  }

  /// The last word of plan, wish or fact before the trigger decides.
  private func nearestWord(_ before: Range<Int>) -> EventStatus? {
    let near = max(before.lowerBound, before.upperBound - 12)..<before.upperBound
    let planned = last(of: words.scheduled, in: near) ?? -1
    let wished = last(of: words.proposed, in: near) ?? -1
    let done = last(of: words.held, in: near) ?? -1
    if wished >= 0, isAside(wished, in: near) { return planned > done ? .scheduled : nil }
    if planned >= 0, wished == planned + 1, words.soon.contains(tokens[wished]) {
      return .scheduled
    }
    if wished > planned, wished > done { return .proposed }
    return planned > done ? .scheduled : nil
  }

  /// 'X dijadwalkan berpidato di Y': whether what a clause tells lies ahead.
  func plan(in clause: Clause) -> EventStatus? {
    guard let planned = last(of: words.scheduled, in: clause.tokens) else { return nil }
    return (last(of: words.held, in: clause.tokens) ?? -1) < planned ? .scheduled : nil
  }

  /// What is aimed at lies ahead; what somebody was invited or asked to is not settled.
  private func aimStatus(_ start: Int, governing: EventStatus?) -> EventStatus {
    let isInvited = words.invited.occurs(in: tokens, within: max(0, start - 8)..<start)
    if !isInvited, governing == nil || governing == .held, isReached(before: start) { return .held }
    return governing == .proposed || isInvited ? .proposed : .scheduled
  }

  /// A message by telephone was given, whatever it announced.
  private func messageStatus(at range: Range<Int>, in clause: Clause) -> EventStatus? {
    let near = max(clause.tokens.lowerBound, range.lowerBound - 4)..<range.lowerBound
    if isDenied(near) || words.hypothetical.occurs(in: tokens, within: near) { return nil }
    return words.scheduled.occurs(in: tokens, within: near) ? .scheduled : .held
  }

  /// 'berharap gencatan senjata yang diumumkan pada Senin dapat bertahan': only the relative clause tells
  /// whether it was announced.
  private func relative(_ trigger: Trigger, at range: Range<Int>, from start: Int) -> Int? {
    guard trigger.need == .settled else { return nil }
    let near = max(start, range.lowerBound - 3)..<range.lowerBound
    return near.last { words.relatives.contains(tokens[$0]) }
  }

  /// Words before 'tindak lanjut' and the like are about another event.
  ///
  /// 'akan melaporkan hasil perundingan dalam KTT X': not where the trigger is the occasion.
  private func beginning(of clause: Clause, before end: Int) -> Int {
    var start = clause.tokens.lowerBound
    if words.occasions.ends(in: tokens, at: end) { return start }
    for index in start..<end {
      let length = words.resets.length(in: tokens, at: index)
      if length > 0, index + length <= end { start = index + length }
    }
    return start
  }

  /// Whether a word of denial governs what follows: it stands near, and no other verb between.
  func isDenied(_ range: Range<Int>) -> Bool {
    let near = max(range.lowerBound, range.upperBound - 4)..<range.upperBound
    return words.denied.occurs(in: tokens, within: near)
  }

  func last(of phrases: PhraseSet, in range: Range<Int>) -> Int? {
    range.last { index in
      let length = phrases.length(in: tokens, at: index)
      return length > 0 && index + length <= range.upperBound
    }
  }
}

extension Trigger {
  /// What counts only when somebody puts it forward, where it has no day.
  fileprivate var isTalksOrDeal: Bool {
    switch frame {
    case .talks, .signing, .mediation: true
    default: false
    }
  }
}
