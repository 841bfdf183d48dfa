import DigestModel
import Foundation

/// What tells that a file was written again, without reading it.
package struct FileStamp: Hashable, Sendable {
  let parts: [Int]
  /// The second of the file system's clock in which the file was changed last.
  let second: Int

  init(_ parts: [Int], changedIn second: Int) {
    self.parts = parts
    self.second = second
  }

  /// When the file was changed last, in nanoseconds since 1970; 0 where no clock tells.
  var changed: Int {
    guard parts.count == 6 else { return 0 }
    return max(parts[2] * 1_000_000_000 + parts[3], parts[4] * 1_000_000_000 + parts[5])
  }

  /// Whether whatever wrote the file after `time`, in nanoseconds since 1970, would leave another stamp.
  ///
  /// Clocks of file systems tick each few milliseconds, those that know whole seconds only each two.
  func isSettled(at time: Int) -> Bool {
    let tick = parts.count == 6 && parts[3] == 0 && parts[5] == 0 ? 2_000_000_000 : 50_000_000
    return changed == 0 || changed < time - tick
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

  /// The fingerprint of the bytes.
  package func stamp(of path: RelativePath) -> FileStamp? {
    snapshot[path].map { bytes in
      var stamp: [UInt8] = []
      Fingerprint(of: bytes).append(to: &stamp)
      return FileStamp(stamp.map { Int($0) }, changedIn: Int.min)
    }
  }
}
