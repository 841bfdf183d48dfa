/// Is told how far long work has come; whoever hands it in shows that, or does not.
package struct WorkProgress: Sendable {
  /// A stretch of work; one that has a single piece is not counted.
  package enum Step: Hashable, Sendable, CaseIterable {
    case rawFiles
    case articles
    case facts
    case writing
    case linking
    case pages
    case publishing
    case checks
    case links
  }

  package enum News: Hashable, Sendable {
    /// The step before, if any, is over; `pieces` is how many the new one has.
    case began(Step, pieces: Int)
    /// One more piece is done.
    case advanced
    /// All work is done, or was given up.
    case ended
  }

  /// Called from many tasks at once, once for each piece, so it has to be quick.
  package let tell: @Sendable (News) -> Void

  package init(tell: @escaping @Sendable (News) -> Void) { self.tell = tell }

  /// For those who look at the result alone.
  package static let silent = WorkProgress { _ in }
}

extension BuildSurroundings {
  /// Transforms all inputs on the surroundings' tasks, as `concurrentMap` does, and tells of each.
  func concurrentMap<Input: Sendable, Output: Sendable>(
    _ inputs: [Input],
    telling step: WorkProgress.Step,
    _ transform: @escaping @Sendable (Input) throws -> Output
  ) async throws -> [Output] {
    try await SimpulPipeline.concurrentMap(
      inputs,
      width: width,
      telling: step,
      to: progress,
      transform
    )
  }
}

/// Transforms all inputs on at most `width` tasks and tells of each.
func concurrentMap<Input: Sendable, Output: Sendable>(
  _ inputs: [Input],
  width: Int,
  telling step: WorkProgress.Step,
  to progress: WorkProgress,
  _ transform: @escaping @Sendable (Input) throws -> Output
) async throws -> [Output] {
  progress.tell(.began(step, pieces: inputs.count))
  return try await concurrentMap(inputs, width: width) { input in
    defer { progress.tell(.advanced) }
    return try transform(input)
  }
}
