import DigestModel

extension DateFormReader {
  /// A weekday with its date, or alone: `Sabtu (5/3)`, `Jumat, 18 Maret 2022`, `Senin lalu`.
  func weekdayForm(at start: Int) -> DateForm? {
    guard let token = token(start),
      let weekday = pack.dateWords.weekdays[token] ?? pack.dateWords.shortWeekdays[token]
    else { return nil }
    var next = start + 1
    next = weekdayRangeEnd(at: next) ?? next
    if let match = pack.dateWords.dayParts.match(in: tokens, at: next) { next += match.count }
    let comma = isSign(",", at: next) ? next + 1 : next
    if var form = slashForm(at: comma, isBound: true) ?? writtenForms(at: comma).first
      ?? numericForm(at: comma), case .days(var days) = form.meaning
    {
      days.weekday = weekday
      let part = pack.dateWords.dayParts.match(in: tokens, at: form.tokens.upperBound)?.count ?? 0
      let end = pastWord(at: form.tokens.upperBound + part)
      form = self.form(.days(days), start..<end)
      return form
    }
    guard pack.dateWords.shortWeekdays[token] == nil || pack.dateWords.weekdays[token] != nil,
      isWeekday(at: start)
    else { return nil }
    return bareWeekday(weekday, start..<(start + 1))
  }

  /// `-Minggu` after `Jumat`: the position after it.
  private func weekdayRangeEnd(at index: Int) -> Int? {
    guard let match = pack.dateWords.rangeWords.match(in: tokens, at: index),
      let second = token(index + match.count), pack.dateWords.weekdays[second] != nil
    else { return nil }
    return index + match.count + 1
  }

  /// A word that says which way, behind a date that needs none: `Rabu (14/6) lalu`.
  private func pastWord(at index: Int) -> Int {
    pack.dateWords.directions.match(in: tokens, at: index).map { index + $0.count } ?? index
  }

  /// Whether the word means the day: capital, or behind 'hari'; `Minggu` may be a week.
  private func isWeekday(at index: Int) -> Bool {
    let token = tokens[index]
    let isBehindDayWord = index > 0 && tokens[index - 1].folded == pack.dateWords.dayWord
    if isBehindDayWord { return true }
    guard token.isCapitalised else { return false }
    guard pack.dateWords.weekWords.contains(token) else { return true }
    let isCounted = index > 0 && pack.numberWords.number(in: tokens, at: index - 1) != nil
    let isPhrase = pack.dateWords.phrases.match(in: tokens, at: index) != nil
    return !isCounted && !(isPhrase && index == 0)
  }

  private func bareWeekday(_ weekday: Weekday, _ range: Range<Int>) -> DateForm {
    if let match = pack.dateWords.phrases.match(in: tokens, at: range.upperBound),
      case .shifted(.week, by: let weeks) = match.value
    {
      return form(
        .weekday(weekday, direction: nil, weeks: weeks),
        range.lowerBound..<(range.upperBound + match.count)
      )
    }
    if let match = pack.dateWords.directions.match(in: tokens, at: range.upperBound) {
      return form(
        .weekday(weekday, direction: match.value, weeks: nil),
        range.lowerBound..<(range.upperBound + match.count)
      )
    }
    return form(.weekday(weekday, direction: nil, weeks: nil), range)
  }

  /// Day, month and year in digits, without brackets: `26/06/2022`, `26.06.2022`, `2022-06-26`.
  func numericForm(at start: Int) -> DateForm? {
    guard let token = token(start), token.kind == .number else { return nil }
    let parts = token.text.split(separator: ".").compactMap { Int($0) }
    if parts.count == 3, token.text.split(separator: ".").last?.count == 4,
      let days = days(parts[0], parts[1], .given(parts[2]))
    {
      return form(.days(days), start..<(start + 1))
    }
    if token.text.utf8.count == 4, let year = Int(token.text), isSign("-", at: start + 1),
      let month = plainNumber(at: start + 2), isSign("-", at: start + 3),
      let day = plainNumber(at: start + 4), let days = days(day, month, .given(year))
    {
      return form(.days(days), start..<(start + 5))
    }
    return nil
  }

  func days(_ day: Int, _ month: Int, _ year: CalendarYear) -> CalendarDays? {
    guard let first = monthDay(day, month) else { return nil }
    return CalendarDays(weekday: nil, first: first, last: nil, year: year)
  }

  /// A day of a month that some year has.
  func monthDay(_ day: Int, _ month: Int) -> CalendarDays.MonthDay? {
    guard (1...12).contains(month), (1...Day.length(ofMonth: month, in: 2000)).contains(day)
    else { return nil }
    return CalendarDays.MonthDay(month: month, day: day)
  }

  /// One or two digits, nothing else.
  func plainNumber(at index: Int) -> Int? {
    guard let token = token(index), token.kind == .number, token.text.utf8.count <= 2
    else { return nil }
    return Int(token.text)
  }
}
