import DigestModel
import Synchronization

@testable import SiteFiles

/// Files whose stamps tell their size, a second that tests choose, and another one that the file says of
/// itself.
final class StampedFiles: WatchableFiles {
  private let files = InMemoryFileSystem()
  private let seconds = Mutex<[RelativePath: (touched: Int, written: Int)]>([:])

  var folderOnDisk: String? { nil }

  func stamp(of path: RelativePath) -> FileStamp? {
    guard let bytes = files.snapshot[path] else { return nil }
    let second = seconds.withLock { $0[path] ?? (0, 0) }
    let size = Fingerprint { $0.feed(bytes.count) }
    let scale = 1_000_000_000
    return FileStamp(size, written: second.written * scale, touched: second.touched * scale)
  }

  func write(
    _ text: String,
    to path: RelativePath,
    in second: Int,
    dated: Int? = nil
  ) throws {
    try files.write(Array(text.utf8), to: path)
    seconds.withLock { $0[path] = (second, dated ?? second) }
  }

  func files(under folder: RelativePath?) -> [RelativePath] { files.files(under: folder) }
  func exists(_ path: RelativePath) -> Bool { files.exists(path) }
  func read(_ path: RelativePath) throws(FileError) -> [UInt8] { try files.read(path) }

  func write(_ bytes: [UInt8], to path: RelativePath) throws(FileError) {
    try files.write(bytes, to: path)
  }

  func move(_ path: RelativePath, to target: RelativePath) throws(FileError) {
    try files.move(path, to: target)
  }

  func remove(_ path: RelativePath) throws(FileError) { try files.remove(path) }
}
