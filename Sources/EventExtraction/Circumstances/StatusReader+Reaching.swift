import LanguagePack

extension StatusReader {
  /// 'X, yang didesak partainya, bertemu Y': the word stands in a relative clause that is closed again.
  func isAside(_ word: Int, in range: Range<Int>) -> Bool {
    guard let close = range.last(where: { tokens[$0].isSign(",") }), close > word,
      let start = (range.lowerBound..<word).last(where: { words.relatives.contains(tokens[$0]) })
    else { return false }
    return start > 0 && tokens[start - 1].isSign(",")
  }

  /// How far before an aim the act may stand that reaches it, and a word of plan before that act.
  private static let reachOfAct = 16
  private static let reachOfPlan = 6

  /// 'menuju Gedung X untuk bertemu Y', 'keluar ruangan untuk menelepon Y': who does so has reached the
  /// aim, unless he only plans or is asked to do it.
  func isReached(before aim: Int) -> Bool {
    let first = max(0, aim - Self.reachOfAct)
    guard let act = last(of: words.reaching, in: first..<aim) else { return false }
    return !isOpen(max(0, act - Self.reachOfPlan)..<act)
  }

  /// 'keluar untuk menelepon X selama 40 menit': how long it took is only known of what was done.
  func isTimed(_ after: Range<Int>, aim: Int) -> Bool {
    let length = after.prefix(Self.reachOfAct).first { index in
      words.lasting.length(in: tokens, at: index) > 0
        && tokens[index..<min(index + 5, after.upperBound)].contains { words.hours.contains($0) }
    }
    return length != nil && !isOpen(max(0, aim - Self.reachOfAct)..<aim)
  }

  /// 'menilai berunding sekarang keliru', 'Berunding sekarang sama saja dengan menyerah': an act is only
  /// named, and nobody does it.
  func isOnlyNamed(_ trigger: Trigger, at range: Range<Int>, in clause: Clause) -> Bool {
    guard !trigger.isNoun, trigger.need != .medium else { return false }
    if words.judging.ends(in: tokens, at: range.lowerBound) { return true }
    guard range.lowerBound == clause.tokens.lowerBound else { return false }
    let end = min(range.upperBound + Self.reachOfPlan, clause.tokens.upperBound)
    let near = (range.upperBound..<end).prefix { !tokens[$0].isSign(",") }
    return words.equating.occurs(in: tokens, within: near.startIndex..<near.endIndex)
  }

  private func isOpen(_ range: Range<Int>) -> Bool {
    [words.scheduled, words.proposed, words.denied, words.hypothetical, words.tentative]
      .contains { $0.occurs(in: tokens, within: range) }
  }
}
