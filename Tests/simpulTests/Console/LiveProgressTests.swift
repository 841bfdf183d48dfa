import Dispatch
import SimpulPipeline
import Synchronization
import Testing

@testable import simpul

/// A terminal with a clock that the test moves.
private final class Screen: Sendable {
  typealias Piece = @Sendable () -> Void
  private let state = Mutex<(now: Int, due: [(at: Int, piece: Piece)], text: String)>((0, [], ""))

  var written: String { state.withLock { $0.text } }

  func progress() -> LiveProgress {
    LiveProgress(
      later: { [self] time, piece in
        guard case .milliseconds(let time) = time else { return }
        state.withLock { $0.due.append(($0.now + time, piece)) }
      },
      write: { [self] text in state.withLock { $0.text += text } },
      columns: { 80 }
    )
  }

  func wait(milliseconds: Int) {
    let end = state.withLock { $0.now } + milliseconds
    while let piece = next(before: end) { piece() }
    state.withLock { $0.now = end }
  }

  private func next(before end: Int) -> Piece? {
    state.withLock { state in
      guard let index = state.due.indices.min(by: { state.due[$0].at < state.due[$1].at }),
        state.due[index].at <= end
      else { return nil }
      let (time, piece) = state.due.remove(at: index)
      state.now = time
      return piece
    }
  }
}

private let line = "\rfinding events: 0 of 9\u{1B}[K"

@Test func `short work shows no progress`() {
  let screen = Screen()
  let progress = screen.progress()
  progress.take(.began(.facts, pieces: 9))
  screen.wait(milliseconds: 499)
  progress.take(.ended)
  screen.wait(milliseconds: 10_000)
  #expect(screen.written == "")
}

@Test func `steps that are short one by one are long work together`() {
  let screen = Screen()
  let progress = screen.progress()
  progress.take(.began(.articles, pieces: 9))
  screen.wait(milliseconds: 400)
  progress.take(.began(.facts, pieces: 9))
  screen.wait(milliseconds: 100)
  #expect(screen.written == line)
}

@Test func `the line is written ten times a second until it is taken away`() {
  let screen = Screen()
  let progress = screen.progress()
  progress.take(.began(.facts, pieces: 9))
  screen.wait(milliseconds: 800)
  #expect(screen.written == String(repeating: line, count: 4))
  progress.clear()
  screen.wait(milliseconds: 10_000)
  #expect(screen.written == String(repeating: line, count: 4) + "\r\u{1B}[K")
}
