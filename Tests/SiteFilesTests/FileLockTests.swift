import DigestModel
import Foundation
import SiteFiles
import Testing

@Test func `a hold keeps others out until it is let go, and however often the file is removed`()
  throws
{
  try withTemporaryFolder { folder in
    let (one, other) = try (
      #require(DiskFileSystem(root: folder)), #require(DiskFileSystem(root: folder))
    )
    let place = try path(".simpul/lock")
    var hold = try #require(try one.tryLock(place))
    let second = try withExtendedLifetime(hold) { try other.tryLock(place) }
    #expect(second == nil)
    try other.remove(place)
    hold = try #require(try other.tryLock(place))
    let third = try withExtendedLifetime(hold) { try one.tryLock(place) }
    #expect(third == nil)
  }
}

@Test(arguments: ["page", "file/page", "link/page", "loop/page"])
func `what a change would be refused for is told before`(place: String) throws {
  try withTemporaryFolder { folder in
    let files = try #require(DiskFileSystem(root: folder))
    try files.write([], to: path("file"))
    try files.write([], to: path("page/index.html"))
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: folder + "/link", withDestinationPath: "/")
    try manager.createSymbolicLink(atPath: folder + "/loop", withDestinationPath: "loop")
    #expect(throws: FileError.self) { try files.checkChange(at: path(place)) }
    try files.checkChange(at: path("page/index.html"))
    try files.checkChange(at: path("new/folder/index.html"))
    #expect(try files.files(under: nil).count == 2)
  }
}

/// What a process that is between its birth and its program has, made in this one.
private func copyOfDescriptor(of place: String) throws -> Int32 {
  var (standing, open) = (stat(), stat())
  try #require(stat(place, &standing) == 0)
  let descriptor = (0..<getdtablesize()).first {
    fstat($0, &open) == 0 && open.st_ino == standing.st_ino && open.st_dev == standing.st_dev
  }
  return dup(try #require(descriptor))
}

@Test func `a hold that was let go keeps nobody out, though a program that is starting has a copy`()
  throws
{
  try withTemporaryFolder { folder in
    let files = try #require(DiskFileSystem(root: folder))
    let place = try path("lock")
    var hold = try files.tryLock(place)
    let copy = try copyOfDescriptor(of: files.root + "/lock")
    try #require(copy >= 0)
    defer { close(copy) }
    let kept = try withExtendedLifetime(hold) { try files.tryLock(place) }
    #expect(kept == nil)
    hold = nil
    let next = try files.tryLock(place)
    #expect(next != nil)
  }
}
