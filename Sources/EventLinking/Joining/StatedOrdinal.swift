import DigestModel

/// A place in a series that an article states of an event: 'the second meeting in two weeks'.
struct StatedOrdinal: Hashable, Sendable {
  let number: Int
  /// What the series is counted in; places counted in different times don't contradict each other.
  private let bound: Bound

  private enum Bound: Hashable {
    case days(Int)
    case months(Int)
    case since(Day)
    /// All that ever were.
    case none
  }

  /// Nil for a tie to another event, and for a bound that can't be read.
  init?(_ claim: Claim) {
    guard let bound = Self.bound(of: claim) else { return nil }
    switch claim.kind {
    case .followUp: return nil
    case .ordinal: number = claim.n
    // Without its bound it says no place.
    case .firstSince where bound == .none: return nil
    case .firstSince: number = 1
    }
    self.bound = bound
  }

  func clashes(with other: StatedOrdinal) -> Bool {
    bound == other.bound && number != other.number
  }

  private static func bound(of claim: Claim) -> Bound? {
    if let since = claim.since { return .since(since) }
    guard let window = claim.window else { return Bound.none }
    guard window.hasPrefix("P"), let number = Int(window.dropFirst().dropLast()) else { return nil }
    switch window.last {
    case "D": return .days(number)
    case "W": return .days(7 * number)
    case "M": return .months(number)
    case "Y": return .months(12 * number)
    default: return nil
    }
  }
}

extension CitedMention {
  /// Whether both state their place in one series, and not the same place.
  ///
  /// A series is the same type of event of the same people; where one names nobody, of the same
  /// parties. What a larger circle counts is another series, and says nothing.
  func clashesInOrdinal(with other: CitedMention) -> Bool {
    guard !ordinals.isEmpty, !other.ordinals.isEmpty, isOfOneSeries(with: other) else {
      return false
    }
    return ordinals.contains { own in other.ordinals.contains { own.clashes(with: $0) } }
  }

  private func isOfOneSeries(with other: CitedMention) -> Bool {
    guard mention.type == other.mention.type else { return false }
    return people.isEmpty || other.people.isEmpty
      ? parties == other.parties : people == other.people
  }
}

extension ArticleFacts {
  /// What the claims state of one of the mentions.
  func ordinals(of mention: Int) -> [StatedOrdinal] {
    claims.isEmpty ? [] : claims.filter { $0.mention == mention }.compactMap(StatedOrdinal.init)
  }
}
