/// A day of the Gregorian calendar, with no time and no time zone that could move it.
package struct Day: Hashable, Sendable {
  /// Year, month and day side by side, four bits for the month and five for the day: every archive
  /// holds many days, and a comparison of days is one of numbers.
  private let packed: Int32

  package var year: Int { Int(packed >> 9) }
  /// 1 to 12.
  package var month: Int { Int(packed >> 5) & 0xF }
  /// 1 to 31.
  package var day: Int { Int(packed) & 0x1F }

  /// Makes a day, or nil where the calendar has none: 31 April, year 0, year 10000.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, in: year)).contains(day)
    else { return nil }
    self.init(checkedYear: year, month: month, day: day)
  }

  private init(checkedYear year: Int, month: Int, day: Int) {
    packed = Int32(year << 9 | month << 5 | day)
  }

  /// The day that lies `number` days after 1 January 1970.
  ///
  /// Earlier ones are negative. The calendar ends with the years 1 and 9999: what lies beyond is its
  /// first or last day.
  ///
  /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
  package init(daysSince1970 number: Int) {
    let shifted = min(max(number, Self.firstNumber), Self.lastNumber) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      checkedYear: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  /// 1 January of the year 1 and 31 December 9999, in days since 1970.
  private static let firstNumber = -719_162
  private static let lastNumber = 2_932_896

  /// Days since 1 January 1970: the difference of two such numbers is the gap in days.
  package var daysSince1970: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  package static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package func adding(days: Int) -> Day { Day(daysSince1970: daysSince1970 + days) }

  /// Whole days from this day to `other`; negative where `other` is earlier.
  package func days(to other: Day) -> Int { other.daysSince1970 - daysSince1970 }
}

extension Day: Comparable {
  package static func < (left: Day, right: Day) -> Bool {
    left.packed < right.packed
  }
}

extension Day: CustomStringConvertible {
  /// The ISO 8601 form, `2022-03-05`.
  package var description: String {
    var rest = year * 10_000 + month * 100 + day
    return String(unsafeUninitializedCapacity: 10) { text in
      for place in (0..<10).reversed() {
        if place == 4 || place == 7 {
          text[place] = UInt8(ascii: "-")
        } else {
          text[place] = UInt8(ascii: "0") + UInt8(rest % 10)
          rest /= 10
        }
      }
      return 10
    }
  }
}
