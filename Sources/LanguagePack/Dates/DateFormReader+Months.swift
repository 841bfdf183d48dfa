import DigestModel

extension DateFormReader {
  /// Days with a month's name: `22 Februari`, `26 - 28 Oktober`, `6 dan 11 Mei`, `Jul 10, 2022`.
  func writtenForms(at start: Int) -> [DateForm] {
    if let form = englishForm(at: start) { return [form] }
    guard let firstDay = plainNumber(at: start), !isSign("/", at: start - 1) else { return [] }
    if let month = month(at: start + 1) {
      return dayAndMonth(firstDay, month.number, start..<month.end)
    }
    guard let join = pack.dateWords.rangeWords.match(in: tokens, at: start + 1),
      let lastDay = plainNumber(at: start + 1 + join.count),
      let month = month(at: start + 2 + join.count), firstDay < lastDay,
      let first = monthDay(firstDay, month.number), let last = monthDay(lastDay, month.number)
    else { return [] }
    let year = year(at: month.end)
    if join.value || lastDay == firstDay + 1 {
      let days = CalendarDays(weekday: nil, first: first, last: last, year: year.value)
      return [form(.days(days), start..<year.end)]
    }
    let one = CalendarDays(weekday: nil, first: first, last: nil, year: year.value)
    let other = CalendarDays(weekday: nil, first: last, last: nil, year: year.value)
    let middle = start + 1 + join.count
    return [form(.days(one), start..<(start + 1)), form(.days(other), middle..<year.end)]
  }

  /// A day with its month, or a range that goes on into another month.
  private func dayAndMonth(_ day: Int, _ month: Int, _ range: Range<Int>) -> [DateForm] {
    guard let first = monthDay(day, month) else { return [] }
    let year = year(at: range.upperBound)
    if let join = pack.dateWords.rangeWords.match(in: tokens, at: year.end), join.value,
      let lastDay = plainNumber(at: year.end + join.count),
      let lastMonth = self.month(at: year.end + join.count + 1),
      let last = monthDay(lastDay, lastMonth.number)
    {
      let lastYear = self.year(at: lastMonth.end)
      let told = lastYear.value == .untold ? year.value : lastYear.value
      let days = CalendarDays(weekday: nil, first: first, last: last, year: told)
      return [form(.days(days), range.lowerBound..<lastYear.end)]
    }
    let days = CalendarDays(weekday: nil, first: first, last: nil, year: year.value)
    return [form(.days(days), range.lowerBound..<year.end)]
  }

  /// `Jul 10, 2022`, as some time heads have it.
  private func englishForm(at start: Int) -> DateForm? {
    guard let month = month(at: start), let day = plainNumber(at: month.end),
      isSign(",", at: month.end + 1), let year = token(month.end + 2),
      case .given(let number) = Self.year(year.text), year.text.utf8.count == 4,
      let days = days(day, month.number, .given(number))
    else { return nil }
    return form(.days(days), start..<(month.end + 3))
  }

  /// A month's full or short name, with the stop of a short one.
  private func month(at index: Int) -> (number: Int, end: Int)? {
    guard let token = token(index) else { return nil }
    if let number = pack.dateWords.months[token] { return (number, index + 1) }
    guard let number = pack.dateWords.shortMonths[token] else { return nil }
    let hasStop = isSign(".", at: index + 1) && self.token(index + 2)?.kind == .number
    return (number, hasStop ? index + 2 : index + 1)
  }

  /// What follows a month: its year, or which way it lies.
  private func year(at index: Int) -> (value: CalendarYear, end: Int) {
    guard let token = token(index) else { return (.untold, index) }
    if token.kind == .number, token.text.utf8.count == 4, let number = Int(token.text) {
      let end = pack.dateWords.directions.match(in: tokens, at: index + 1).map {
        index + 1 + $0.count
      }
      if (1000...2100).contains(number) { return (.given(number), end ?? index + 1) }
      return number < 2000 ? (.untold, index) : (.misprinted, index + 1)
    }
    if let match = pack.dateWords.phrases.match(in: tokens, at: index),
      case .shifted(.year, by: let shift) = match.value
    {
      return (.shifted(shift), index + match.count)
    }
    if let match = pack.dateWords.directions.match(in: tokens, at: index) {
      return (.lies(match.value), index + match.count)
    }
    return (.untold, index)
  }

  /// A month without a day: `November 2021`, `awal Oktober`, `sejak Februari`.
  ///
  /// A month's name that nothing leads to and nothing follows may be a person's.
  func monthForm(at start: Int) -> DateForm? {
    let isPart = token(start).map { pack.dateWords.parts.contains($0) } ?? false
    let index = isPart ? start + 1 : start
    if isPart, let match = pack.dateWords.phrases.match(in: tokens, at: index) {
      return form(match.value, start..<(index + match.count))
    }
    guard let token = token(index), let number = pack.dateWords.months[token],
      token.isCapitalised
    else { return nil }
    var year = year(at: index + 1)
    if year.value == .untold, let shared = sharedYear(of: number, behind: index + 1) {
      year.value = shared
    }
    let isLed = index > 0 && (pack.dateWords.leads.contains(tokens[index - 1]) || isPart)
    guard isLed || year.value != .untold else { return nil }
    return form(.month(number, year: year.value), start..<year.end)
  }

  /// `Januari dan Oktober 2020`, `Maret, Mei, dan Juli 2021`: the last month of a list tells the year of all.
  ///
  /// A month that lies behind the next one in the calendar is of another year.
  private func sharedYear(of number: Int, behind index: Int) -> CalendarYear? {
    var next = isSign(",", at: index) ? index + 1 : index
    if let join = pack.dateWords.rangeWords.match(in: tokens, at: next) { next += join.count }
    guard next > index, token(next)?.isCapitalised ?? false, let month = month(at: next),
      number < month.number
    else { return nil }
    let year = year(at: month.end)
    switch year.value {
    case .given, .shifted: return year.value
    case .untold: return sharedYear(of: month.number, behind: month.end)
    case .lies, .misprinted: return nil
    }
  }

  /// A year alone, where a word leads to it: `pada 2023`, `sejak tahun 2014`, `awal 2022`.
  func yearForm(at index: Int) -> DateForm? {
    guard index > 0, let token = token(index), token.kind == .number, token.text.utf8.count == 4,
      let number = Int(token.text), (1900...2100).contains(number)
    else { return nil }
    let before = tokens[index - 1]
    guard pack.dateWords.leads.contains(before) || pack.dateWords.parts.contains(before) else {
      return nil
    }
    return form(.year(number), index..<(index + 1))
  }
}
