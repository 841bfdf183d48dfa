import DigestModel
import SiteFiles
import Synchronization

/// Files in memory that tell a test of each read and each change, and fail where it says so.
struct HookedFiles: WatchableFiles {
  typealias Hook = @Sendable (RelativePath) throws(FileError) -> Void

  private let files: InMemoryFileSystem
  private let afterReading: Hook
  private let beforeChanging: Hook

  init(
    _ files: InMemoryFileSystem,
    afterReading: @escaping Hook = { _ throws(FileError) in },
    beforeChanging: @escaping Hook = { _ throws(FileError) in }
  ) {
    self.files = files
    self.afterReading = afterReading
    self.beforeChanging = beforeChanging
  }

  var folderOnDisk: String? { nil }

  func files(under folder: RelativePath?) -> [RelativePath] { files.files(under: folder) }
  func exists(_ path: RelativePath) -> Bool { files.exists(path) }
  func stamp(of path: RelativePath) -> FileStamp? { files.stamp(of: path) }

  func read(_ path: RelativePath) throws(FileError) -> [UInt8] {
    let bytes = try files.read(path)
    try afterReading(path)
    return bytes
  }

  func write(_ bytes: [UInt8], to path: RelativePath) throws(FileError) {
    try beforeChanging(path)
    try files.write(bytes, to: path)
  }

  func move(_ path: RelativePath, to target: RelativePath) throws(FileError) {
    try beforeChanging(target)
    try files.move(path, to: target)
  }

  func remove(_ path: RelativePath) throws(FileError) {
    try beforeChanging(path)
    try files.remove(path)
  }
}

extension HookedFiles {
  /// Files of which one may not be read.
  init(_ files: InMemoryFileSystem, locking locked: RelativePath) {
    self.init(
      files,
      afterReading: { path throws(FileError) in
        if path == locked { throw FileError(.system("Permission denied"), path) }
      }
    )
  }

  /// Files of which only the first so many changes succeed, as when the machine is switched off.
  init(_ files: InMemoryFileSystem, failingAfterChanges count: Int) {
    let made = Atomic(0)
    self.init(
      files,
      beforeChanging: { path throws(FileError) in
        if made.add(1, ordering: .relaxed).oldValue >= count {
          throw FileError(.system("No space left on device"), path)
        }
      }
    )
  }
}

/// How often each file was read.
final class ReadCounts: Sendable {
  private let counts = Mutex<[RelativePath: Int]>([:])

  subscript(path: RelativePath) -> Int { counts.withLock { $0[path] ?? 0 } }

  /// Below a folder, all together.
  func total(below folder: String) -> Int {
    counts.withLock { counts in
      counts.reduce(0) { $0 + ($1.key.text.hasPrefix(folder + "/") ? $1.value : 0) }
    }
  }

  /// Returns the number of reads of this file, with this one.
  @discardableResult
  func count(_ path: RelativePath) -> Int {
    counts.withLock { counts in
      counts[path, default: 0] += 1
      return counts[path] ?? 0
    }
  }
}
