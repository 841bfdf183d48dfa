#if os(Linux)
import Foundation
import Glibc

/// Tells whenever files of the site below `root` were touched and are at rest again, and which; once at the
/// start, when all folders are watched.
///
/// Ends with the problem where the kernel can't go on telling.
func kernelTouches(below root: String) -> AsyncThrowingStream<TouchedFiles, any Error> {
  AsyncThrowingStream { continuation in
    // Closing one end of a pipe wakes who waits at the other.
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let (stop, held) = (ends[0], ends[1])
    continuation.onTermination = { _ in close(held) }
    // `poll` blocks, so it gets a thread of its own.
    Thread.detachNewThread {
      do {
        var folders = try WatchedFolders.watching(below: root)
        continuation.yield(TouchedFiles())
        while let touched = try folders.waitForTouch(orStop: stop) { continuation.yield(touched) }
        continuation.finish()
      } catch {
        continuation.finish(throwing: error)
      }
      close(stop)
    }
  }
}

extension WatchedFolders {
  /// Waits until something that matters was touched and nothing else for a moment; nil once told to stop.
  ///
  /// Editors save in several steps, and a checkout touches many files: the site is looked at when they
  /// are through, or after a while at the latest.
  fileprivate mutating func waitForTouch(orStop stop: Int32) throws(WatchProblem) -> TouchedFiles? {
    let quiet: Int32 = 40
    let longest = Duration.milliseconds(200)
    var first: ContinuousClock.Instant?
    var touched = TouchedFiles()
    while true {
      var waiting = [
        pollfd(fd: file, events: Int16(POLLIN), revents: 0),
        pollfd(fd: stop, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&waiting, 2, first == nil ? -1 : quiet)
      if count < 0 && errno != EINTR {
        throw .refused(String(cString: strerror(errno)))
      }
      if waiting[1].revents != 0 { return nil }
      if count == 0 && first != nil { return touched }
      guard try takeTouches(to: &touched) else { continue }
      let start = first ?? .now
      first = start
      if start.duration(to: .now) > longest { return touched }
    }
  }
}
#endif
