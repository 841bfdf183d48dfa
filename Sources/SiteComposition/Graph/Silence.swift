import DigestModel

/// The time between two events that follow each other.
struct Silence: Hashable, Sendable {
  /// Positions of the events before and after it.
  let before: Int
  let after: Int
  /// The last day of the one before, the first of the one after.
  let from: Day
  let to: Day

  /// At least one.
  var days: Int { from.days(to: to) }

  /// The longest among held events whose days are known, or nil where no two of them lie a day apart.
  ///
  /// `held` are positions, newest first. Of silences of the same length the latest is taken. An event
  /// within a longer one, such as a meeting during a visit, ends and begins none.
  static func longest(among held: [Int], in events: RecordedList<Event>) -> Silence? {
    var longest: Silence?
    var last: (position: Int, day: Day)?
    for position in held.reversed() {
      guard events[position].date.isExact, let days = events[position].date.bounds else { continue }
      if let last {
        let gap = Silence(
          before: last.position,
          after: position,
          from: last.day,
          to: days.lowerBound
        )
        if gap.days >= longest?.days ?? 1 { longest = gap }
      }
      if last.map({ days.upperBound >= $0.day }) ?? true { last = (position, days.upperBound) }
    }
    return longest
  }
}
