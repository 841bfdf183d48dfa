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

@Test(arguments: [
  // A guard follows what was reached, a point under it.
  (#"{"events": {"guard": 0.5}}"#, #""events": {"guard": 0.656}"#),
  // Not under what is asked, once that was reached; with that not reached it is no guard.
  (#"{"events": {"asked": 0.66}}"#, #""events": {"asked": 0.66, "guard": 0.66}"#),
  (#"{"events": {"asked": 0.7}}"#, #""events": {"asked": 0.7, "guard": 0.656}"#),
  // None is lowered, of a count none is raised.
  (#"{"events": {"guard": 0.9}}"#, #""events": {"guard": 0.9}"#),
  (#"{"plannedAsHeld": {"guard": 0}}"#, #""plannedAsHeld": {"guard": 0}"#),
  (#"{"plannedAsHeld": {"guard": 3}}"#, #""plannedAsHeld": {"guard": 1}"#),
  (#"{"events.recall": {}}"#, #""events.recall": {"guard": 0.99}"#),
  // What could not be measured stays as it is.
  (#"{"links": {"asked": 0.6}}"#, #""links": {"asked": 0.6}"#),
])
func `guards are raised to what was reached`(text: String, line: String) throws {
  let (plan, made) = (call(day("2022-03-05"), status: .scheduled), found(day("2022-03-20")))
  let scores = try scores(gold: [plan], found: [found(day("2022-03-05")), made])
  #expect(try least(text).raised(to: scores) == "{\n  \(line)\n}\n")
}
