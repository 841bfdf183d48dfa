import DigestModel
import LanguagePack

/// Works out the day of publication from what the text says of other days.
///
/// Reporting is done on the day of publication or just before: the latest of the days on which
/// something was said (`kata X, Selasa (24/10)`) and of bare weekdays (`…, Minggu.`) is taken. Days
/// without such words may be any day before, so they alone prove nothing. Where the lead has a bare
/// weekday, that is the day of the news, and those further down may be of anything.
struct PublicationDay {
  let pack: LanguagePack
  /// Of the copyright line.
  let year: Int?

  /// Days after the latest date that a bare weekday may lie.
  private static let reach = 3
  /// Days from the dates of the past that the lead's weekday may lie.
  private static let reachOfLead = 6

  private struct Told {
    let first: Day
    let last: Day
    let isAhead: Bool
    let isStatement: Bool
    /// The day of publication, where the words tell how far from it this day lies.
    let published: Day?
  }

  func day(of paragraphs: [String]) -> Day? {
    let sentences = paragraphs.enumerated().flatMap {
      pack.sentences(of: $0.element, number: $0.offset)
    }
    let years = knownYears(in: sentences)
    guard !years.isEmpty else { return nil }
    let told = sentences.flatMap { days(of: $0, years: years) }
    guard let latest = told.map(\.last).max() else { return nil }
    if let day = told.compactMap(\.published).max() { return day }
    let statements = told.filter { $0.isStatement && $0.first == $0.last }.map(\.last)
    let lead = sentences.filter { $0.paragraph == 0 }
      .flatMap { bareWeekdays(in: $0, latest: latest, isLead: true) }
    let weekdays = sentences.flatMap { sentence in
      bareWeekdays(in: sentence, latest: latest, needStatement: !lead.isEmpty)
    }
    let named = Set(weekdays).subtracting(lead).compactMap {
      day(on: $0, told: told, latest: latest)
    }
    return (statements + named + lead.compactMap { leadDay(on: $0, told) }).max()
  }

  /// A weekday of the lead follows what was told as past within a week, else comes before all plans.
  private func leadDay(on weekday: Weekday, _ told: [Told]) -> Day? {
    let past = told.filter { !$0.isAhead }
    guard let latest = past.map(\.last).max() else {
      guard let first = told.map(\.first).min() else { return nil }
      return (1...Self.reachOfLead).lazy.map { first.adding(days: -$0) }
        .first { $0.weekday == weekday }
    }
    if let day = day(on: weekday, told: past, latest: latest) { return day }
    return (1...Self.reachOfLead).lazy.map { latest.adding(days: $0) }
      .first { $0.weekday == weekday }
  }

  /// The copyright year, else the latest that the text gives together with a weekday.
  private func knownYears(in sentences: [Sentence]) -> [Int] {
    if let year { return [year] }
    let given = sentences.flatMap { sentence in
      pack.dateForms(in: sentence.tokens).compactMap { form -> Int? in
        guard case .days(let days) = form.meaning, days.weekday != nil,
          case .given(let year) = days.year
        else { return nil }
        return year
      }
    }
    return given.max().map { [$0] } ?? []
  }

  /// The days of the calendar that a sentence tells as past or present, in the known years.
  private func days(of sentence: Sentence, years: [Int]) -> [Told] {
    let frame = DateFrame(year: years.max())
    let forms = pack.dateForms(in: sentence.tokens)
    let dates = zip(pack.dates(in: sentence, frame: frame), pack.areToldAhead(forms, in: sentence))
    return zip(forms, dates).compactMap { form, told in
      let (date, isAhead) = told
      guard case .days(let days) = form.meaning, let bounds = date.span.bounds,
        days.weekday != nil || days.last != nil, isNear(bounds.upperBound, years),
        days.last != nil || form.daysFromPublication != nil || !isAhead
      else { return nil }
      return Told(
        first: bounds.lowerBound,
        last: bounds.upperBound,
        isAhead: isAhead,
        isStatement: pack.isStatementDate(form.tokens, in: sentence),
        published: sentence.isQuoted[form.tokens.lowerBound]
          ? nil : form.daysFromPublication.map { bounds.lowerBound.adding(days: -$0) }
      )
    }
  }

  private func isNear(_ day: Day, _ years: [Int]) -> Bool { years.contains(day.year) }

  /// Weekdays alone, those of plans left out: 'akan bertolak ke Malaysia pada hari Senin'.
  ///
  /// `isLead` asks for those that the lead sets off by a comma, `needStatement` for those on which
  /// something was said.
  private func bareWeekdays(
    in sentence: Sentence,
    latest: Day,
    isLead: Bool = false,
    needStatement: Bool = false
  ) -> [Weekday] {
    let forms = pack.dateForms(in: sentence.tokens)
    let areAhead = pack.areToldAhead(forms, in: sentence)
    let dates = pack.dates(in: sentence, frame: DateFrame(published: latest))
    return forms.indices.compactMap { index in
      let form = forms[index]
      let start = form.tokens.lowerBound
      guard case .weekday(let weekday, direction: nil, weeks: nil) = form.meaning,
        !sentence.isQuoted[start], dates[index].span.start.map({ $0 <= latest }) ?? true
      else { return nil }
      if isLead {
        guard start > 0, sentence.tokens[start - 1].isSign(","), !areAhead[index] else {
          return nil
        }
      }
      if needStatement, !pack.isStatementDate(form.tokens, in: sentence) { return nil }
      return weekday
    }
  }

  /// A weekday is the dated day of that name, else the nearest such day about the latest date.
  private func day(on weekday: Weekday, told: [Told], latest: Day) -> Day? {
    let inside = told.flatMap { span in
      (0...max(0, min(7, span.first.days(to: span.last)))).map { span.first.adding(days: $0) }
    }
    if let day = inside.filter({ $0.weekday == weekday }).max() { return day }
    let next = (1...Self.reach).map { latest.adding(days: $0) }
    if let day = next.first(where: { $0.weekday == weekday }) { return day }
    // Between days that are told: 'Selasa (27/5)' and 'Jumat (30/5)' leave one Wednesday.
    let before = (1...Self.reach).map { latest.adding(days: -$0) }
    let first = told.map(\.first).filter { $0.days(to: latest) <= 7 }.min() ?? latest
    return before.first { $0.weekday == weekday && $0 > first }
  }
}
