import DigestModel
import Foundation

/// What tells that a file was written again, without reading it.
package struct FileStamp: Hashable, Sendable {
  private let parts: [Int]

  init(_ parts: [Int]) { self.parts = parts }
}

/// A file system whose files can be watched for changes.
package protocol WatchableFiles: FileSystem {
  /// The file's stamp; nil where there is no such file.
  func stamp(of path: RelativePath) -> FileStamp?
}

extension DiskFileSystem: WatchableFiles {
  package func stamp(of path: RelativePath) -> FileStamp? {
    var status = stat()
    guard stat(absolute(path), &status) == 0 else { return nil }
    #if os(Linux)
    let time = status.st_mtim
    #else
    let time = status.st_mtimespec
    #endif
    return FileStamp([Int(status.st_size), time.tv_sec, time.tv_nsec, Int(status.st_ino)])
  }
}

extension InMemoryFileSystem: WatchableFiles {
  package func stamp(of path: RelativePath) -> FileStamp? {
    snapshot[path].map { FileStamp($0.map { Int($0) }) }
  }
}
