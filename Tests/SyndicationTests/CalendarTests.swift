import DigestModel
import TestSupport
import Testing

@testable import Syndication

private func entry(
  _ id: String,
  _ title: String,
  _ first: String,
  _ last: String? = nil,
  _ certainty: CalendarEntry.Certainty = .confirmed,
  sequence: Int = 0
) -> CalendarEntry {
  let start = SampleSite.day(first)
  return CalendarEntry(
    uid: "\(id)@simpul.example",
    url: "https://simpul.example/peristiwa/\(id)/",
    title: title,
    days: start...(last.map { SampleSite.day($0) } ?? start),
    certainty: certainty,
    sequence: sequence,
    updated: SampleSite.day("2023-10-25"),
    place: "Washington, Amerika Serikat",
    description: "Baris pertama; “akan berkunjung”\nbaris kedua, dengan \\ garis",
    categories: ["Kunjungan", "Ukraina, Gaza"]
  )
}

private let calendar = EventCalendar(
  title: "Simpul: Wang Yi",
  summary: "Peristiwa yang harinya diketahui.",
  url: "https://simpul.example/tokoh/wang-yi/calendar.ics",
  pageURL: "https://simpul.example/tokoh/wang-yi/",
  language: .id,
  entries: [
    entry("telepon", "Telepon", "2022-03-05"),
    entry(
      "kunjungan",
      "Dijadwalkan: Kunjungan",
      "2023-12-30",
      "2023-12-31",
      .tentative,
      sequence: 2
    ),
    entry("batal", "Dibatalkan: Pertemuan", "2024-02-28", "2024-02-29", .cancelled, sequence: 1),
  ]
)

@Test func `a calendar is written`() throws {
  let document = CalendarFile.document(of: calendar)
  // Golden files are kept with the line ends of the repository.
  let lines = document.split(separator: "\r\n", omittingEmptySubsequences: false)
  try expectGolden(lines.joined(separator: "\n"), "small-calendar.ics")
  #expect(document.hasSuffix("END:VCALENDAR\r\n"))
  #expect(!lines.contains { $0.contains("\n") || $0.contains("\r") })
}

@Test(arguments: [
  ("2022-03-05", "2022-03-05", "DTSTART;VALUE=DATE:20220305", nil),
  ("2023-12-30", "2023-12-31", "DTSTART;VALUE=DATE:20231230", "DTEND;VALUE=DATE:20240101"),
  ("2024-02-28", "2024-02-29", "DTSTART;VALUE=DATE:20240228", "DTEND;VALUE=DATE:20240301"),
])
func `the end of a span is the day after it`(
  first: String,
  last: String,
  start: String,
  end: String?
) {
  var one = calendar
  one.entries = [entry("a", "A", first, last)]
  let lines = CalendarFile.document(of: one).split(separator: "\r\n").map(String.init)
  #expect(lines.contains(start))
  #expect(lines.first { $0.hasPrefix("DTEND") } == end)
}

@Test(arguments: [
  ("a, b; c \\ d", "a\\, b\\; c \\\\ d"),
  ("satu\ndua\r\ntiga", "satu\\ndua\\ntiga"),
  ("titik dua: \"kutip\"", "titik dua: \"kutip\""),
  ("kendali\u{0007}\u{0000}\u{0085} hilang", "kendali\\n hilang"),
  ("tab\tdan Å", "tab\tdan Å"),
])
func `a calendar's text is escaped`(text: String, escaped: String) {
  #expect(ContentLines.escaped(text) == escaped)
}

@Test(
  arguments: ["", "a", "é", "…", "😀", "a😀", "aé…😀", "é\u{0301}"],
  [1, 40, 74, 75, 76, 149, 400]
)
func `a long line is folded between characters, and unfolds to what it was`(
  unit: String,
  length: Int
) {
  var file = ContentLines()
  let text = String(repeating: unit, count: length)
  file.add("SUMMARY", text: text)
  let lines = file.document.utf8.split(separator: 10, omittingEmptySubsequences: false)
  for line in lines.dropLast() {
    #expect(line.last == 13)
    #expect(line.count - 1 <= ContentLines.limit)
    #expect(String(validating: line, as: UTF8.self) != nil)
  }
  #expect(file.document.scalarsReplacing("\r\n ", with: "") == "SUMMARY:\(text)\r\n")
}

@Test func `an address can't bring a line of its own`() {
  var file = ContentLines()
  file.add("URL", "https://a.example/\r\nATTENDEE:mailto:b@c.example")
  #expect(file.document == "URL:https://a.example/ATTENDEE:mailto:b@c.example\r\n")
}

extension String {
  /// By scalars, since a line end and what follows it may be one character.
  fileprivate func scalarsReplacing(_ part: String, with other: String) -> String {
    let parts = Array(part.unicodeScalars)
    var result = String.UnicodeScalarView()
    var rest = Array(unicodeScalars)[...]
    while let first = rest.first {
      if rest.starts(with: parts) {
        result.append(contentsOf: other.unicodeScalars)
        rest = rest.dropFirst(parts.count)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return String(result)
  }
}
