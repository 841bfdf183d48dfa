import DigestModel
import SiteFiles
import Synchronization

/// Files that are listed and then are not there any more, as when an editor saves by renaming.
final class FadingFiles: FileSystem {
  private let files: InMemoryFileSystem
  private let areGone = Mutex(false)

  init(_ files: InMemoryFileSystem) { self.files = files }

  func fade() { areGone.withLock { $0 = true } }
  func appear() { areGone.withLock { $0 = false } }

  func files(under folder: RelativePath?) -> [RelativePath] { files.files(under: folder) }
  func exists(_ path: RelativePath) -> Bool { files.exists(path) }

  func read(_ path: RelativePath) throws(FileError) -> [UInt8] {
    if areGone.withLock({ $0 }), path.ending == "md" { throw FileError(.notFound, path) }
    return try files.read(path)
  }

  func write(_ bytes: [UInt8], to path: RelativePath) throws(FileError) {
    try files.write(bytes, to: path)
  }

  func move(_ path: RelativePath, to target: RelativePath) throws(FileError) {
    try files.move(path, to: target)
  }

  func remove(_ path: RelativePath) throws(FileError) { try files.remove(path) }
}
