import DigestModel

/// Which mention of an article is which gold event of it, one to one.
struct EventMatching {
  /// Indices of gold events and mentions that belong together, in the order of the gold events.
  let pairs: [(gold: Int, found: Int)]

  /// The best pairs go first: same start, then most people shared, then most parties shared.
  init(_ gold: [GoldMention], _ mentions: [Mention]) {
    var candidates: [(rank: [Int], gold: Int, found: Int)] = []
    for (expected, event) in gold.enumerated() {
      for (found, mention) in mentions.enumerated() where event.mayBe(mention) {
        candidates.append((event.nearness(to: mention), expected, found))
      }
    }
    candidates.sort { left, right in
      left.rank == right.rank
        ? (left.gold, left.found) < (right.gold, right.found)
        : right.rank.lexicographicallyPrecedes(left.rank)
    }
    var taken: Set<Int> = []
    var matchOfGold: [Int: Int] = [:]
    for pair in candidates where matchOfGold[pair.gold] == nil && taken.insert(pair.found).inserted
    {
      matchOfGold[pair.gold] = pair.found
    }
    pairs = matchOfGold.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

extension GoldMention {
  /// Whether the two may be one event: the same type, somebody shared (or nobody named), near dates.
  func mayBe(_ mention: Mention) -> Bool {
    let areNameless =
      participants.isEmpty && parties.isEmpty && mention.participants.isEmpty
      && mention.parties.isEmpty
    return type == mention.type && (areNameless || sharesSides(with: mention))
      && date.allows(mention.date)
  }

  /// Whether `mention` may be this event, of which it names a side.
  func isSurely(_ mention: Mention) -> Bool {
    type == mention.type && sharesSides(with: mention) && date.allows(mention.date)
  }

  private func sharesSides(with mention: Mention) -> Bool {
    !sharedPeople(with: mention).isEmpty || !sharedParties(with: mention).isEmpty
  }

  private func sharedPeople(with mention: Mention) -> Set<String> {
    Set(participants.map(\.compared)).intersection(mention.participants.map(\.compared))
  }

  private func sharedParties(with mention: Mention) -> Set<String> {
    Set(parties.map(\.compared)).intersection(mention.parties.map(\.code.compared))
  }

  /// Higher is nearer, the first difference decides.
  func nearness(to mention: Mention) -> [Int] {
    [
      date.start == mention.date.start ? 1 : 0, sharedPeople(with: mention).count,
      sharedParties(with: mention).count,
    ]
  }
}

extension DateSpan {
  /// Whether both may tell of one day: at most a day apart, the finer within the coarser, or unknown.
  func allows(_ other: DateSpan) -> Bool {
    guard let start, let otherStart = other.start else { return true }
    if isExact, other.isExact { return abs(start.days(to: otherStart)) <= 1 }
    return [(self, otherStart), (other, start)].contains { span, day in
      !span.isExact && span.bounds?.contains(day) == true
    }
  }
}
