import DigestModel
import LanguagePack

/// Dates in the body of an article whose weekday is another's: `Senin (9/7/2022)`, which was a Saturday.
///
/// A date without a year is held against the one nearest to the publication where that is near, else
/// against the years around it.
func weekdayProblems(in text: WrittenText, _ pack: LanguagePack) -> [Diagnostic] {
  var problems: [Diagnostic] = []
  let lines = text.body.split(separator: "\n", omittingEmptySubsequences: false)
  for (number, line) in lines.enumerated() where line.utf8.contains(where: isDigit) {
    let words = tokens(of: String(line))
    for form in pack.dateForms(in: words) {
      guard case .days(let days) = form.meaning, let weekday = days.weekday,
        // 'Dua minggu' are weeks.
        words[form.tokens.lowerBound].isCapitalised,
        let day = contradictingDay(days, weekday, published: text.published)
      else { continue }
      let range =
        words[form.tokens.lowerBound].range
        .lowerBound..<words[form.tokens.upperBound - 1]
        .range.upperBound
      let place = SourceLocation(
        file: text.origin.file,
        line: text.origin.line + number,
        column: range.lowerBound + 1
      )
      let words = String(decoding: Array(line.utf8)[range], as: UTF8.self)
      problems.append(Diagnostic(.warning, .contradicts(words, day), at: place))
    }
  }
  return problems
}

/// How far from the publication a date without a year still is of the same year, in days.
private let nearDays = 60

/// The day that the date means where its weekday is another one; nil where both agree.
private func contradictingDay(
  _ days: CalendarDays,
  _ weekday: Weekday,
  published: Day?
) -> Day? {
  func day(in year: Int) -> Day? {
    Day(year: year, month: days.first.month, day: days.first.day)
  }
  switch days.year {
  case .given(let year):
    let crosses = days.last.map { ($0.month, $0.day) < (days.first.month, days.first.day) } ?? false
    return day(in: crosses ? year - 1 : year).flatMap { $0.weekday == weekday ? nil : $0 }
  case .shifted(let shift):
    guard let published, let day = day(in: published.year + shift) else { return nil }
    return day.weekday == weekday ? nil : day
  case .untold, .lies:
    guard let published else { return nil }
    let candidates = (-1...1).compactMap { day(in: published.year + $0) }
    guard
      let nearest = candidates.min(by: { abs(published.days(to: $0)) < abs(published.days(to: $1)) }
      )
    else { return nil }
    let isNear = abs(published.days(to: nearest)) <= nearDays
    let fits = isNear ? nearest.weekday == weekday : candidates.contains { $0.weekday == weekday }
    return fits ? nil : nearest
  case .misprinted: return nil
  }
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

extension Diagnostic.Message {
  fileprivate static func contradicts(_ text: String, _ day: Day) -> Self {
    let weekday = "\(day.weekday)"
    return Self(
      identifier: "article.weekday-contradicts",
      summary: "'\(text)' contradicts itself: \(day) is a \(weekday.prefix(1).uppercased())"
        + weekday.dropFirst(),
      hint: "look up which of the two is right, correct the other, and see what 'events' made of it"
    )
  }
}
