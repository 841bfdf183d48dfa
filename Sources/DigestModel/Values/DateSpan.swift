/// How exactly a date is known.
package enum DatePrecision: String, Hashable, Sendable, CaseIterable {
  case day
  /// Only the month is known; the span starts on the month's first day.
  case month
  /// Only the year is known; the span starts on 1 January.
  case year
  /// Nothing is known; the span has no start.
  case unknown
}

/// When something takes place: a day, a range of days, or no more than a month or a year.
package struct DateSpan: Hashable, Sendable {
  /// First day, or the first day of the month or year; nil where precision is `unknown`.
  package let start: Day?
  /// Last day of a range of at least two days, else nil.
  package let end: Day?
  package let precision: DatePrecision

  package static let unknown = DateSpan(trusted: nil, nil, .unknown)

  private init(trusted start: Day?, _ end: Day?, _ precision: DatePrecision) {
    self.start = start
    self.end = end
    self.precision = precision
  }

  /// A day, or the days from `start` to `end`; an `end` that is not later than `start` is dropped.
  package init(_ start: Day, to end: Day? = nil) {
    let later = end.flatMap { $0 > start ? $0 : nil }
    self.init(trusted: start, later, .day)
  }

  package init?(month: Int, year: Int) {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    self.init(trusted: first, nil, .month)
  }

  package init?(year: Int) {
    guard let first = Day(year: year, month: 1, day: 1) else { return nil }
    self.init(trusted: first, nil, .year)
  }

  /// What a file states, or nil where the three contradict each other.
  package init?(start: Day?, end: Day?, precision: DatePrecision) {
    switch (precision, start) {
    case (.unknown, nil): self = .unknown
    case (.day, let start?):
      guard end.map({ $0 > start }) ?? true else { return nil }
      self.init(trusted: start, end, .day)
    case (.month, let start?): self.init(month: start.month, year: start.year)
    case (.year, let start?): self.init(year: start.year)
    default: return nil
    }
  }

  /// First and last day that the span can mean; nil where nothing is known.
  package var bounds: ClosedRange<Day>? {
    guard let start else { return nil }
    switch precision {
    case .unknown: return nil
    case .day: return start...(end ?? start)
    case .month:
      let length = Day.length(ofMonth: start.month, in: start.year)
      return start...start.adding(days: length - 1)
    case .year: return start...(Day(year: start.year, month: 12, day: 31) ?? start)
    }
  }

  /// Whether it is a single day of the several that `other` lasts.
  package func isDay(of other: DateSpan) -> Bool {
    guard isExact, end == nil, other.end != nil, let start else { return false }
    return other.bounds?.contains(start) == true
  }

  /// Whether the day itself is known, of a range at least its first.
  package var isExact: Bool { precision == .day }
}
