import DigestModel

/// What a topic's events are grouped by: the week of their first day, or as much as is known.
enum WeekKey: Hashable, Sendable {
  case week(Week)
  case span(DateSpan)

  init(_ date: DateSpan) {
    if date.isExact, let start = date.start { self = .week(start.week) } else { self = .span(date) }
  }

  /// The last day that belongs to it; nil where nothing is known.
  private var lastDay: Day? {
    switch self {
    case .week(let week): week.lastDay
    case .span(let span): span.bounds?.upperBound
    }
  }

  /// `positions`, which are sorted newest first, so that each key's events stand together: the key
  /// with the latest last day first, a week before a month that ends with it.
  static func grouped(_ positions: [Int], in events: RecordedList<Event>) -> [Int] {
    let keyed = positions.map { (key: WeekKey(events[$0].date), position: $0) }
    var ranks: [WeekKey: Int] = [:]
    for (rank, item) in keyed.enumerated() where ranks[item.key] == nil { ranks[item.key] = rank }
    return keyed.map { item in
      (day: item.key.lastDay?.daysSince1970 ?? Int.min, rank: ranks[item.key] ?? 0, item.position)
    }
    .sorted { left, right in
      left.day == right.day
        ? (left.rank, left.2) < (right.rank, right.2) : left.day > right.day
    }
    .map(\.2)
  }
}
