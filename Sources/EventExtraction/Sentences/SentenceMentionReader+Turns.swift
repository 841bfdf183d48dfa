import DigestModel
import LanguagePack

/// What the clauses before and behind one say of how far its act has come.
extension SentenceMentionReader {
  /// The next clause but for aims, if nobody acts in it who was not told: 'namun rencana itu batal'.
  func turn(after setting: TriggerSetting) -> Clause? {
    guard
      let next = clauses.dropFirst(setting.position + 1).prefix(Self.reachOfTurn)
        .first(where: { !$0.isAim }),
      !setting.clause.isAim || pointsBack(next)
    else { return nil }
    return actors(of: next, before: nil).allSatisfy(setting.subject.contains) ? next : nil
  }

  /// How many clauses on it may stand.
  private static let reachOfTurn = 4

  /// How far into a clause what it is about stands, in tokens.
  private static let reachOfTopic = 4

  /// 'tetapi pertemuan itu batal', 'tapi urung', not 'namun jumpa pers ditunda'.
  private func pointsBack(_ clause: Clause) -> Bool {
    let opening = clause.tokens.dropFirst().prefix(Self.reachOfTopic)
    guard let verb = opening.first else { return false }
    return opening.contains { tables.clauses.backward.contains(sentence.tokens[$0]) }
      || [tables.status.cancelled, tables.status.cancelledAfter, tables.status.postponedAfter]
        .contains { $0.length(in: sentence.tokens, at: verb) > 0 }
  }

  /// 'akan bertolak ke X, lalu bertemu Y': as far as the act is that the clause goes on with; nil where it
  /// goes on with none that lies ahead.
  func planGoneOnWith(_ setting: TriggerSetting, governing: EventStatus?) -> EventStatus? {
    let clause = setting.clause.tokens
    guard !setting.trigger.isNoun, setting.position > 0,
      tables.clauses.continuing.contains(sentence.tokens[clause.lowerBound]),
      !tables.status.held.occurs(
        in: sentence.tokens,
        within: clause.lowerBound..<setting.range.lowerBound
      ),
      actors(of: setting.clause, before: setting.range.lowerBound).isEmpty
    else { return nil }
    let before = clauses[setting.position - 1]
    guard !before.isReport, !before.endsInStatement else { return nil }
    if triggers(in: before).isEmpty { return statusReader.plan(in: before) }
    return governing == .scheduled || governing == .proposed ? governing : nil
  }

  /// 'Jika terpilih, X akan bertemu Y': what follows hangs on it.
  var isConditional: Bool {
    tables.status.hypothetical.length(in: sentence.tokens, at: 0) > 0
  }

  /// 'X akan berkunjung ke Y bila …': the plan hangs on what the next clause tells.
  func hangsOnCondition(_ setting: TriggerSetting) -> Bool {
    guard setting.position + 1 < clauses.count else { return false }
    let next = clauses[setting.position + 1].tokens.lowerBound
    // '… dan, jika …': the condition is that of what follows.
    let before = sentence.tokens[next - 1].isSign(",") ? next - 2 : next - 1
    if before > 0, sentence.tokens[before].folded == tables.clauses.and { return false }
    if tables.status.formalities.length(in: sentence.tokens, at: next + 1) > 0 { return false }
    return tables.status.conditions.contains(sentence.tokens[next])
  }

  /// ', dua hari sebelum X bertemu Y': counted from a day that is not told.
  func opensWithSpan(_ clause: Clause) -> Bool {
    sentence.dates.contains {
      $0.tokens.lowerBound == clause.tokens.lowerBound && $0.tokens.count > 1
        && $0.span == .unknown
    }
  }
}
