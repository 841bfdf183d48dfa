import DigestModel
import Evaluation
import SimpulPipeline

extension Evaluate {
  /// Tells the figures of one folder of sentences, with those of its first run where it keeps them.
  func tell(
    _ folder: LabelledFolder,
    _ limits: Minimums?,
    _ console: Console
  ) async throws -> [Diagnostic] {
    let found = try await evaluateSentences(
      in: [folder],
      embedded: console.embedded,
      width: jobs ?? console.processorCount,
      readingWith: articleReader(following: rules)
    )
    let first = try folder.firstRun()
    let problems = found.diagnostics + first.diagnostics
    guard let scores = found.value else { return problems }
    let report = SentenceReport(scores, withMisses: errors && format == .json)
    switch format {
    case .json: console.out(try report.json())
    case .text:
      let earlier = first.value.map { ["first run, \($0.table)"] } ?? []
      let parts = ["\(folder.name): \(report.table)"] + earlier
      console.out((parts + misses(of: scores.all)).joined(separator: "\n"))
    }
    return problems + shortfalls(of: scores.all, limits)
  }
}
