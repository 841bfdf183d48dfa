import ArgumentParser
import DigestModel
import Evaluation
import SimpulPipeline

extension RuleFamily: ExpressibleByArgument {}

extension Evaluate {
  /// Tells for each family of rules what the figures lose without it, a line each: its name, a tab,
  /// the losses, largest first.
  func tellWorth(of folders: [LabelledFolder], _ console: Console) async throws -> [Diagnostic] {
    let full = try await scores(of: folders, without: [], console)
    guard let all = full.value else { return full.diagnostics }
    for family in RuleFamily.allCases {
      let less = try await scores(of: folders, without: [family], console)
      guard let scores = less.value else { return less.diagnostics }
      let losses = scores.losses(against: all, of: measured).filter(\.isVisible).prefix(Self.losses)
        .map(\.words)
      let words = losses.isEmpty ? "nothing" : losses.joined(separator: ", ")
      console.out("\(family.rawValue)\t\(words)\n")
    }
    return []
  }

  private var measured: [Figure] { sentences ? SentenceReport.measured : Figure.allCases }

  /// How many losses are told of each family.
  private static let losses = 6

  private func scores(
    of folders: [LabelledFolder],
    without families: Set<RuleFamily>,
    _ console: Console
  ) async throws -> Diagnosed<Scores?> {
    let reader = articleReader(following: ReadingRules(without: families))
    guard sentences else {
      let found = try await evaluate(
        folders,
        embedded: console.embedded,
        width: jobs ?? console.processorCount,
        readingWith: reader
      )
      return Diagnosed(found.value?.scores, found.diagnostics)
    }
    let found = try await evaluateSentences(
      in: folders,
      embedded: console.embedded,
      width: jobs ?? console.processorCount,
      readingWith: reader
    )
    return Diagnosed(found.value?.all, found.diagnostics)
  }
}
