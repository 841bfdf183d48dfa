import DigestModel
import Foundation

/// What tells that a file was written again, without reading it.
package struct FileStamp: Hashable, Sendable {
  /// Of size and inode of a file on a disk; of the bytes of one that no clock tells of.
  let identity: Fingerprint
  /// When its bytes were written, as whoever wrote them says: in nanoseconds since 1970; 0 where no clock
  /// tells.
  let written: Int
  /// When anything of it was changed, as the file system's clock says, in the same way.
  package let touched: Int

  init(_ identity: Fingerprint, written: Int = 0, touched: Int = 0) {
    self.identity = identity
    self.written = written
    self.touched = touched
  }

  /// When the file was changed last, in nanoseconds since 1970; 0 where no clock tells.
  var changed: Int { max(written, touched) }

  /// Whether whatever wrote the file after `time`, in nanoseconds since 1970, would leave another stamp.
  ///
  /// Clocks of file systems tick each few milliseconds, those that know whole seconds only each two.
  package func isSettled(at time: Int) -> Bool {
    let knowsSeconds = [written, touched].allSatisfy { $0 % Self.second == 0 }
    return changed == 0 || changed < time - (knowsSeconds ? 2 * Self.second : Self.second / 20)
  }

  /// Whether the file was changed last before that second, counted from 1970.
  ///
  /// Two writes within one tick of a file system's clock, which may be two seconds long, leave the same
  /// stamp; only one that was old when the file was read tells for sure that the file is the same.
  package func isOlder(than second: Int) -> Bool { changed / Self.second < second }

  private static let second = 1_000_000_000
}

extension FileStamp: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(try reader.read(), written: try reader.read(), touched: try reader.read())
  }

  package func store(in writer: inout StoredWriter) {
    writer.store(all: self, identity, written, touched)
  }
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
    let identity = Fingerprint {
      $0.feed(Int(status.st_size))
      $0.feed(Int(truncatingIfNeeded: status.st_ino))
    }
    return FileStamp(identity, written: written.nanoseconds, touched: changed.nanoseconds)
  }
}

extension timespec {
  /// Since 1970; no less and no more than a `Storable` number holds.
  fileprivate var nanoseconds: Int {
    let limit = 1 << 61
    let most = limit / 1_000_000_000
    return min(max(Int(tv_sec), -most), most) * 1_000_000_000 + Int(tv_nsec)
  }
}

extension InMemoryFileSystem: WatchableFiles {
  package var folderOnDisk: String? { nil }

  /// The fingerprint of the bytes.
  package func stamp(of path: RelativePath) -> FileStamp? {
    bytes(of: path).map { FileStamp(Fingerprint(of: $0)) }
  }
}
