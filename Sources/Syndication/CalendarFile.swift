import DigestModel

/// Writes calendars.
///
/// Source: RFC 5545; names, sources and how often to look again by RFC 7986. `X-WR-CALNAME`,
/// `X-WR-CALDESC` and `X-PUBLISHED-TTL` say the same to programs that are older than that.
package enum CalendarFile {
  /// The calendar's document, for `text/calendar; charset=utf-8`.
  package static func document(of calendar: EventCalendar) -> String {
    var file = ContentLines()
    file.add("BEGIN", "VCALENDAR")
    file.add("VERSION", "2.0")
    file.add("PRODID", "-//Simpul//Simpul//\(calendar.language.rawValue.uppercased())")
    file.add("CALSCALE", "GREGORIAN")
    file.add("UID", text: calendar.url)
    for name in ["NAME", "X-WR-CALNAME"] { file.add(name, text: calendar.title) }
    for name in ["DESCRIPTION", "X-WR-CALDESC"] where !calendar.summary.isEmpty {
      file.add(name, text: calendar.summary)
    }
    file.add("URL", calendar.pageURL)
    file.add("SOURCE;VALUE=URI", calendar.url)
    if let updated = calendar.entries.map(\.updated).max() {
      file.add("LAST-MODIFIED", midnight(updated))
    }
    file.add("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
    file.add("X-PUBLISHED-TTL", "P1D")
    for entry in calendar.entries { add(entry, to: &file) }
    file.add("END", "VCALENDAR")
    return file.document
  }

  private static func add(_ entry: CalendarEntry, to file: inout ContentLines) {
    file.add("BEGIN", "VEVENT")
    file.add("UID", text: entry.uid)
    file.add("DTSTAMP", midnight(entry.updated))
    file.add("DTSTART;VALUE=DATE", digits(entry.days.lowerBound))
    // The end is the first day after it; an event without one takes a day.
    if entry.days.lowerBound < entry.days.upperBound {
      file.add("DTEND;VALUE=DATE", digits(entry.days.upperBound.adding(days: 1)))
    }
    file.add("SUMMARY", text: entry.title)
    file.add("STATUS", entry.certainty.rawValue)
    file.add("SEQUENCE", "\(entry.sequence)")
    file.add("LAST-MODIFIED", midnight(entry.updated))
    // Whoever follows a calendar of the world's events is not busy for it.
    file.add("TRANSP", "TRANSPARENT")
    if let place = entry.place { file.add("LOCATION", text: place) }
    if !entry.categories.isEmpty { file.add("CATEGORIES", list: entry.categories) }
    file.add("URL", entry.url)
    if !entry.description.isEmpty { file.add("DESCRIPTION", text: entry.description) }
    file.add("END", "VEVENT")
  }

  private static func digits(_ day: Day) -> String {
    String(decoding: day.description.utf8.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self)
  }

  private static func midnight(_ day: Day) -> String { digits(day) + "T000000Z" }
}
