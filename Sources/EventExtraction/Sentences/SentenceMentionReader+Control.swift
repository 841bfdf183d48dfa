import DigestModel
import LanguagePack

/// Somebody who does what another one asks, knows or speaks of.
extension SentenceMentionReader {
  /// 'X mendesak Y segera bertemu Z', 'X menyambut Y yang tiba di Z': who stands straight before the verb, with
  /// another verb straight before him, does what it tells; nil where nobody does.
  func controlled(before found: FoundTrigger, in clause: Clause, behind earlier: FoundTrigger?)
    -> [Participant]?
  {
    guard let (verb, acting) = control(before: found, in: clause, behind: earlier),
      !isInvited(verb, to: found)
    else { return nil }
    let participants = acting.flatMap { reader().participants(of: $0, subject: []) }
    return participants.isEmpty ? nil : participants
  }

  /// 'X meminta Rusia kembali ke meja perundingan dengan Ukraina': the state that is asked to talk.
  func askedState(before found: FoundTrigger, in clause: Clause) -> [Participant]? {
    guard found.trigger.frame == .talks,
      let state = sentence.entities(within: clause.tokens.lowerBound..<found.range.lowerBound).last,
      let party = state.party, state.tokens.lowerBound > clause.tokens.lowerBound,
      asks(state.tokens.lowerBound - 1),
      sentence.tokens[state.tokens.upperBound..<found.range.lowerBound]
        .allSatisfy({ $0.kind == .word && !$0.isCapitalised })
    else { return nil }
    return [.party(party)]
  }

  /// 'X mengutus Y untuk bertemu Z', 'X memuji Y karena bertemu Z': whom the clause before ends with.
  func controlled(into position: Int, to found: FoundTrigger?) -> [Participant]? {
    guard position > 0, let found else { return nil }
    let words = tables.clauses.control
    let clause = clauses[position]
    let isReason = words.reasons.contains(sentence.tokens[clause.tokens.lowerBound])
    let before = clauses[position - 1]
    guard clause.isAim || isReason, !before.isReport,
      let last = sentence.entities(within: before.tokens).last(where: \.canAct), !last.isPronoun,
      endsClause(last, before: clause.tokens.lowerBound),
      let (verb, acting) = governor(
        of: last,
        among: sentence.entities(within: before.tokens).filter(\.canAct),
        from: before.tokens.lowerBound,
        mayBeFirst: true
      ), !isInvited(verb, to: found)
    else { return nil }
    let isSent = words.sending.contains(sentence.tokens[verb]) || asks(verb)
    let isTrigger = tables.triggers.trigger(in: sentence.tokens, at: verb) != nil
    guard isSent || isReason && !isTrigger else { return nil }
    return acting.flatMap { reader().participants(of: $0, subject: []) }
  }

  /// Whether nothing but where somebody is sent stands behind him: 'Y ke Kazan'.
  private func endsClause(_ entity: Entity, before end: Int) -> Bool {
    let next = entity.tokens.upperBound
    if next == end { return true }
    guard next < end, tables.clauses.to.contains(sentence.tokens[next]) else { return false }
    return sentence.entity(at: next + 1)?.tokens.upperBound == end
  }

  /// 'X melarang Y bertemu Z'.
  func isForbidden(_ found: FoundTrigger, in clause: Clause) -> Bool {
    guard let (verb, _) = control(before: found, in: clause, behind: nil) else { return false }
    return tables.clauses.control.forbidding.contains(sentence.tokens[verb])
  }

  /// 'X mengajak Y bertemu', where Z is not told, 'X mengajak Y mengunjungi Z': both do so.
  private func isInvited(_ verb: Int, to found: FoundTrigger) -> Bool {
    guard tables.status.inviting.length(in: sentence.tokens, at: verb) > 0,
      tables.triggers.trigger(in: sentence.tokens, at: verb) == nil
    else { return false }
    return found.trigger.frame != .meet
      || !(sentence.entity(at: found.range.upperBound)?.canAct ?? false)
  }

  private func control(
    before found: FoundTrigger,
    in clause: Clause,
    behind earlier: FoundTrigger?
  ) -> (verb: Int, acting: [Entity])? {
    let start = clause.tokens.lowerBound
    guard let end = startOfVerb(found, from: start) else { return nil }
    let before = sentence.entities(within: start..<end).filter(\.canAct)
    guard let last = before.last, !last.isPronoun, last.tokens.upperBound <= end,
      leads(
        last.tokens.upperBound..<end,
        needsRelative: earlier.map { !$0.trigger.sends && !$0.trigger.invites } ?? false
      )
    else { return nil }
    let isDescribed = (last.tokens.upperBound..<end).contains {
      tables.status.relatives.contains(sentence.tokens[$0])
    }
    return governor(
      of: last,
      among: before,
      from: start,
      mayBeFirst: earlier != nil,
      isDescribed: isDescribed
    )
  }

  /// Of a gathering that of 'menghadiri KTT X'; other nouns have none.
  private func startOfVerb(_ found: FoundTrigger, from start: Int) -> Int? {
    guard found.trigger.isNoun else { return found.range.lowerBound }
    let verb = found.range.lowerBound - 1
    guard found.trigger.frame == .gathering, verb > start,
      tables.clauses.attends.ends(in: sentence.tokens, at: verb + 1)
    else { return nil }
    return verb
  }

  /// The verb before the list that ends with somebody, and those in it.
  private func governor(
    of last: Entity,
    among before: [Entity],
    from start: Int,
    mayBeFirst: Bool,
    isDescribed: Bool = false
  ) -> (verb: Int, acting: [Entity])? {
    var acting = [last]
    for entity in before.dropLast().reversed() {
      guard !entity.isPronoun,
        reader().isListed(from: entity.tokens.upperBound, to: acting[0].tokens.lowerBound)
      else { break }
      acting.insert(entity, at: 0)
    }
    let verb = acting[0].tokens.lowerBound - 1
    guard verb > start, acting.count < before.count || mayBeFirst,
      governs(verb, whomever: isDescribed)
    else { return nil }
    return (verb, acting)
  }

  /// 'akan segera', 'yang akan': what may stand between somebody and his verb.
  private func leads(_ range: Range<Int>, needsRelative: Bool) -> Bool {
    let words = tables.clauses
    let relatives = tables.status.relatives
    return range.count <= Self.longestLead
      && range.allSatisfy { index in
        let token = sentence.tokens[index]
        return words.auxiliaries.contains(token) || words.control.adverbs.contains(token)
          || relatives.contains(token)
          || sentence.dates.contains { $0.tokens.contains(index) }
      }
      && (!needsRelative || range.contains { relatives.contains(sentence.tokens[$0]) })
  }

  private static let longestLead = 3

  /// Whether somebody behind a verb acts in what follows: 'menggantikan Y yang batal ke Z' too, where it is told of
  /// him.
  private func governs(_ verb: Int, whomever: Bool) -> Bool {
    let words = tables.clauses.control
    let token = sentence.tokens[verb]
    guard token.kind == .word, !token.isCapitalised,
      whomever || !words.accompanying.contains(token)
    else { return false }
    return words.attitudes.contains(token) || token.folded.hasPrefix(tables.clauses.activePrefix)
      || asks(verb)
  }

  /// Whether a verb of asking ends there: 'mendesak', 'meminta bantuan'.
  private func asks(_ verb: Int) -> Bool {
    tables.status.asking.ends(in: sentence.tokens, at: verb + 1)
  }
}
