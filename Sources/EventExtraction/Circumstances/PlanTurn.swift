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
  /// How many may stand between the plan and its end: 'rencana itu akhirnya terpaksa …'.
  private static let reach = 3

  /// Nil where it says nothing of the kind, or only that it might.
  var status: EventStatus? {
    guard let end = tokens.indices.prefix(Self.opening + 1).lazy.compactMap(endOfPlan).first,
      !tokens.indices.contains(where: { words.unsettled.length(in: tokens, at: $0) > 0 })
    else { return nil }
    for index in tokens.indices[end...].prefix(Self.reach + 1) {
      if words.cancelledAfter.length(in: tokens, at: index) > 0 { return .cancelled }
      if words.postponedAfter.length(in: tokens, at: index) > 0 { return .postponed }
    }
    return nil
  }

  /// Behind 'rencana itu' that begins there.
  private func endOfPlan(_ index: Int) -> Int? {
    let length = words.plans.length(in: tokens, at: index)
    let next = index + length
    guard length > 0, next < tokens.count, backward.contains(tokens[next]) else { return nil }
    return next + 1
  }
}
