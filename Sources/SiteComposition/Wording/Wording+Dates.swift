import DigestModel

extension Wording {
  /// 'Sabtu, 5 Maret 2022'.
  func fullDate(_ day: Day) -> String {
    filled(.dateFull, ["weekday": words["weekday-\(day.weekday.rawValue)"], "date": date(day)])
  }

  /// '5 Maret 2022'.
  func date(_ day: Day) -> String {
    dates[day]
      ?? filled(.dateDay, ["day": "\(day.day)", "month": month(day), "year": "\(day.year)"])
  }

  /// 'Maret 2022'.
  func monthAndYear(_ day: Day) -> String {
    filled(.dateMonth, ["month": month(day), "year": "\(day.year)"])
  }

  /// As exactly as it is known: 'Sabtu, 5 Maret 2022', '26–28 Oktober 2023', 'November 2021', '2023'.
  func fullDate(_ span: DateSpan) -> String { text(span) { fullDate($0) } }

  /// Like `fullDate`, without the weekday of a single day.
  func date(_ span: DateSpan) -> String { text(span) { date($0) } }

  private func text(_ span: DateSpan, day: (Day) -> String) -> String {
    guard let start = span.start else { return self[.dateUnknown] }
    switch span.precision {
    case .unknown: return self[.dateUnknown]
    case .year: return "\(start.year)"
    case .month: return monthAndYear(start)
    case .day: return span.end.map { range(from: start, to: $0) } ?? day(start)
    }
  }

  private func range(from start: Day, to end: Day) -> String {
    let key: WordKey =
      if start.year != end.year { .dateRange } else if start.month != end.month {
        .dateSameYear
      } else {
        .dateSameMonth
      }
    return filled(
      key,
      [
        "first": "\(start.day)", "firstMonth": month(start), "firstYear": "\(start.year)",
        "last": "\(end.day)", "month": month(end), "year": "\(end.year)",
      ]
    )
  }

  /// 'Okt', for narrow cells.
  func shortMonth(_ number: Int) -> String { words["month-short-\(number)"] }

  private func month(_ day: Day) -> String { words["month-\(day.month)"] }
}

extension DateSpan {
  /// For `<time datetime>`: as much of the first day as is known.
  var machineText: String? {
    guard let start else { return nil }
    switch precision {
    case .day: return start.description
    case .month: return String(start.description.prefix(7))
    case .year: return String(start.description.prefix(4))
    case .unknown: return nil
    }
  }
}
