import DigestModel
import Foundation
import SiteFiles
import Testing

private func withFolder(_ body: (String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("simpul-tests-\(UUID().uuidString)").path
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  try body(folder)
  try FileManager.default.removeItem(atPath: folder)
}

private func files(_ names: [String]) throws -> [RelativePath: [UInt8]] {
  var result: [RelativePath: [UInt8]] = [:]
  for name in names { result[try #require(RelativePath(name))] = Array(name.utf8) }
  return result
}

private func everything(in folder: String) throws -> [String] {
  try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
}

@Test(arguments: ["new", "some/parents/new", "empty", "link"])
func `a folder is filled with its files and nothing beside them`(name: String) throws {
  try withFolder { folder in
    let manager = FileManager.default
    try manager.createDirectory(atPath: folder + "/empty", withIntermediateDirectories: false)
    try manager.createSymbolicLink(atPath: folder + "/link", withDestinationPath: "empty")
    let place = try NewFolder(at: folder + "/" + name)
    try place.fill(with: try files([".hidden", "a/b.txt", "last"]), last: "last")
    #expect(try everything(in: place.path) == [".hidden", "a", "a/b.txt", "last"])
    let names = Set(try manager.contentsOfDirectory(atPath: folder))
    #expect(names.isSubset(of: ["empty", "link", "new", "some"]), "\(names)")
  }
}

@Test(arguments: ["new", "some/parents/new", "empty"])
func `what fails midway leaves nothing`(name: String) throws {
  try withFolder { folder in
    let path = folder + "/empty"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    let place = try NewFolder(at: folder + "/" + name)
    // A file can't be a folder too, which the second one finds out.
    let impossible = try files(["a", "a/b.txt"])
    #expect(throws: FileError.self) { try place.fill(with: impossible, last: "last") }
    #expect(try everything(in: folder) == ["empty"])
  }
}

@Test func `a folder that was filled meanwhile stays as it is`() throws {
  try withFolder { folder in
    for name in ["empty", "new"] {
      let path = folder + "/" + name
      if name == "empty" {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
      }
      let place = try NewFolder(at: path)
      let other = try #require(DiskFileSystem(root: folder))
      try other.write([1], to: try #require(RelativePath(name + "/theirs")))
      #expect(throws: FileError.self) { try place.fill(with: try files(["ours"]), last: "ours") }
      #expect(try everything(in: path) == ["theirs"])
    }
    #expect(try everything(in: folder) == ["empty", "empty/theirs", "new", "new/theirs"])
  }
}

@Test(arguments: [
  ("file", NewFolder.Obstacle.notAFolder), ("file/new", .notAFolder), ("dangling", .notAFolder),
  ("full", .holds([".git", "a"])),
])
func `what is there is told and not taken`(name: String, obstacle: NewFolder.Obstacle) throws {
  try withFolder { folder in
    let disk = try #require(DiskFileSystem(root: folder))
    for (path, bytes) in try files(["file", "full/.git/x", "full/a"]) {
      try disk.write(bytes, to: path)
    }
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/dangling",
      withDestinationPath: "nowhere"
    )
    #expect(throws: obstacle) { try NewFolder(at: folder + "/" + name) }
  }
}
