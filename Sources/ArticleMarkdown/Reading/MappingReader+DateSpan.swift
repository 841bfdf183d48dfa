import DigestModel
import MarkedYAML

extension MappingReader {
  /// `start`, `end` and `precision`, held against each other; nil after an error.
  mutating func dateSpan() -> DateSpan? {
    let hasStart = has(.start)
    let hasPrecision = has(.precision)
    let start = day(.start)
    let end = day(.end)
    let given = choice(.precision, of: DatePrecision.self)
    // What could not be read was told already, and nothing can be held against it.
    guard hasStart == (start != nil), hasPrecision == (given != nil) else { return nil }
    let precision = given ?? .day
    if has(.end), !isEndFitting(end, start: start, precision: precision) { return nil }
    guard isStartFitting(start, precision: precision) else { return nil }
    return DateSpan(start: start, end: end, precision: precision)
  }

  private mutating func isStartFitting(_ start: Day?, precision: DatePrecision) -> Bool {
    switch (precision, start) {
    case (.unknown, nil): return true
    case (.unknown, _?): report(.startOfUnknown, at: location(of: .start))
    case (_, nil): report(.startMissing, at: location)
    case (.day, _?): return true
    case (.month, let start?) where start.day == 1: return true
    case (.year, let start?) where start.day == 1 && start.month == 1: return true
    case (_, let start?): report(.startTooExact(start, precision), at: location(of: .start))
    }
    return false
  }

  private mutating func isEndFitting(
    _ end: Day?,
    start: Day?,
    precision: DatePrecision
  ) -> Bool {
    guard let end else { return false }
    if precision != .day {
      report(.endTooExact(precision), at: location(of: .end))
      return false
    }
    if let start, end <= start {
      report(.endNotAfterStart(start), at: location(of: .end))
      return false
    }
    return true
  }
}

extension Diagnostic.Message {
  fileprivate static let startOfUnknown = Self(
    identifier: "event.precision-contradicts",
    summary: "'precision: unknown' stands beside a start",
    hint: "leave 'start' out where nothing is known of the day, else 'precision'"
  )

  fileprivate static let startMissing = Self(
    identifier: "event.start-missing",
    summary: "the event has no start",
    hint: "add 'start', or write 'precision: unknown' where it can't be told"
  )

  fileprivate static func startTooExact(_ start: Day, _ precision: DatePrecision) -> Self {
    let first = DateSpan(start: start, end: nil, precision: precision)?.start ?? start
    return Self(
      identifier: "event.precision-contradicts",
      summary: "'precision: \(precision.rawValue)' stands beside a day",
      hint: "write the \(precision.rawValue) as its first day, 'start: \(first)'"
    )
  }

  fileprivate static func endTooExact(_ precision: DatePrecision) -> Self {
    Self(
      identifier: "event.precision-contradicts",
      summary: "'precision: \(precision.rawValue)' stands beside an end",
      hint: "only a range of days has an end: leave 'end' out"
    )
  }

  fileprivate static func endNotAfterStart(_ start: Day) -> Self {
    Self(
      identifier: "event.end-not-after-start",
      summary: "the event ends on its first day, \(start), or before",
      hint: "'end' is the last day of a range; leave it out for a single day"
    )
  }
}
