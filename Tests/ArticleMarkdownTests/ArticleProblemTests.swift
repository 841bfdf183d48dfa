import ArticleMarkdown
import DigestModel
import TestSupport
import Testing

private let file = "content/articles/2022/2022-03-06-telepon.md"

private func expectProblems(
  _ expected: [String],
  in marked: String,
  file: String = file,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  let marked = MarkedText(marked, file: file)
  let read = article(parsing: marked.text, file: file)
  #expect(marked.lines(of: read.diagnostics) == expected, sourceLocation: sourceLocation)
  #expect((read.value == nil) == read.diagnostics.hasErrors, sourceLocation: sourceLocation)
}

@Test(arguments: [
  ("1️⃣Isi tanpa kepala.\n", "front-matter.missing"),
  ("1️⃣", "front-matter.missing"),
  ("1️⃣\n---\ntitle: A\n---\n", "front-matter.missing"),
  ("1️⃣---\ntitle: A\n\nIsi.\n", "front-matter.not-closed"),
  ("1️⃣---\n", "front-matter.not-closed"),
  ("---\ntitle: A\n1️⃣title: B\n---\nIsi.\n", "yaml.key-twice"),
  ("---\ntitle: [A\n1️⃣---\nIsi.\n", "yaml.syntax"),
  ("---\n1️⃣- title\n---\nIsi.\n", "yaml.wrong-type"),
])
func `has no readable front matter`(marked: String, identifier: String) {
  let marked = MarkedText(marked, file: "content/articles/a.md")
  let read = article(parsing: marked.text, file: "content/articles/a.md")
  #expect(marked.lines(of: read.diagnostics) == ["1️⃣ error \(identifier)"])
  #expect(read.value == nil)
}

/// One line of an article's front matter beside title and day, and what is wrong with it.
@Test(arguments: [
  ("1️⃣topic: [ukraine]", "yaml.unknown-key"),
  ("topics: 1️⃣ukraine", "yaml.wrong-type"),
  ("topics: [ukraine, 1️⃣~]", "yaml.wrong-type"),
  ("titleBasis: 1️⃣made", "yaml.unknown-choice"),
  ("publishedBasis: 1️⃣none", "article.basis-contradicts"),
  ("updated: 1️⃣2022-03-05", "article.updated-before"),
  ("updated: 1️⃣kemarin", "yaml.not-a-day"),
  ("draft: 1️⃣ya", "yaml.wrong-type"),
  ("publishAt: 1️⃣besok pagi", "article.not-a-time"),
  ("publishAt: 1️⃣2026-12-01 25:00", "article.not-a-time"),
  ("publishAt: 1️⃣2026-12-01 06:00 PST", "article.not-a-time"),
  ("expires: 1️⃣2022-03-06", "article.expires-before"),
  ("corrections: [{on: 1️⃣2022-03-05, text: X}]", "article.changed-before"),
  ("corrections: [1️⃣{on: 2022-03-07}]", "yaml.missing-key"),
  ("corrections: [{on: 2022-03-07, text: 1️⃣\" \"}]", "yaml.empty-text"),
  ("retracted: 1️⃣ya", "yaml.wrong-type"),
  ("retracted: 1️⃣{on: 2022-03-07}", "yaml.missing-key"),
  ("aliases: 1️⃣/lama/", "yaml.wrong-type"),
  ("aliases: [1️⃣lama]", "article.not-an-alias"),
  ("aliases: [1️⃣/../rahasia/]", "article.not-an-alias"),
  ("aliases: [1️⃣//evil.example/]", "article.not-an-alias"),
  ("aliases: [\"1️⃣https://evil.example/\"]", "article.not-an-alias"),
  ("publishedBasis: 1️⃣guessed", "yaml.unknown-choice"),
  ("dateline: 1️⃣Beijing", "yaml.wrong-type"),
  ("dateline: {city: Beijing, 1️⃣agensi: X}", "yaml.unknown-key"),
  ("sources: [{name: X, url: 1️⃣ftp://x.id}]", "article.not-web-address"),
  ("sources: [{name: X, url: \"1️⃣javascript:alert(1)\"}]", "article.not-web-address"),
  ("raw: 1️⃣../rahasia.txt", "article.raw-not-below-site"),
  ("raw: 1️⃣/etc/passwd", "article.raw-not-below-site"),
  ("people: [1️⃣{office: Menteri}]", "yaml.missing-key"),
  ("people: [{name: 1️⃣\" \"}]", "yaml.empty-text"),
])
func `a line of the head is wrong at`(line: String, identifier: String) {
  // In a quoted value the place is that of the quotation mark.
  let line = line.replacing("\"1️⃣", with: "1️⃣\"")
  expectProblems(
    ["1️⃣ error \(identifier)"],
    in: "---\ntitle: A\npublished: 2022-03-06\n\(line)\n---\nIsi.\n"
  )
}

/// Lines of an event that has evidence already.
@Test(arguments: [
  ("type: 1️⃣phonecall\n    status: held\n    start: 2022-03-05", "yaml.unknown-choice"),
  ("type: meeting\n    status: 1️⃣done\n    start: 2022-03-05", "yaml.unknown-choice"),
  ("1️⃣type: meeting\n    start: 2022-03-05", "yaml.missing-key"),
  ("type: meeting\n    status: held\n    start: 1️⃣5 Maret", "yaml.not-a-day"),
  ("type: meeting\n    status: held\n    start: 1️⃣2022-02-30", "yaml.not-a-day"),
  ("1️⃣type: meeting\n    status: held", "event.start-missing"),
  ("1️⃣type: meeting\n    status: held\n    precision: month", "event.start-missing"),
  (
    "type: meeting\n    status: held\n    start: 1️⃣2022-03-05\n    precision: unknown",
    "event.precision-contradicts"
  ),
  (
    "type: meeting\n    status: held\n    start: 1️⃣2022-03-05\n    precision: month",
    "event.precision-contradicts"
  ),
  (
    "type: meeting\n    status: held\n    start: 1️⃣2022-03-01\n    precision: year",
    "event.precision-contradicts"
  ),
  (
    "type: meeting\n    status: held\n    start: 2022-03-01\n    end: 1️⃣2022-03-04\n"
      + "    precision: month",
    "event.precision-contradicts"
  ),
  (
    "type: meeting\n    status: held\n    start: 2022-03-05\n    precision: 1️⃣days",
    "yaml.unknown-choice"
  ),
  (
    "type: visit\n    status: held\n    start: 2022-03-05\n    end: 1️⃣2022-03-04",
    "event.end-not-after-start"
  ),
  (
    "type: visit\n    status: held\n    start: 2022-03-05\n    end: 1️⃣2022-03-05",
    "event.end-not-after-start"
  ),
  ("type: visit\n    status: held\n    start: 2022-03-05\n    role: 1️⃣side", "yaml.unknown-choice"),
  ("type: visit\n    status: held\n    start: 2022-03-05\n    event: 1️⃣A B", "event.not-an-id"),
  (
    "type: visit\n    status: held\n    start: 2022-03-05\n    resolved: [1️⃣{office: x}]",
    "yaml.missing-key"
  ),
])
func `an event is wrong at`(lines: String, identifier: String) {
  expectProblems(
    ["1️⃣ error \(identifier)"],
    in: """
      ---
      title: A
      published: 2022-03-06
      events:
        - \(lines)
          evidence: bertemu
      ---
      Isi.
      """
  )
}

@Test(arguments: [
  ("{kind: ordinal, n: 2, event: 1️⃣1, evidence: x}", "claim.no-such-event"),
  ("{kind: ordinal, n: 2, event: 1️⃣-1, evidence: x}", "claim.no-such-event"),
  ("{kind: ordinal, n: 2, event: 1️⃣satu, evidence: x}", "yaml.wrong-type"),
  ("1️⃣{kind: ordinal, n: 2, evidence: x}", "yaml.missing-key"),
  ("1️⃣{kind: ordinal, event: 0, evidence: x}", "yaml.missing-key"),
  ("{kind: ordinal, n: 1️⃣0, event: 0, evidence: x}", "claim.ordinal-too-small"),
  ("{kind: 1️⃣cardinal, n: 2, event: 0, evidence: x}", "yaml.unknown-choice"),
  ("{kind: ordinal, n: 2, window: 1️⃣2 weeks, event: 0, evidence: x}", "claim.not-a-duration"),
  ("{kind: ordinal, n: 2, window: 1️⃣P0D, event: 0, evidence: x}", "claim.not-a-duration"),
  ("{kind: ordinal, n: 2, window: 1️⃣P+4D, event: 0, evidence: x}", "claim.not-a-duration"),
  ("1️⃣{kind: follow-up, event: 0, evidence: x}", "yaml.missing-key"),
  ("{kind: follow-up, event: 0, target: 1️⃣1, evidence: x}", "claim.no-such-event"),
  ("{kind: follow-up, event: 0, target: 1️⃣0, evidence: x}", "claim.follows-itself"),
  ("{kind: ordinal, n: 2, event: 0, 1️⃣target: 0, evidence: x}", "yaml.unknown-key"),
  ("{kind: first-since, since: 1️⃣Oktober, event: 0, evidence: x}", "yaml.not-a-day"),
])
func `a claim is wrong at`(claim: String, identifier: String) {
  expectProblems(
    ["1️⃣ error \(identifier)"],
    in: """
      ---
      title: A
      published: 2022-03-06
      events:
        - {type: meeting, status: held, start: 2022-03-05, evidence: bertemu}
      claims:
        - \(claim)
      ---
      Isi.
      """
  )
}

@Test func `all problems of a file are told in one run, in the order of the text`() {
  expectProblems(
    [
      "1️⃣ error yaml.unknown-key", "2️⃣ error yaml.not-a-day",
      "3️⃣ error yaml.unknown-choice", "4️⃣ error event.end-not-after-start",
      "5️⃣ error claim.no-such-event", "6️⃣ warning article.body-empty",
    ],
    in: """
      ---
      1️⃣titel: A
      published: 2️⃣6 Maret
      events:
        - type: 3️⃣kunjungan
          status: held
          start: 2022-03-05
          end: 4️⃣2022-03-04
          evidence: berkunjung
      claims:
        - {kind: ordinal, n: 2, event: 5️⃣3, evidence: x}
      6️⃣---
      """
  )
}

@Test func `a mistyped day is one mistake, not another one of the file's name`() {
  let marked = MarkedText(
    "---\ntitle: A\n1️⃣publised: 2022-03-06\n---\n\nIsi.\n",
    file: "content/articles/2022/2022-03-06-a.md"
  )
  let read = article(parsing: marked.text, file: "content/articles/2022/2022-03-06-a.md")
  #expect(marked.lines(of: read.diagnostics) == ["1️⃣ error yaml.unknown-key"])
}

@Test(arguments: [
  ("content/articles/2022/2022-03-07-a.md", "published: 1️⃣2022-03-06", "warning article.name-day"),
  ("content/articles/2022/2022-03-07-a.md", "1️⃣title: B", "warning article.name-day"),
  ("content/articles/undated/a.md", "published: 1️⃣2022-03-06", "warning article.name-day"),
])
func `the name of the file disagrees`(file: String, line: String, expected: String) {
  let title = line.contains("title") ? "" : "title: B\n"
  expectProblems(["1️⃣ \(expected)"], in: "---\n\(title)\(line)\n---\nIsi.\n", file: file)
}

@Test(arguments: ["Telepon Wang.md", "2022-03-06-.md", "a--b.md", "é.md"])
func `a name that is no slug is an error with a better one`(name: String) {
  let file = "content/articles/2022/\(name)"
  expectProblems(
    ["1️⃣ error content.name-not-slug"],
    in: "1️⃣---\ntitle: A\npublished: 2022-03-06\n---\nIsi.\n",
    file: file
  )
}

@Test func `hints name what was most likely meant`() {
  let text = "---\ntitle: A\npublishd: 2022-03-06\n---\nIsi.\n"
  let read = article(parsing: text, file: "content/articles/Telepon Wang.md")
  #expect(
    read.diagnostics.map(\.message.hint) == [
      "use lower-case letters a-z, digits and single hyphens: 'telepon-wang.md'",
      "did you mean 'published'?",
    ]
  )
}

@Test func `places count bytes, after CRLF and a byte order mark too`() {
  expectProblems(
    ["1️⃣ error yaml.not-a-day", "2️⃣ error yaml.unknown-key"],
    in: "\u{FEFF}---\r\ntitle: A\r\npublished: 1️⃣kemarin\r\n"
      + "dateline: {city: Çankaya, 2️⃣agensi: X}\r\n---\r\nIsi.\r\n"
  )
}

@Test func `invisible characters in the body are told where they stand`() {
  expectProblems(
    [
      "1️⃣ error content.control-character", "2️⃣ warning content.direction-character",
      "3️⃣ error content.control-character",
    ],
    in: "---\ntitle: A\npublished: 2022-03-06\n---\n\nÇa\t1️⃣\u{07}.\n\nB 2️⃣\u{202E}C3️⃣\u{85}D.\n"
  )
}
