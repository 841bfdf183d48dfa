import DigestModel

/// A year as twelve months of days under their weekdays, Monday first.
struct CalendarLayout: Hashable, Sendable {
  struct Cell: Hashable, Sendable {
    let day: Day
    let box: Box
  }

  struct Month: Hashable, Sendable {
    let number: Int
    let name: Box
    /// The seven boxes of the weekdays' initials.
    let weekdays: [Box]
    let days: [Cell]
  }

  /// The side of a day's square.
  static let pitch = 24
  static let nameHeight = 24
  static let weekdayHeight = 16
  static let gapBelow = 14

  let width: Int
  let height: Int
  let months: [Month]

  /// `across` months stand beside each other, `gap` apart.
  init(year: Int, across: Int, gap: Int) {
    let monthWidth = 7 * Self.pitch
    width = across * monthWidth + (across - 1) * gap
    var months: [Month] = []
    var top = 0
    for row in 0..<(12 / across) {
      let numbers = (1...across).map { row * across + $0 }
      let made = numbers.enumerated().map { place, number in
        Self.month(number, of: year, left: place * (monthWidth + gap), top: top)
      }
      months += made
      top = (made.flatMap(\.days).map(\.box.bottom).max() ?? top) + Self.gapBelow
    }
    self.months = months
    height = top - Self.gapBelow
  }

  private static func month(_ number: Int, of year: Int, left: Int, top: Int) -> Month {
    let names = top + nameHeight
    let days = (1...Day.length(ofMonth: number, in: year)).compactMap {
      Day(year: year, month: number, day: $0)
    }
    let before = (days.first?.weekday.rawValue ?? 1) - 1
    return Month(
      number: number,
      name: Box(x: left, y: top, width: 7 * pitch, height: nameHeight),
      weekdays: (0..<7).map {
        Box(x: left + $0 * pitch, y: names, width: pitch, height: weekdayHeight)
      },
      days: days.enumerated().map { number, day in
        let place = before + number
        return Cell(
          day: day,
          box: Box(
            x: left + place % 7 * pitch,
            y: names + weekdayHeight + place / 7 * pitch,
            width: pitch,
            height: pitch
          )
        )
      }
    )
  }
}
