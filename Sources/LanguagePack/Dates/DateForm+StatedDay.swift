import DigestModel

extension DateForm {
  /// The one day that is told with its year, `Kamis, 30 Jun 2022`; nil for all other forms.
  package var statedDay: Day? {
    guard case .days(let days) = meaning, days.last == nil, case .given(let year) = days.year
    else { return nil }
    return Day(year: year, month: days.first.month, day: days.first.day)
  }
}
