import DigestModel
import MarkedYAML

extension MappingReader {
  mutating func person() -> KnownPerson? {
    let name = requiredString("name")
    let also = names("also")
    let terms = mappings("terms") { $0.term() }
    return name.map { KnownPerson(name: $0, also: also, terms: terms) }
  }

  private mutating func term() -> OfficeTerm? {
    let key = requiredString("key")
    let title = requiredString("title")
    let country = requiredString("country")
    if !keys.contains("from") { _ = requiredString("from") }
    let from = date("from")
    let to = date("to")
    let isActing = flag("acting") ?? false
    guard let key, let title, let country, let from else { return nil }
    if let first = from.bounds?.lowerBound, let last = to?.bounds?.upperBound, last < first {
      report(.termEndsBeforeItBegins, at: location(of: "to"))
    }
    return OfficeTerm(
      key: key,
      title: title,
      country: Party(country),
      from: from,
      to: to,
      isActing: isActing
    )
  }

  /// A day, a month or a year.
  private mutating func date(_ key: String) -> DateSpan? {
    guard let node = node(key), let text = text(of: node) else { return nil }
    if let span = DateSpan(dayMonthOrYear: text) { return span }
    report(.notADate(text), at: node.location)
    return nil
  }
}

extension DateSpan {
  /// Reads `2022-03-05`, `2022-03` or `2022`.
  fileprivate init?(dayMonthOrYear text: String) {
    guard [4, 7, 10].contains(text.utf8.count),
      let day = Day(iso8601: text + "-01-01".dropFirst(text.utf8.count - 4))
    else { return nil }
    switch text.utf8.count {
    case 4: self.init(year: day.year)
    case 7: self.init(month: day.month, year: day.year)
    default: self.init(day)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func notADate(_ text: String) -> Self {
    Self(
      identifier: "knowledge.not-a-date",
      summary: "'\(text)' is no day, month or year",
      hint: "write 2026-03-09, 2026-03 or 2026"
    )
  }

  fileprivate static let termEndsBeforeItBegins = Self(
    identifier: "knowledge.term-ends-early",
    summary: "the term ends before it begins"
  )
}
