import Dispatch
import SimpulPipeline
import Synchronization

/// One line at the end of a terminal that tells how far long work has come.
///
/// Nothing is shown before work has taken half a second. Then the line is written anew ten times a
/// second, whatever happens, so that telling of a piece costs no more than counting it. Before anything
/// else is printed the line has to be taken away (`clear`); it comes back with the next step.
final class LiveProgress: Sendable {
  private static let delay = DispatchTimeInterval.milliseconds(500)
  private static let interval = DispatchTimeInterval.milliseconds(100)

  private struct State {
    var line: ProgressLine?
    var stepBegan = ContinuousClock.now
    var isShown = false
    /// Counts how often the line was taken away, so that drawing that was planned before stops.
    var run = 0
  }

  private let state = Mutex(State())
  private let later: Later
  private let write: @Sendable (String) -> Void
  private let columns: @Sendable () -> Int

  /// Does something after a time, one thing after the other.
  typealias Later = @Sendable (DispatchTimeInterval, @escaping @Sendable () -> Void) -> Void

  /// `write` puts text onto the terminal; `columns` is how wide it is just now.
  init(
    later: @escaping Later = LiveProgress.onClock(),
    write: @escaping @Sendable (String) -> Void,
    columns: @escaping @Sendable () -> Int
  ) {
    self.later = later
    self.write = write
    self.columns = columns
  }

  private static func onClock() -> Later {
    let queue = DispatchQueue(label: "progress", qos: .userInteractive)
    return { queue.asyncAfter(deadline: .now() + $0, execute: $1) }
  }

  func take(_ news: WorkProgress.News) {
    switch news {
    case .began(let step, let pieces): begin(ProgressLine(step: step, pieces: pieces))
    case .advanced: state.withLock { $0.line?.done += 1 }
    case .ended: clear()
    }
  }

  /// Takes the line away, for as long as no step begins.
  func clear() {
    state.withLock {
      $0.run += 1
      $0.line = nil
      if $0.isShown { write("\r\u{1B}[K") }
      $0.isShown = false
    }
  }

  private func begin(_ line: ProgressLine) {
    let newRun = state.withLock { state -> Int? in
      let isFirst = state.line == nil
      state.line = line
      state.stepBegan = .now
      return isFirst ? state.run : nil
    }
    if let newRun { draw(newRun, in: Self.delay) }
  }

  /// Draws the line after a time and again and again, until it is taken away.
  private func draw(_ run: Int, in time: DispatchTimeInterval) {
    later(time) { [weak self] in
      guard let self, isDrawn(run) else { return }
      draw(run, in: Self.interval)
    }
  }

  private func isDrawn(_ run: Int) -> Bool {
    state.withLock {
      guard $0.run == run, let line = $0.line else { return false }
      let elapsed = $0.stepBegan.duration(to: .now)
      write("\r" + line.text(after: elapsed, columns: columns()) + "\u{1B}[K")
      $0.isShown = true
      return true
    }
  }
}
