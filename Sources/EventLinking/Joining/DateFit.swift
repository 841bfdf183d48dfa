import DigestModel

/// How two dates allow one event, best last.
enum DateFit: Int, Comparable, Sendable {
  /// A plan without a day and a day that it may have come to.
  case open
  /// The coarser date contains the finer one.
  case contained
  /// A day apart, as clocks and datelines differ.
  case adjacent
  /// The same day, month or year, or ranges that share a day.
  case same

  static func < (left: DateFit, right: DateFit) -> Bool { left.rawValue < right.rawValue }

  /// Nil where the dates contradict each other or one is unknown.
  init?(_ left: DateSpan, _ right: DateSpan, in family: EventType.Family) {
    guard let first = left.bounds, let second = right.bounds else { return nil }
    if left.precision == right.precision {
      if first.overlaps(second) {
        self = .same
      } else if left.isExact, Self.allowsAdjacent(family), Self.gap(first, second) == 1 {
        self = .adjacent
      } else {
        return nil
      }
      return
    }
    let (coarse, fine) = first.length > second.length ? (first, second) : (second, first)
    let contains = coarse.contains(fine)
    guard contains || (family == .visit && coarse.overlaps(fine)) else { return nil }
    self = .contained
  }

  private static func allowsAdjacent(_ family: EventType.Family) -> Bool {
    family == .remote || family == .inPerson
  }

  private static func gap(_ left: ClosedRange<Day>, _ right: ClosedRange<Day>) -> Int {
    max(left.upperBound.days(to: right.lowerBound), right.upperBound.days(to: left.lowerBound))
  }
}

extension ClosedRange<Day> {
  /// Days in the range.
  var length: Int { lowerBound.days(to: upperBound) + 1 }

  func contains(_ other: ClosedRange<Day>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
