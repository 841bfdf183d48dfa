import DigestModel
import Evaluation
import TestSupport
import Testing

private func least(_ text: String) throws -> Minimums {
  try minimums(parsing: Array(text.utf8), file: "least.json")
}

@Test(arguments: [
  (#"{"events": {"guard": 0.5}}"#, [String]()),
  // Half of what was found is right, and all that was to be found.
  (#"{"events.precision": {"guard": 0.6}}"#, ["events.precision is 0.5, its guard 0.6"]),
  (#"{"events.recall": {"guard": 1}, "start": {"guard": 1}}"#, []),
  // What is only asked guards nothing.
  (#"{"events.precision": {"asked": 0.9}}"#, []),
  // A count may be at most its limit.
  (#"{"plannedAsHeld": {"guard": 0}}"#, ["plannedAsHeld is 1.0, its guard 0.0"]),
  (#"{"plannedAsHeld": {"guard": 1}}"#, []),
  // What could not be measured has not reached its guard.
  (#"{"links": {"guard": 0.1}}"#, ["links is not measured, its guard 0.1"]),
])
func `figures under their guards are named`(text: String, lines: [String]) throws {
  let (plan, made) = (call(day("2022-03-05"), status: .scheduled), found(day("2022-03-20")))
  let scores = try scores(gold: [plan], found: [found(day("2022-03-05")), made])
  #expect(try least(text).shortfalls(of: scores).map(\.line) == lines)
}

@Test(arguments: ["evnts", "events.f1", "events.precision.", ".", ""])
func `a file of minimums that names no figure is refused`(name: String) {
  #expect(throws: DiagnosedError.self) { try least("{\"\(name)\": {\"guard\": 0.5}}") }
}

@Test func `the table shows what is asked and guarded beside each figure`() throws {
  let date = day("2022-03-05")
  let least = try least(
    #"{"events": {"asked": 0.9, "guard": 0.8}, "events.precision": {"asked": 0.95}}"#
  )
  let earlier = #"{"figures": {"events": {"value": 0.75}, "plannedAsHeld": {"value": 2}}}"#
  let first = try EarlierFigures.reading(Array(earlier.utf8), file: "first-run.json")
  let lines = try scores(gold: [call(date)], found: [found(date)]).table(with: least, first: first)
    .split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
  #expect(lines.contains { $0.first == "figure" && $0.suffix(2) == ["asked", "guard"] })
  #expect(lines.contains { $0.first == "events" && $0.suffix(3) == ["0.750", "0.900", "0.800"] })
  #expect(lines.contains(["plannedAsHeld", "0", "2"]))
  #expect(lines.contains(["events.precision", "1.000", "0.950"]))
}
