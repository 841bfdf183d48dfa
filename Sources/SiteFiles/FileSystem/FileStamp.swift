import DigestModel
import Foundation

/// What tells that a file was written again, without reading it.
package struct FileStamp: Hashable, Sendable {
  private let parts: [Int]
  /// The second of the file system's clock in which the file was changed last.
  private let second: Int

  init(_ parts: [Int], changedIn second: Int) {
    self.parts = parts
    self.second = second
  }

  /// Whether the file was changed last before that second, counted from 1970.
  ///
  /// Two writes within one tick of a file system's clock, which may be two seconds long, leave the same
  /// stamp; only one that was old when the file was read tells for sure that the file is the same.
  package func isOlder(than second: Int) -> Bool { self.second < second }
}

/// A file system whose files can be watched for changes.
package protocol WatchableFiles: FileSystem {
  /// The file's stamp; nil where there is no such file.
  func stamp(of path: RelativePath) -> FileStamp?

  /// Where the files lie on the disk; nil where they lie on none, and no kernel can tell of changes.
  var folderOnDisk: String? { get }
}

extension DiskFileSystem: WatchableFiles {
  package var folderOnDisk: String? { root.isEmpty ? "/" : root }

  package func stamp(of path: RelativePath) -> FileStamp? {
    var status = stat()
    guard stat(absolute(path), &status) == 0 else { return nil }
    #if os(Linux)
    let (written, changed) = (status.st_mtim, status.st_ctim)
    #else
    let (written, changed) = (status.st_mtimespec, status.st_ctimespec)
    #endif
    let parts = [
      Int(status.st_size), Int(status.st_ino), written.tv_sec, written.tv_nsec, changed.tv_sec,
      changed.tv_nsec,
    ]
    return FileStamp(parts, changedIn: max(written.tv_sec, changed.tv_sec))
  }
}

extension InMemoryFileSystem: WatchableFiles {
  package var folderOnDisk: String? { nil }

  /// The bytes themselves.
  package func stamp(of path: RelativePath) -> FileStamp? {
    snapshot[path].map { FileStamp($0.map { Int($0) }, changedIn: Int.min) }
  }
}
