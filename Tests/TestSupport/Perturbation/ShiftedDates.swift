import DigestModel
import Foundation

/// Moves every date of a text by whole weeks, so that its weekday stays true.
///
/// The weeks make whole years, 52 each: a month told without a day keeps its name and moves by the years.
package struct ShiftedDates {
  private let years: Int
  /// The day that dates without a year are near to.
  private let reference: Day

  package init(years: Int, near reference: Day) {
    self.years = years
    self.reference = reference
  }

  package func moved(_ day: Day) -> Day { day.adding(days: 364 * years) }

  /// A day, month or year of a gold record.
  package func moved(_ start: Day, precision: String) -> Day {
    if precision == "day" { return moved(start) }
    return Day(year: start.year + years, month: start.month, day: 1) ?? start
  }

  private static let months = [
    "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september",
    "oktober", "november", "desember",
  ]
  private static let shortMonths = [
    "jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des",
  ]
  private static let weekdays = [
    "senin": 1, "selasa": 2, "rabu": 3, "kamis": 4, "jumat": 5, "jum'at": 5, "sabtu": 6,
    "minggu": 7, "ahad": 7,
  ]

  /// The forms, tried in this order at each place of the text.
  private static let forms: Result<[(kind: Kind, pattern: NSRegularExpression)], any Error> = {
    let month =
      "(\(months.joined(separator: "|"))|agt|agust|may|aug|oct|dec|\(shortMonths.joined(separator: "|")))\\b\\.?"
    let year = "(20[0-4]\\d)(?![\\d])"
    let day = "(?<![\\d/.,])(\\d{1,2})"
    let joint = "(\\s?[-–]\\s?|\\s(?:dan|hingga|sampai)\\s|,\\s)"
    let forms: [(Kind, String)] = [
      (.iso, "(?<!\\d)(20[0-4]\\d)([-/])(\\d{2})\\2(\\d{2})(?!\\d)"),
      (.packed, "(?<=/)(20[0-4]\\d)(\\d{2})(\\d{2})(?!\\d)"),
      (
        .slashRange,
        "\(day)(?:/(\\d{1,2}))?(\\s?[-–]\\s?)(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?(?![\\d/])"
      ),
      (.slash, "\(day)/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?(?![\\d/])"),
      (.namedRange, "\(day)(?:\\s\(month))?\(joint)(\\d{1,2})\\s\(month)(?:\\s\(year))?"),
      (.named, "\(day)\\s\(month)(,?\\s\(year))?"),
      (.year, "(?<![\\d/.,-])\(year)(?![\\d/.-]\\d)"),
    ]
    return Result {
      try forms.map { kind, pattern in
        (kind, try NSRegularExpression(pattern: pattern, options: .caseInsensitive))
      }
    }
  }()

  private enum Kind { case iso, packed, slashRange, slash, namedRange, named, year }

  /// Notes what becomes of each date of the text.
  package func edit(_ text: String, _ edits: inout TextEdits) throws {
    let whole = NSRange(text.startIndex..., in: text)
    for form in try Self.forms.get() {
      for match in form.pattern.matches(in: text, range: whole) {
        guard let range = Range(match.range, in: text) else { continue }
        let parts = (0..<match.numberOfRanges).map { index in
          Range(match.range(at: index), in: text).map { String(text[$0]) }
        }
        let weekday = Self.weekday(before: text[..<range.lowerBound])
        // What is no date, such as '24/7', keeps its place all the same.
        edits.replace(range, with: moved(form.kind, parts, weekday) ?? parts[0] ?? "")
      }
    }
  }

  private static func weekday(before text: Substring) -> Int? {
    let word = text.suffix(12).split { !$0.isLetter && $0 != "'" }.last
    return word.flatMap { weekdays[$0.lowercased()] }
  }

  private func moved(_ kind: Kind, _ parts: [String?], _ weekday: Int?) -> String? {
    func number(_ index: Int) -> Int? { parts[index].flatMap { Int($0) } }
    switch kind {
    case .iso:
      guard let day = date(number(4), number(3), number(1), nil).map({ moved($0) }) else {
        return nil
      }
      let separator = parts[2] ?? "-"
      return [pad(day.year), pad(day.month), pad(day.day)].joined(separator: separator)
    case .packed:
      guard let day = date(number(3), number(2), number(1), nil).map({ moved($0) }) else {
        return nil
      }
      return pad(day.year) + pad(day.month) + pad(day.day)
    case .slashRange:
      guard let last = date(number(4), number(5), number(6), nil),
        let first = date(number(1), number(2) ?? number(5), last.year, nil)
      else { return nil }
      let (from, to) = (moved(first), moved(last))
      let start =
        from.month == to.month && parts[2] == nil ? "\(from.day)" : "\(from.day)/\(from.month)"
      return start + (parts[3] ?? "-") + "\(to.day)/\(to.month)"
        + (parts[6] == nil ? "" : "/\(to.year)")
    case .slash:
      let year = number(3).map { $0 < 100 ? 2000 + $0 : $0 }
      guard let day = date(number(1), number(2), year, weekday).map({ moved($0) }) else {
        return nil
      }
      let isPadded = parts[1]?.first == "0" || parts[2]?.first == "0"
      let told = isPadded ? "\(pad(day.day))/\(pad(day.month))" : "\(day.day)/\(day.month)"
      return told + (parts[3].map { "/" + pad(day.year).suffix($0.count) } ?? "")
    case .namedRange:
      let month = Self.month(parts[5])
      guard let last = date(number(4), month, number(6), nil),
        let first = date(number(1), Self.month(parts[2]) ?? month, last.year, nil)
      else { return nil }
      let (from, to) = (moved(first), moved(last))
      let isOne = from.month == to.month && parts[2] == nil
      let start =
        isOne ? "\(from.day)" : "\(from.day) \(name(from.month, like: parts[2] ?? parts[5]))"
      return start + (parts[3] ?? "-") + "\(to.day) \(name(to.month, like: parts[5]))"
        + (parts[6] == nil ? "" : " \(to.year)")
    case .named:
      guard let day = date(number(1), Self.month(parts[2]), number(4), weekday).map({ moved($0) })
      else { return nil }
      let told = parts[1]?.first == "0" ? pad(day.day) : "\(day.day)"
      let year = parts[3].map { $0.hasPrefix(",") ? ", \(day.year)" : " \(day.year)" } ?? ""
      return "\(told) \(name(day.month, like: parts[2]))" + year
    case .year: return number(1).map { "\($0 + years)" }
    }
  }

  /// The day; without a year the one of those around the reference that fits the weekday and is nearest.
  private func date(_ day: Int?, _ month: Int?, _ year: Int?, _ weekday: Int?) -> Day? {
    guard let day, let month else { return nil }
    if let year { return Day(year: year, month: month, day: day) }
    let near = (-1...1).compactMap { Day(year: reference.year + $0, month: month, day: day) }
    let fitting = near.filter { weekday == nil || $0.weekday.rawValue == weekday }
    return (fitting.isEmpty ? near : fitting).min {
      abs($0.days(to: reference)) < abs($1.days(to: reference))
    }
  }

  private static func month(_ name: String?) -> Int? {
    guard let name = name?.lowercased().prefix(3) else { return nil }
    let others = ["agt": "agu", "aug": "agu", "may": "mei", "oct": "okt", "dec": "des"]
    let short = others[String(name)] ?? String(name)
    return shortMonths.firstIndex(of: short).map { $0 + 1 }
  }

  private func name(_ month: Int, like model: String?) -> String {
    let isShort = (model?.filter(\.isLetter).count ?? 9) <= 3 && model?.lowercased() != "mei"
    let word = isShort ? Self.shortMonths[month - 1] : Self.months[month - 1]
    let model = model ?? "Maret"
    return model == model.uppercased() ? word.uppercased() : word.capitalized
  }

  private func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
