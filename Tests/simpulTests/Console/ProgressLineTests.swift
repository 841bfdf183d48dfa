import SimpulPipeline
import Testing

@testable import simpul

private typealias Row = (
  step: WorkProgress.Step, done: Int, pieces: Int, milliseconds: Int, text: String
)

private let rows: [Row] = [
  (.linking, 0, 1, 9_000, "linking events"),
  (.pages, 0, 5_000, 9_000, "making pages: 0 of 5000"),
  (.pages, 1_240, 5_000, 400, "making pages: 1240 of 5000"),
  (.pages, 1_240, 5_000, 1_494, "making pages: 1240 of 5000, 830/s, 5 s left"),
  (.pages, 5_000, 5_000, 5_000, "making pages: 5000 of 5000, 1000/s"),
  (.links, 3, 400, 2_000, "asking links: 3 of 400, 1.5/s, 4 min left"),
  (.links, 1, 6_000, 2_000, "asking links: 1 of 6000, 0.5/s, 3 h 19 min left"),
  (.facts, 99, 100, 10_000, "finding events: 99 of 100, 9.9/s"),
  (.facts, 59, 120, 59_000, "finding events: 59 of 120, 1.0/s, 1 min left"),
]

@Test(arguments: rows)
func `progress is told as`(
  step: WorkProgress.Step,
  done: Int,
  pieces: Int,
  milliseconds: Int,
  text: String
) {
  let line = ProgressLine(step: step, pieces: pieces, done: done)
  #expect(line.text(after: .milliseconds(milliseconds), columns: 80) == text)
}

@Test(arguments: [(20, "making pages: 1240 "), (1, ""), (0, "")])
func `progress never fills a line`(columns: Int, text: String) {
  let line = ProgressLine(step: .pages, pieces: 5_000, done: 1_240)
  #expect(line.text(after: .seconds(1), columns: columns) == text)
}

@Test func `every step has its words`() {
  let words = WorkProgress.Step.allCases.map {
    ProgressLine(step: $0, pieces: 1).text(after: .zero, columns: 80)
  }
  #expect(Set(words).count == words.count && !words.contains(""))
}
