/// A day of the week, numbered as ISO 8601 does: Monday is 1, Sunday 7.
package enum Weekday: Int, Hashable, Sendable, CaseIterable {
  case monday = 1
  case tuesday
  case wednesday
  case thursday
  case friday
  case saturday
  case sunday
}

/// A week of ISO 8601: it begins on Monday and belongs to the year of its Thursday.
package struct Week: Hashable, Sendable {
  package let year: Int
  /// 1 to 53.
  package let number: Int

  package init(year: Int, number: Int) {
    self.year = year
    self.number = number
  }

  /// The week's Monday.
  package var firstDay: Day {
    let fourthOfJanuary = Day(year: year, month: 1, day: 4)?.daysSince1970 ?? 0
    let monday = Day(daysSince1970: fourthOfJanuary).monday
    return monday.adding(days: (number - 1) * 7)
  }

  package var lastDay: Day { firstDay.adding(days: 6) }
}

extension Week: Comparable {
  package static func < (left: Week, right: Week) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}

extension Week: CustomStringConvertible {
  /// Lower case because it is part of an address: `2022-w09`.
  package var description: String { "\(year)-w\(number < 10 ? "0" : "")\(number)" }
}

extension Day {
  package var weekday: Weekday {
    // 1 January 1970 was a Thursday.
    let index = (daysSince1970 + 3) % 7
    return Weekday.allCases[index >= 0 ? index : index + 7]
  }

  /// The Monday of this day's week.
  package var monday: Day { adding(days: 1 - weekday.rawValue) }

  package var week: Week {
    let thursday = monday.adding(days: 3)
    let newYear = Day(year: thursday.year, month: 1, day: 1) ?? thursday
    return Week(year: thursday.year, number: newYear.days(to: thursday) / 7 + 1)
  }
}
