import Foundation
import SiteFiles
import Testing

/// A fresh folder on disk, gone after `body`.
func withTemporaryFolder(_ body: (String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("simpul-tests-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer {
    do {
      try FileManager.default.removeItem(at: folder)
    } catch {
      Issue.record("the test's folder can't be removed: \(error)")
    }
  }
  try body(folder.path)
}

/// Runs `body` with a file system in memory and with one on disk, which must behave alike.
func withEachFileSystem(_ body: (any FileSystem) throws -> Void) throws {
  try body(InMemoryFileSystem())
  try withTemporaryFolder { folder in
    try body(try #require(DiskFileSystem(root: folder)))
  }
}
