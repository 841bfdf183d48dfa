import DigestModel
import Evaluation
import TestSupport
import Testing

private func sentences(_ lines: String...) throws -> [LabelledSentence] {
  try labelledSentences(parsing: Array(lines.joined(separator: "\n").utf8), file: "a.jsonl")
}

private let callLine = """
  {"id": "call-01", "published": "2022-03-07", "text": "Wang Yi menelepon Blinken, Sabtu.", "note": "x", \
  "events": [{"type": "phone-call", "status": "held", "start": "2022-03-05", "end": null, \
  "precision": "day", "city": null, "country": null, "participants": ["Wang Yi", "Antony Blinken"], \
  "parties": ["CN", "US"]}]}
  """

private let falseFriend = """
  {"id": "call-02", "published": "2022-03-07", "text": "Gelombang menelan kapal.", "events": []}
  """

@Test func `a line becomes a text that names its day, and its events`() throws {
  let read = try sentences(callLine, "", falseFriend)
  #expect(read.map(\.id) == ["call-01", "call-02"])
  #expect(read.map(\.place.line) == [1, 3])
  #expect(read[0].raw.file == "2022-03-07-call-01.txt")
  #expect(read[0].raw.text.contains("Wang Yi menelepon Blinken, Sabtu."))
  #expect(read[0].events.map(\.date) == [day("2022-03-05")])
}

@Test func `the figures of a type count its events alone`() throws {
  let lines = try sentences(callLine, falseFriend)
  let visit = found(day("2022-03-05"), status: .held, type: .visit)
  let right = FoundArticle(
    cleaned: foundArticle,
    facts: ArticleFacts(mentions: [found(day("2022-03-05")), visit])
  )
  let scores = SentenceScores(of: [(lines[0], right), (lines[1], nil)])
  #expect(scores.all[.events].precision == 0.5)
  #expect(scores.byType[.phoneCall]?[.events].precision == 1)
  #expect(scores.byType[.visit]?[.events].precision == 0)
  #expect(scores.byType[.visit]?[.events].recall == nil)
  let rows = SentenceReport(scores).table.split(separator: "\n").map {
    $0.split(separator: " ").map(String.init)
  }
  #expect(rows.contains { $0.starts(with: ["phone-call", "1", "1", "1.000", "1.000"]) })
  #expect(rows.contains { $0.starts(with: ["visit", "0", "1", "0.000", "–"]) })
  #expect(rows.contains { $0.starts(with: ["all", "1", "2", "0.500", "1.000"]) })
}

@Test func `the figures of a run are kept and read again`() throws {
  let lines = try sentences(callLine)
  let scores = SentenceScores(of: [(lines[0], nil)])
  let report = SentenceReport(scores)
  let again = try SentenceReport.reading(Array(report.json().utf8), file: "first-run.json")
  #expect(again.table == report.table)
}

private let both = ["Wang Yi", "Antony Blinken"]
private let one = ["Wang Yi", "Qin Gang"]

@Test(arguments: [
  // One of two people is another one.
  (one, both, ["participants −50.0"]), (both, one, ["participants +50.0"]), (both, both, []),
])
func `losses are told in points`(less: [String], full: [String], words: [String]) throws {
  func scores(_ people: [String]) throws -> Scores {
    let date = day("2022-03-05")
    return try EvaluationTests.scores(gold: [call(date)], found: [found(date, people: people)])
  }
  let losses = try scores(less).losses(against: scores(full))
  #expect(losses.filter(\.isVisible).map(\.words) == words)
}
