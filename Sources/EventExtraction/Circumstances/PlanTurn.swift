import DigestModel
import LanguagePack

/// A sentence that says what became of the plan told before it: 'Rencana itu akhirnya dibatalkan'.
struct PlanTurn {
  let words: StatusWords
  /// 'itu', 'tersebut' and the like.
  let backward: WordSet
  let tokens: [Token]

  /// How many tokens may stand before the plan: 'Namun, rencana itu …'.
  private static let opening = 2

  /// Nil where it says nothing of the kind, or that it might or will not come to that.
  var status: EventStatus? {
    guard var index = tokens.indices.prefix(Self.opening + 1).lazy.compactMap(endOfPlan).first
    else { return nil }
    while index < tokens.count, words.turning.contains(tokens[index]) { index += 1 }
    return words.lapse(in: tokens, at: index)
  }

  /// Behind 'rencana itu' that begins there.
  private func endOfPlan(_ index: Int) -> Int? {
    let length = words.plans.length(in: tokens, at: index)
    let next = index + length
    guard length > 0, next < tokens.count, backward.contains(tokens[next]) else { return nil }
    return next + 1
  }
}

extension StatusWords {
  /// What became of the noun before, where words that tell it begin at the token: 'dibatalkan', 'ditunda'.
  func lapse(in tokens: [Token], at index: Int) -> EventStatus? {
    guard index < tokens.count else { return nil }
    if cancelledAfter.length(in: tokens, at: index) > 0 { return .cancelled }
    return postponedAfter.length(in: tokens, at: index) > 0 ? .postponed : nil
  }
}
