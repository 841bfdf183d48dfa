import DigestModel
import SiteFiles
import Synchronization

/// Files in memory that remember in which order files were moved.
final class RecordingFiles: FileSystem {
  private let files = InMemoryFileSystem()
  private let moved = Mutex<[RelativePath]>([])

  var moves: [RelativePath] { moved.withLock { $0 } }

  func files(under folder: RelativePath?) -> [RelativePath] { files.files(under: folder) }
  func read(_ path: RelativePath) throws(FileError) -> [UInt8] { try files.read(path) }
  func exists(_ path: RelativePath) -> Bool { files.exists(path) }
  func remove(_ path: RelativePath) throws(FileError) { try files.remove(path) }

  func write(_ bytes: [UInt8], to path: RelativePath) throws(FileError) {
    try files.write(bytes, to: path)
  }

  func move(_ path: RelativePath, to target: RelativePath) throws(FileError) {
    try files.move(path, to: target)
    moved.withLock { $0.append(target) }
  }
}
