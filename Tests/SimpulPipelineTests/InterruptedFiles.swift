import DigestModel
import SiteFiles
import Synchronization

/// Files of which only the first so many changes succeed, as when the machine is switched off.
final class InterruptedFiles: FileSystem {
  private let files: InMemoryFileSystem
  private let left: Mutex<Int>

  init(_ files: InMemoryFileSystem, afterChanges count: Int) {
    self.files = files
    left = Mutex(count)
  }

  func files(under folder: RelativePath?) -> [RelativePath] { files.files(under: folder) }
  func read(_ path: RelativePath) throws(FileError) -> [UInt8] { try files.read(path) }
  func exists(_ path: RelativePath) -> Bool { files.exists(path) }

  func write(_ bytes: [UInt8], to path: RelativePath) throws(FileError) {
    try count(path)
    try files.write(bytes, to: path)
  }

  func move(_ path: RelativePath, to target: RelativePath) throws(FileError) {
    try count(target)
    try files.move(path, to: target)
  }

  func remove(_ path: RelativePath) throws(FileError) {
    try count(path)
    try files.remove(path)
  }

  private func count(_ path: RelativePath) throws(FileError) {
    let isOver = left.withLock { left in
      left -= 1
      return left < 0
    }
    if isOver { throw FileError(.system("No space left on device"), path) }
  }
}
