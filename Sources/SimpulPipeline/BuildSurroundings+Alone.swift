import DigestModel
import SiteFiles

extension BuildSurroundings {
  /// What a run that changes the site holds while it does.
  package static let lockFile = ".simpul/lock"

  private static let interval = Duration.milliseconds(50)

  /// Does `work` while no other run changes the site, after waiting for one that does.
  ///
  /// - Throws: `FileError` with `.held` where the other one outlasts the patience, and what `work` throws.
  func alone<Value>(
    writing: Bool = true,
    _ work: () async throws -> Value
  ) async throws -> Value {
    guard writing, let path = RelativePath(Self.lockFile) else { return try await work() }
    let lock = try await lock(path)
    let result: Result<Value, any Error>
    do { result = .success(try await work()) } catch { result = .failure(error) }
    return try withExtendedLifetime(lock) { try result.get() }
  }

  private func lock(_ path: RelativePath) async throws -> FileLock {
    if let lock = try files.tryLock(path) { return lock }
    tellOfWaiting()
    let end = ContinuousClock.now + patience
    while ContinuousClock.now < end {
      try await Task.sleep(for: Self.interval)
      if let lock = try files.tryLock(path) { return lock }
    }
    throw FileError(.held, path)
  }
}
