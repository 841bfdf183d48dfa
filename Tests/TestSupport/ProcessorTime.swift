import Foundation

/// What some work came to, and how long the processor was at it, however long it waited for its turn.
///
/// A test's time limit counts from its start, and in a whole run all tests start at once: there it tells
/// how busy the machine is, and this how slow the code.
package func withProcessorTime<Result>(
  _ work: () throws -> Result
) rethrows -> (result: Result, spent: Duration) {
  let start = processorTimeOfThread()
  let result = try work()
  return (result, processorTimeOfThread() - start)
}

private func processorTimeOfThread() -> Duration {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}
