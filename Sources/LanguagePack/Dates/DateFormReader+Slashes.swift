import DigestModel

extension DateFormReader {
  /// Days and months in digits: `(5/3)`, `(15-16/11)`, `(29/10-2/11)`, `26/06/2022`.
  ///
  /// Without a year they count in brackets or behind a weekday (`isBound`) only: `3/4` is a fraction.
  func slashForm(at start: Int, isBound: Bool = false) -> DateForm? {
    let isBracketed = isSign("(", at: start)
    var next = isBracketed ? start + 1 : start
    var weekday: Weekday?
    if isBracketed, let token = token(next), let named = pack.dateWords.weekdays[token] {
      weekday = named
      next += isSign(",", at: next + 1) ? 2 : 1
    }
    guard let read = slashDays(at: next), var days = read.days as CalendarDays? else { return nil }
    days.weekday = weekday
    var end = read.end
    if isBracketed {
      guard isSign(")", at: end) else { return nil }
      end += 1
    } else if !isBound {
      guard case .given = days.year else { return nil }
    }
    return form(.days(days), start..<end)
  }

  /// Digits from the first day to the year, without brackets.
  private func slashDays(at start: Int) -> (days: CalendarDays, end: Int)? {
    guard let firstDay = plainNumber(at: start) else { return nil }
    if let join = rangeJoin(at: start + 1), let lastDay = plainNumber(at: join.end),
      let tail = monthAndYear(at: join.end + 1), let last = monthDay(lastDay, tail.month),
      let first = monthDay(firstDay, tail.month), firstDay < lastDay
    {
      let days = CalendarDays(weekday: nil, first: first, last: last, year: tail.year)
      return (days, tail.end)
    }
    guard let head = monthAndYear(at: start + 1), let first = monthDay(firstDay, head.month)
    else { return nil }
    if let join = rangeJoin(at: head.end), let lastDay = plainNumber(at: join.end),
      let tail = monthAndYear(at: join.end + 1), let last = monthDay(lastDay, tail.month)
    {
      let year = tail.year == .untold ? head.year : tail.year
      return (CalendarDays(weekday: nil, first: first, last: last, year: year), tail.end)
    }
    return (CalendarDays(weekday: nil, first: first, last: nil, year: head.year), head.end)
  }

  private func rangeJoin(at index: Int) -> (end: Int, isTight: Bool)? {
    pack.dateWords.rangeWords.match(in: tokens, at: index).map { (index + $0.count, $0.value) }
  }

  /// `/3`, `/3/2022`, `/3/22`, and the misprint `/32022`, whose year is kept apart from its month.
  private func monthAndYear(at index: Int) -> (month: Int, year: CalendarYear, end: Int)? {
    guard isSign("/", at: index), let token = token(index + 1), token.kind == .number
    else { return nil }
    if let glued = gluedMonthAndYear(token.text) { return (glued.month, glued.year, index + 2) }
    guard let month = plainNumber(at: index + 1), (1...12).contains(month) else { return nil }
    guard isSign("/", at: index + 2), let year = self.token(index + 3), year.kind == .number
    else { return (month, .untold, index + 2) }
    return (month, Self.year(year.text), index + 4)
  }

  /// `102025` is October 2025, its slash lost.
  private func gluedMonthAndYear(_ digits: String) -> (month: Int, year: CalendarYear)? {
    guard digits.utf8.count == 5 || digits.utf8.count == 6, let number = Int(digits) else {
      return nil
    }
    let month = number / 10_000
    guard (1...12).contains(month), (1900...2100).contains(number % 10_000) else { return nil }
    return (month, .misprinted)
  }

  /// A year in four digits, or in two of this century; anything else is a misprint.
  static func year(_ digits: String) -> CalendarYear {
    guard let number = Int(digits) else { return .misprinted }
    switch digits.utf8.count {
    case 4 where (1000...2100).contains(number): return .given(number)
    case 2: return .given(2000 + number)
    default: return .misprinted
    }
  }
}
