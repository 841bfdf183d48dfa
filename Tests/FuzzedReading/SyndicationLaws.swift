import ArticleParsing
import DigestModel
import Foundation
import HTMLRendering
import Syndication

/// A text in every place of the feeds, calendars and tables that we write: each reads back as what it is,
/// and nothing of the text becomes a part of the format.
func syndicationLaws(_ text: String) -> [String] {
  let entry = FeedEntry(
    url: "https://uji.example/artikel/2022/03/satu/",
    title: "a" + text,
    published: day,
    authors: [text],
    categories: [text],
    summary: text,
    rights: text,
    body: "Isi yang panjang.\n\n" + text
  )
  let feed = Feed(
    title: text,
    summary: text,
    pageURL: "https://uji.example/",
    language: .id,
    author: text,
    entries: [entry, entry]
  )
  let documents = FeedFormat.allCases.map { ($0, feed.document($0) { Markdown.html(of: $0) }) }
  return documents.flatMap { feedLaws($1, $0, title: entry.title) } + calendarLaws(text)
    + tableLaws(text)
}

private let day = Day(daysSince1970: 19_000)

/// Our own reader finds two articles; their headlines are the same letters and digits.
private func feedLaws(_ document: String, _ format: FeedFormat, title: String) -> [String] {
  let file = "content/raw/umpan.\(format == .json ? "json" : "xml")"
  let found = rawArticles(in: Array(document.utf8), file: file)
  guard found.count == 2 else { return ["\(format): \(found.count) entries came back of 2"] }
  return found.compactMap { article in
    guard let raw = article.value else {
      return "\(format): \(article.diagnostics.map(\.message.summary))"
    }
    // What looks like markup is read as such, since many feeds mean it so.
    guard format != .rss, !title.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C }) else {
      return nil
    }
    let told = letters(raw.metadata.title ?? "")
    return told == letters(title) ? nil : "\(format): the title came back as '\(told)'"
  }
}

/// Those of ASCII, also where an accent stands on one.
private func letters(_ text: String) -> String {
  let scalars = text.decomposedStringWithCanonicalMapping.unicodeScalars
  return String(
    String.UnicodeScalarView(
      scalars.filter { $0.isASCII && $0.properties.isIDContinue && $0 != "_" }
    )
  )
}

/// Each line is one of ours, short enough, with no line end of its own.
private func calendarLaws(_ text: String) -> [String] {
  let entry = CalendarEntry(
    uid: "satu@uji.example",
    url: "https://uji.example/peristiwa/satu/",
    title: text,
    days: day...day,
    certainty: .confirmed,
    sequence: 0,
    updated: day,
    place: text,
    description: text,
    categories: [text]
  )
  let calendar = EventCalendar(
    title: text,
    summary: text,
    url: "https://uji.example/calendar.ics",
    pageURL: "https://uji.example/",
    language: .id,
    entries: [entry]
  )
  var laws: [String] = []
  var names: [String] = []
  let lines = CalendarFile.document(of: calendar).utf8.split(
    separator: UInt8(ascii: "\n"),
    omittingEmptySubsequences: false
  )
  for line in lines.dropLast() {
    if line.last != UInt8(ascii: "\r") || line.dropLast().contains(UInt8(ascii: "\r")) {
      laws.append("a calendar's line ends otherwise than by CRLF")
    }
    if line.count > 76 { laws.append("a calendar's line has \(line.count) bytes") }
    if line.first != UInt8(ascii: " ") {
      names.append(String(decoding: line.prefix { $0 != 0x3A && $0 != 0x3B }, as: UTF8.self))
    }
  }
  if lines.last?.isEmpty != true { laws.append("a calendar ends within a line") }
  let strange = Set(names).subtracting(properties)
  if !strange.isEmpty { laws.append("a calendar holds \(strange.sorted())") }
  if names.count(where: { $0 == "BEGIN" }) != 2 { laws.append("a calendar holds another event") }
  return laws
}

private let properties: Set<String> = [
  "BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "UID", "NAME", "X-WR-CALNAME", "DESCRIPTION",
  "X-WR-CALDESC", "URL", "SOURCE", "LAST-MODIFIED", "REFRESH-INTERVAL", "X-PUBLISHED-TTL",
  "DTSTAMP",
  "DTSTART", "DTEND", "SUMMARY", "STATUS", "SEQUENCE", "TRANSP", "LOCATION", "CATEGORIES",
]

private struct Row: DataRecord {
  static let name = "row"
  static let fields: [DataField<Row>] = [
    DataField("text", .text) { .text($0.text) },
    DataField("texts", .texts) { .texts([$0.text, $0.text]) },
  ]

  var text: String
}

/// One line for the names and one row of two cells, of which a program computes none.
private func tableLaws(_ text: String) -> [String] {
  let table = DataTable.bytes(of: DataPart("rows", of: Row.self, count: 1) { _ in Row(text: text) })
  let rows = cells(of: table)
  guard rows.count == 2, rows.allSatisfy({ $0.count == 2 }) else {
    return ["a table has rows of \(rows.map(\.count)) cells"]
  }
  return rows[1].compactMap { cell in
    guard let first = cell.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first)
    else { return nil }
    return "a cell begins with '\(first)'"
  }
}

/// RFC 4180.
private func cells(of table: [UInt8]) -> [[String]] {
  var rows: [[String]] = []
  var row: [String] = []
  var cell: [UInt8] = []
  var isQuoted = false
  for (index, byte) in table.enumerated() {
    switch byte {
    case UInt8(ascii: "\""):
      let follows = index > 0 && table[index - 1] == byte && !isQuoted
      if follows { cell.append(byte) }
      isQuoted.toggle()
    case UInt8(ascii: ",") where !isQuoted:
      row.append(String(decoding: cell, as: UTF8.self))
      cell = []
    case UInt8(ascii: "\n") where !isQuoted:
      row.append(String(decoding: cell.dropLast(), as: UTF8.self))
      rows.append(row)
      (row, cell) = ([], [])
    default: cell.append(byte)
    }
  }
  return rows
}
