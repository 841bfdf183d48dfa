import DigestModel
import LanguagePack

/// Which words of a clause state an event of their own.
extension SentenceMentionReader {
  func triggers(in clause: Clause) -> [FoundTrigger] {
    var found: [FoundTrigger] = []
    var index = clause.tokens.lowerBound
    while index < clause.tokens.upperBound {
      if let trigger = tables.triggers.trigger(in: sentence.tokens, at: index),
        trigger.range.upperBound <= clause.tokens.upperBound,
        !sentence.isInsideEntity(index) || names(trigger.trigger, entityAt: index)
      {
        if !goesOn(trigger, after: found.last?.trigger) { found.append(trigger) }
        index = trigger.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// 'Sidang Majelis Umum PBB' is the body's name and the session.
  private func names(_ trigger: Trigger, entityAt index: Int) -> Bool {
    trigger.frame == .gathering && sentence.entity(at: index)?.party != nil
  }

  /// 'bertatap muka lewat panggilan video', 'pertemuan … mempertemukan X dan Y' tell one event.
  private func goesOn(_ found: FoundTrigger, after known: Trigger?) -> Bool {
    guard let known, [.meet, .talk, .call].contains(known.frame) else { return false }
    if known.isNoun, tables.triggers.gathers.contains(sentence.tokens[found.range.lowerBound]) {
      return true
    }
    return found.trigger.frame == .call && found.trigger.isNoun
      && tables.triggers.throughMedium.ends(in: sentence.tokens, at: found.range.lowerBound)
  }

  /// 'berbicara dengan X ketika Y meneleponnya': the clause of the same time tells the talk.
  func isToldAsCall(_ found: FoundTrigger, in position: Int) -> Bool {
    guard found.trigger.frame == .talk, position + 1 < clauses.count else { return false }
    let next = clauses[position + 1]
    guard tables.clauses.meanwhile.length(in: sentence.tokens, at: next.tokens.lowerBound) > 0
    else { return false }
    return triggers(in: next).first?.trigger.frame == .call
  }
}
