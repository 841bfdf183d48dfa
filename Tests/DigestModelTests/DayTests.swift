import DigestModel
import Testing

@Test(arguments: [
  ("1970-01-01", 0),
  ("1969-12-31", -1),
  ("2000-02-29", 11_016),
  ("2022-03-05", 19_056),
])
func `a day and its number since 1970 tell the same`(text: String, number: Int) throws {
  let day = try #require(Day(iso8601: text))
  #expect(day.daysSince1970 == number)
  #expect(Day(daysSince1970: number) == day)
  #expect(day.description == text)
}

@Test(arguments: [
  "2023-02-29", "2022-3-05", "2022-13-01", " 2022-03-05", "2022/03/05", "٢٠٢٢-03-05",
])
func `what is no calendar day is not read`(text: String) {
  #expect(Day(iso8601: text) == nil)
}

@Test(arguments: [
  // New Year's Day may belong to the old year's last week, New Year's Eve to the new year's first.
  ("2022-01-01", Weekday.saturday, "2021-w52"),
  ("2022-03-05", .saturday, "2022-w09"),
  ("2024-12-30", .monday, "2025-w01"),
  ("2020-12-31", .thursday, "2020-w53"),
])
func `a day knows its weekday and ISO week`(text: String, weekday: Weekday, week: String) throws {
  let day = try #require(Day(iso8601: text))
  #expect(day.weekday == weekday)
  #expect(day.week.description == week)
  #expect((day.week.firstDay...day.week.lastDay).contains(day))
}

@Test func `every day of forty years round-trips through its number`() throws {
  let first = try #require(Day(iso8601: "1990-01-01")).daysSince1970
  for number in first..<(first + 40 * 365) {
    let day = Day(daysSince1970: number)
    #expect(Day(year: day.year, month: day.month, day: day.day)?.daysSince1970 == number)
  }
}

@Test func `the calendar ends with the years 1 and 9999`() throws {
  let first = try #require(Day(iso8601: "0001-01-01"))
  let last = try #require(Day(iso8601: "9999-12-31"))
  #expect(first.adding(days: -1) == first)
  #expect(last.adding(days: 1) == last)
  #expect(last.adding(days: -1).description == "9999-12-30")
  #expect(Day(daysSince1970: .max) == last)
  #expect(Day(daysSince1970: .min) == first)
}
