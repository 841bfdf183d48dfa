import DigestModel
import Synchronization

/// A file system that is gone with the program: for tests, and for a preview that writes nothing.
///
/// Its content is shared state by its very purpose, hence the mutex.
package final class InMemoryFileSystem: FileSystem {
  private let contents: Mutex<[RelativePath: [UInt8]]>

  package init(_ files: [RelativePath: [UInt8]] = [:]) {
    contents = Mutex(files)
  }

  /// All files with their bytes, as they stand now.
  package var snapshot: [RelativePath: [UInt8]] { contents.withLock { $0 } }

  package func files(under folder: RelativePath?) -> [RelativePath] {
    let paths = contents.withLock { Array($0.keys) }
    guard let folder else { return paths.sorted() }
    return paths.filter { $0.isBelow(folder) }.sorted()
  }

  package func read(_ path: RelativePath) throws(FileError) -> [UInt8] {
    guard let bytes = bytes(of: path) else { throw missing(path) }
    return bytes
  }

  func bytes(of path: RelativePath) -> [UInt8]? { contents.withLock { $0[path] } }

  package func exists(_ path: RelativePath) -> Bool { contents.withLock { $0[path] != nil } }

  package func write(_ bytes: [UInt8], to path: RelativePath) throws(FileError) {
    try checkThatFoldersAreFree(for: path)
    contents.withLock { $0[path] = bytes }
  }

  package func move(_ path: RelativePath, to target: RelativePath) throws(FileError) {
    let bytes = try read(path)
    try checkThatFoldersAreFree(for: target)
    contents.withLock {
      $0[path] = nil
      $0[target] = bytes
    }
  }

  package func remove(_ path: RelativePath) throws(FileError) {
    guard contents.withLock({ $0.removeValue(forKey: path) }) != nil else { throw missing(path) }
  }

  private func missing(_ path: RelativePath) -> FileError {
    FileError(files(under: path).isEmpty ? .notFound : .wrongKind, path)
  }

  /// A disk has no file where it has a folder, and so must this be, or tests would pass in vain.
  private func checkThatFoldersAreFree(for path: RelativePath) throws(FileError) {
    if !files(under: path).isEmpty { throw FileError(.wrongKind, path) }
    for folder in path.folders where exists(folder) { throw FileError(.wrongKind, path) }
  }
}
