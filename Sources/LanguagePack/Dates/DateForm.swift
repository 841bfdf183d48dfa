import DigestModel

/// A date as the words give it, before anything is known of when they were written.
package struct DateForm: Hashable, Sendable {
  package enum Meaning: Hashable, Sendable {
    /// Days of the calendar: `Sabtu (5/3)`, `26 - 28 Oktober`.
    case days(CalendarDays)
    /// A month or a part of one, with its year, or which way it lies: `November 2021`, `Februari lalu`.
    case month(Int, year: CalendarYear)
    case year(Int)
    /// A weekday alone, `weeks` from the week of publication where that is told: `Senin pekan lalu`.
    case weekday(Weekday, direction: DateDirection?, weeks: Int?)
    /// So many units from the day of publication: `kemarin`, `bulan depan`.
    case shifted(DateUnit, by: Int)
    /// So many days from the date told before: `dua hari sebelumnya`.
    ///
    /// An aside dates what follows it, not the sentence: `…, dua hari setelah bertemu X`.
    case fromAnchor(days: Int, isAside: Bool)
  }

  /// Which tokens, counted from the beginning of what was read.
  package let tokens: Range<Int>
  package let meaning: Meaning
  /// How many days from the publication the words before it put it: 1 for `besok, Kamis (15/5)`.
  package var daysFromPublication: Int?
}

/// One day or a range of days, with what the text says of their year.
package struct CalendarDays: Hashable, Sendable {
  package struct MonthDay: Hashable, Sendable {
    package let month: Int
    package let day: Int
  }

  /// Of the first day.
  package var weekday: Weekday?
  package var first: MonthDay
  package var last: MonthDay?
  package var year: CalendarYear
}

/// What a text says of a date's year.
package enum CalendarYear: Hashable, Sendable {
  case given(Int)
  /// From the year of publication: `November tahun lalu`.
  case shifted(Int)
  /// `Februari lalu`, `November mendatang`.
  case lies(DateDirection)
  /// Nothing.
  case untold
  /// Digits that are no year, such as `206` or `2922`, kept to be tried with a weekday.
  case misprinted
}
