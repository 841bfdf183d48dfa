import DigestModel
import LanguagePack

/// Which words of a clause state an event of their own.
extension SentenceMentionReader {
  func triggers(in clause: Clause) -> [FoundTrigger] {
    var found: [FoundTrigger] = []
    var index = clause.tokens.lowerBound
    while index < clause.tokens.upperBound {
      if let trigger = trigger(at: index),
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

  /// 'pertemuan Menteri Luar Negeri A dan Menteri Luar Negeri B': the title is that of somebody, and no gathering
  /// of ministers is named.
  private func trigger(at index: Int) -> FoundTrigger? {
    let tokens = sentence.tokens
    guard let found = tables.triggers.trigger(in: tokens, at: index) else { return nil }
    guard found.trigger.frame == .gathering, found.range.count > 1,
      let title = found.range.dropFirst().first(where: {
        sentence.entity(at: $0).map(isOfState) ?? false
      })
    else { return found }
    return tables.triggers.trigger(in: Array(tokens[..<title]), at: index)
  }

  private func isOfState(_ entity: Entity) -> Bool {
    switch entity.kind {
    case .person: true
    case .office(_, let party): tables.states.contains(party)
    default: false
    }
  }

  /// 'mengadakan pembicaraan dengan X membahas Y, Rabu (15/5)': a verb that tells an event only where a medium
  /// follows it parts no date from what stands before it.
  func tellsNoMedium(_ found: FoundTrigger, in clause: Clause) -> Bool {
    guard found.trigger.need == .medium,
      sentence.tokens[found.range.lowerBound].folded.hasPrefix(tables.clauses.activePrefix)
    else { return false }
    let behind = found.range.upperBound..<max(found.range.upperBound, clause.tokens.upperBound)
    return ![tables.triggers.phoneMedia, tables.triggers.videoMedia].contains {
      $0.occurs(in: sentence.tokens, within: behind)
    }
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
