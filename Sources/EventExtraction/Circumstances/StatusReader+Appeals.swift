import LanguagePack

extension StatusReader {
  /// How far before an event the verb may stand that asks for something else, in tokens.
  private static let reachOfAppeal = 12

  /// 'menyerukan gencatan senjata dalam pertemuan dengan X', 'mendesak Y pada pembukaan KTT Z'.
  ///
  /// What is asked for stands behind its verb, and the noun tells where that was said. Who is asked to come there
  /// is asked to the event itself.
  func isWhereAsked(_ trigger: Trigger, at range: Range<Int>, in clause: Clause) -> Bool {
    let near =
      max(clause.tokens.lowerBound, range.lowerBound - Self.reachOfAppeal)..<range.lowerBound
    guard trigger.isNoun, words.occasions.ends(in: tokens, at: range.lowerBound),
      let verb = last(of: words.asking, in: near),
      words.inviting.length(in: tokens, at: verb) == 0
    else { return false }
    let asked = verb + words.asking.length(in: tokens, at: verb)..<range.lowerBound
    // One word for what is asked for, and one that leads to the event.
    return asked.count > 1 && words.occasions.length(in: tokens, at: asked.lowerBound) == 0
      && !tokens[asked].contains(where: words.coming.contains)
  }
}
