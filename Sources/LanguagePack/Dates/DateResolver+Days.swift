import DigestModel

extension DateResolver {
  /// The year is the one whose weekday fits; of several the one nearest to publication.
  ///
  /// Weekday and date that contradict each other are settled by the nearest day that fits: another
  /// year, or the day before or after; such a date is doubtful.
  func resolution(of days: CalendarDays) -> Resolution {
    let years = candidateYears(for: days)
    let starts = years.compactMap { day(days.first, in: $0) }
    let isGiven = if case .given = days.year { true } else { false }
    guard rules.include(.weekdays), let weekday = days.weekday else {
      guard days.year != .misprinted, let start = nearest(starts, days.year) else {
        return Resolution(span: .unknown)
      }
      return Resolution(span: span(from: start, days))
    }
    if let start = nearest(starts.filter { $0.weekday == weekday }, days.year) {
      return Resolution(span: span(from: start, days), isDoubtful: days.year == .misprinted)
    }
    guard days.year != .misprinted else { return Resolution(span: .unknown) }
    return repaired(days, weekday, starts: starts, isGiven: isGiven)
  }

  private func repaired(
    _ days: CalendarDays,
    _ weekday: Weekday,
    starts: [Day],
    isGiven: Bool
  ) -> Resolution {
    let otherYears = isGiven ? yearsAroundPublication.compactMap { day(days.first, in: $0) } : []
    let moved = starts.flatMap { [$0.adding(days: -1), $0.adding(days: 1)] }
    let fitting = (otherYears + moved).filter { $0.weekday == weekday }
    if let start = nearest(fitting, .untold) ?? fitting.first {
      let isMoved = !otherYears.contains(start)
      let span = days.last == nil || !isMoved ? span(from: start, days) : DateSpan(start)
      return Resolution(span: isMoved ? DateSpan(start) : span, isDoubtful: true)
    }
    let kept = nearest(starts, .untold) ?? (isGiven ? starts.first : nil)
    return Resolution(span: kept.map { span(from: $0, days) } ?? .unknown, isDoubtful: true)
  }

  private var yearsAroundPublication: [Int] {
    guard let year = frame.reference?.year ?? frame.year else { return [] }
    return [year - 1, year, year + 1]
  }

  /// Years that the first day may be in; the text's own year is that of the last.
  private func candidateYears(for days: CalendarDays) -> [Int] {
    switch days.year {
    case .given(let year): return [crossesNewYear(days) ? year - 1 : year]
    case .shifted(let shift):
      return (frame.reference?.year ?? frame.year).map { [$0 + shift] } ?? []
    case .lies, .untold, .misprinted:
      if frame.reference == nil, let year = frame.year, days.weekday == nil { return [year] }
      return yearsAroundPublication
    }
  }

  private func crossesNewYear(_ days: CalendarDays) -> Bool {
    guard let last = days.last else { return false }
    return (last.month, last.day) < (days.first.month, days.first.day)
  }

  private func day(_ monthDay: CalendarDays.MonthDay, in year: Int) -> Day? {
    Day(year: year, month: monthDay.month, day: monthDay.day)
  }

  private func span(from start: Day, _ days: CalendarDays) -> DateSpan {
    guard let last = days.last else { return DateSpan(start) }
    return DateSpan(start, to: day(last, in: start.year + (crossesNewYear(days) ? 1 : 0)))
  }

  /// The day nearest to publication; what lies on the wrong side of it counts as farther off.
  private func nearest(_ candidates: [Day], _ year: CalendarYear) -> Day? {
    guard let reference = frame.reference else {
      // Nothing but a year is known, or the text gave the year.
      return candidates.first { $0.year == frame.year }
        ?? (candidates.count == 1 ? candidates.first : nil)
    }
    let told: DateDirection? = if case .lies(let told) = year { told } else { nil }
    func cost(_ day: Day) -> Int {
      let gap = reference.days(to: day)
      switch told ?? direction ?? .behind {
      case .behind: return gap <= 0 ? -gap : gap * (told == nil ? 4 : 400)
      case .ahead: return gap >= 0 ? gap : -gap * (told == nil ? 2 : 400)
      }
    }
    return candidates.min { (cost($0), $0) < (cost($1), $1) }
  }
}
