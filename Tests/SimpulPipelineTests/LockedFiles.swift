import DigestModel
import SiteFiles

/// Files of which one may not be read.
struct LockedFiles: FileSystem {
  private let files: InMemoryFileSystem
  private let locked: RelativePath

  init(_ files: InMemoryFileSystem, _ locked: RelativePath) {
    self.files = files
    self.locked = locked
  }

  func read(_ path: RelativePath) throws(FileError) -> [UInt8] {
    if path == locked { throw FileError(.system("Permission denied"), path) }
    return try files.read(path)
  }

  func files(under folder: RelativePath?) -> [RelativePath] { files.files(under: folder) }
  func exists(_ path: RelativePath) -> Bool { files.exists(path) }

  func write(_ bytes: [UInt8], to path: RelativePath) throws(FileError) {
    try files.write(bytes, to: path)
  }

  func move(_ path: RelativePath, to target: RelativePath) throws(FileError) {
    try files.move(path, to: target)
  }

  func remove(_ path: RelativePath) throws(FileError) { try files.remove(path) }
}
