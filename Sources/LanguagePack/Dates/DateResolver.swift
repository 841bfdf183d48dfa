import DigestModel

/// Turns one date form into a span of days, given when the text was written.
struct DateResolver {
  struct Resolution {
    var span: DateSpan
    var isDoubtful = false
  }

  let frame: DateFrame
  let rules: ReadingRules
  /// What the sentence says of the date, if it says anything.
  let direction: DateDirection?
  /// The date told before this one.
  let anchor: DateSpan?
  /// What `hari ini` means: the day of publication, in a quotation the day of the speech.
  let today: Day?

  func resolution(of meaning: DateForm.Meaning) -> Resolution {
    switch meaning {
    case .days(let days): return resolution(of: days)
    case .month(let month, let year): return resolution(ofMonth: month, year)
    case .year(let year): return known(DateSpan(year: year))
    case .weekday(let weekday, let direction, let weeks):
      return resolution(of: weekday, direction, weeks: weeks)
    case .shifted(let unit, by: let shift): return known(span(unit, by: shift))
    case .fromAnchor(let days, _): return known(span(daysFromAnchor: days))
    }
  }

  private func known(_ span: DateSpan?) -> Resolution { Resolution(span: span ?? .unknown) }

  private func span(_ unit: DateUnit, by shift: Int) -> DateSpan? {
    guard abs(shift) <= Self.reach else { return nil }
    switch unit {
    case .day: return today?.moved(by: shift).map { DateSpan($0) }
    case .week:
      // A week is told as its month, the one that most of its days are in.
      guard let thursday = frame.reference?.monday.moved(by: 3 + 7 * shift) else { return nil }
      return DateSpan(month: thursday.month, year: thursday.year)
    case .month:
      guard let reference = frame.reference else { return nil }
      let months = reference.year * 12 + reference.month - 1 + shift
      return DateSpan(month: months % 12 + 1, year: months / 12)
    case .year:
      guard let year = frame.reference?.year ?? frame.year else { return nil }
      return DateSpan(year: year + shift)
    }
  }

  private func span(daysFromAnchor days: Int) -> DateSpan? {
    guard let anchor, anchor.isExact, let start = anchor.start else { return nil }
    let from = days > 0 ? anchor.end ?? start : start
    guard abs(days) <= Self.reach else { return nil }
    return from.moved(by: days).map { DateSpan($0) }
  }

  /// How many days, weeks, months or years copy counts at most: more is no date.
  private static let reach = 36_525

  private func resolution(
    of weekday: Weekday,
    _ told: DateDirection?,
    weeks: Int?
  ) -> Resolution {
    if let weeks {
      let day = frame.reference?.monday.adding(days: 7 * weeks + weekday.rawValue - 1)
      return known(day.map { DateSpan($0) })
    }
    guard let from = told == .behind ? frame.reference : today ?? frame.published else {
      return known(nil)
    }
    let isBehind = (told ?? direction ?? .behind) == .behind
    var gap =
      isBehind ? from.weekday.rawValue - weekday.rawValue : weekday.rawValue - from.weekday.rawValue
    if gap < 0 || (gap == 0 && told != nil && frame.published != nil) { gap += 7 }
    let day = from.adding(days: isBehind ? -gap : gap)
    return Resolution(span: DateSpan(day), isDoubtful: frame.published == nil)
  }

  private func resolution(ofMonth month: Int, _ year: CalendarYear) -> Resolution {
    switch year {
    case .given(let year): return known(DateSpan(month: month, year: year))
    case .shifted(let shift):
      guard let current = frame.reference?.year ?? frame.year else { return known(nil) }
      return known(DateSpan(month: month, year: current + shift))
    case .lies(let told): return known(nearest(month, told))
    case .untold: return known(nearest(month, direction == .ahead ? .ahead : .behind))
    case .misprinted:
      return Resolution(span: nearest(month, direction ?? .behind) ?? .unknown, isDoubtful: true)
    }
  }

  /// The last such month that is not later than the reference, or the next that is not earlier.
  private func nearest(_ month: Int, _ direction: DateDirection) -> DateSpan? {
    guard let reference = frame.reference else {
      return frame.year.flatMap { DateSpan(month: month, year: $0) }
    }
    switch direction {
    case .behind:
      return DateSpan(month: month, year: reference.year - (month > reference.month ? 1 : 0))
    case .ahead:
      return DateSpan(month: month, year: reference.year + (month < reference.month ? 1 : 0))
    }
  }
}

extension Day {
  /// The day that lies so many days further; nil where no calendar of the news has it, since one count
  /// may go on from another.
  fileprivate func moved(by days: Int) -> Day? {
    let day = adding(days: days)
    return (1500...2500).contains(day.year) ? day : nil
  }
}
