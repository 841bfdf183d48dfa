// Races in all but one of its counts, so that scripts/sanitize.sh can show that it would find that.
import Dispatch
import Synchronization

final class Counts: Sendable {
  let locked = Mutex(0)
  nonisolated(unsafe) var bare = 0
  nonisolated(unsafe) var halfLocked = 0
}

let counts = Counts()
DispatchQueue.concurrentPerform(iterations: 8) { number in
  for _ in 0..<20_000 {
    counts.locked.withLock { $0 += 1 }
    counts.bare += 1  // races
    if number.isMultiple(of: 2) {
      counts.locked.withLock { _ in
        counts.halfLocked += 1  // races
      }
    } else {
      counts.halfLocked += 1  // races
    }
  }
}
