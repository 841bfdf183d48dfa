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
    let before = max(0, act - Self.reachOfPlan)..<act
    let isOpen = [
      words.scheduled, words.proposed, words.denied, words.hypothetical, words.tentative,
    ]
    .contains { $0.occurs(in: tokens, within: before) }
    return !isOpen
  }
}
