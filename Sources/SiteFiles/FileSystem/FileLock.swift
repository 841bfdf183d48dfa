import DigestModel
import Foundation

/// A hold on a file, which one holder has at a time, be it of this process or of another.
///
/// The kernel keeps it: it is gone with the process, however that ends.
package final class FileLock: Sendable {
  private let descriptor: Int32?

  /// Holds nothing: for files that no other process sees.
  package init() { descriptor = nil }

  fileprivate init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit {
    guard let descriptor else { return }
    // A program that is just being started has a copy, which would keep the hold until it runs.
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }
}

extension FileSystem {
  /// Files that no other process sees need no hold.
  package func tryLock(_ path: RelativePath) throws(FileError) -> FileLock? { FileLock() }

  /// Files in memory refuse nothing beforehand.
  package func checkChange(at path: RelativePath) throws(FileError) {}
}

extension DiskFileSystem {
  package func tryLock(_ path: RelativePath) throws(FileError) -> FileLock? {
    let place = try makeFolder(of: path) + "/" + path.name
    while true {
      let file = try openLock(place, path)
      let lock = FileLock(file)
      guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
        if errno == EWOULDBLOCK { return nil }
        if errno == EINTR { continue }
        throw systemError(path)
      }
      var (held, standing) = (stat(), stat())
      guard fstat(file, &held) == 0 else { throw systemError(path) }
      // One that was removed meanwhile keeps nobody out.
      if stat(place, &standing) == 0, held.st_ino == standing.st_ino,
        held.st_dev == standing.st_dev
      {
        return lock
      }
    }
  }

  /// Opens the file, never through a link; one of another user can be held without being written to.
  private func openLock(_ place: String, _ path: RelativePath) throws(FileError) -> Int32 {
    let flags = O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let file = open(place, O_RDWR | flags, 0o644)
    if file >= 0 { return file }
    guard errno == EACCES else { throw systemError(path) }
    let readable = open(place, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard readable < 0 else { return readable }
    // Missing or not, it is the permission that lacks.
    errno = EACCES
    throw systemError(path)
  }
}
