import SimpulPipeline
import Synchronization
import Testing

@Test(arguments: [0, 1, 2, 7, 100, 1_001], [1, 2, 3, 16])
func `outputs stand in the order of inputs`(count: Int, width: Int) async throws {
  let outputs = try await concurrentMap(Array(0..<count), width: width) { $0 * 2 }
  #expect(outputs == (0..<count).map { $0 * 2 })
}

@Test func `no more tasks run than the width allows`() async throws {
  let running = Mutex((now: 0, most: 0))
  _ = try await concurrentMap(Array(0..<200), width: 3) { number in
    running.withLock {
      $0.now += 1
      $0.most = max($0.most, $0.now)
    }
    defer { running.withLock { $0.now -= 1 } }
    return (0..<2_000).reduce(number, &+)
  }
  #expect(running.withLock { $0.most } <= 3)
}

private struct Failure: Error, Equatable {
  let number: Int
}

@Test(arguments: [1, 4]) func `the first input that fails is the one that is told`(width: Int) async
{
  await #expect(throws: Failure(number: 3)) {
    try await concurrentMap(Array(0..<100), width: width) { number in
      if number >= 3 { throw Failure(number: number) }
    }
  }
}
