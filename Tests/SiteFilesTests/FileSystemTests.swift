import DigestModel
import Foundation
import SiteFiles
import Synchronization
import Testing

@Test func `every file system lists sorted, replaces whole and leaves no empty folder`() throws {
  try withEachFileSystem { files in
    let paths = try ["b/c.txt", "a.txt", "b/a/x.txt", "b-c.txt"].map { try path($0) }
    for path in paths { try files.write(Array(path.text.utf8), to: path) }
    #expect(
      try files.files(under: nil).map(\.text) == ["a.txt", "b-c.txt", "b/a/x.txt", "b/c.txt"]
    )
    #expect(try files.files(under: path("b")).map(\.text) == ["b/a/x.txt", "b/c.txt"])
    #expect(try files.files(under: path("missing")).isEmpty)

    try files.write([1], to: path("a.txt"))
    #expect(try files.read(path("a.txt")) == [1])
    try files.move(path("b/a/x.txt"), to: path("d/e.txt"))
    #expect(!files.exists(try path("b/a/x.txt")))
    #expect(files.exists(try path("d/e.txt")))
    try files.remove(path("b/c.txt"))
    // The folder is gone, so that a file may take its name.
    try files.write([], to: path("b"))
    #expect(try files.read(path("b")).isEmpty)
  }
}

@Test func `every file system says what it refuses`() throws {
  try withEachFileSystem { files in
    try files.write([1], to: path("folder/file"))
    let missing = FileError(.notFound, try path("none"))
    #expect(throws: missing) { try files.read(try path("none")) }
    #expect(throws: missing) { try files.remove(try path("none")) }
    #expect(throws: FileError(.wrongKind, try path("folder"))) {
      try files.read(try path("folder"))
    }
    #expect(throws: FileError(.wrongKind, try path("folder/file/below"))) {
      try files.write([1], to: try path("folder/file/below"))
    }
  }
}

@Test func `no link leads out of the disk's root`() throws {
  try withTemporaryFolder { outside in
    try withTemporaryFolder { inside in
      try Data("secret".utf8).write(to: URL(fileURLWithPath: outside + "/secret.txt"))
      let manager = FileManager.default
      try manager.createSymbolicLink(atPath: inside + "/out", withDestinationPath: outside)
      try manager.createSymbolicLink(
        atPath: inside + "/secret.txt",
        withDestinationPath: outside + "/secret.txt"
      )
      try manager.createSymbolicLink(atPath: inside + "/loop", withDestinationPath: inside)
      let files = try #require(DiskFileSystem(root: inside))
      try files.write([1], to: path("own.txt"))
      try manager.createSymbolicLink(atPath: inside + "/alias", withDestinationPath: "own.txt")

      #expect(try files.files(under: nil).map(\.text) == ["alias", "own.txt"])
      #expect(try files.read(path("alias")) == [1])
      for escape in ["out/secret.txt", "secret.txt"] {
        #expect(throws: FileError(.outsideRoot, try path(escape))) { try files.read(path(escape)) }
        #expect(!files.exists(try path(escape)))
      }
      #expect(throws: FileError(.outsideRoot, try path("out/new.txt"))) {
        try files.write([1], to: path("out/new.txt"))
      }
      #expect(throws: FileError(.outsideRoot, try path("out/secret.txt"))) {
        try files.remove(path("out/secret.txt"))
      }
      // Writing replaces the link, never what it points at.
      try files.write([2], to: path("secret.txt"))
      #expect(try String(contentsOfFile: outside + "/secret.txt", encoding: .utf8) == "secret")
    }
  }
}

@Test(arguments: ["/etc/passwd", "../x", "a/../../x", "a//b", "", ".", "a/\0b"])
func `a path that could leave its folder is none`(text: String) {
  #expect(RelativePath(text) == nil)
}

@Test func `the upper layer's file counts and the lower one's others stay`() throws {
  let upper = InMemoryFileSystem([try path("templates/a"): [1]])
  let lower = InMemoryFileSystem([try path("templates/a"): [2], try path("templates/b"): [3]])
  let layers = LayeredFiles(upper, over: lower)
  #expect(try layers.files(under: path("templates")).map(\.text) == ["templates/a", "templates/b"])
  #expect(try layers.read(path("templates/a")) == [1])
  #expect(try layers.read(path("templates/b")) == [3])
}

@Test(
  arguments: [
    ([0x61, 0x62], 2), ([0x61, 0xFF, 0x62], 1), ([0xC3, 0xA9, 0xC3], 2), ([0xE2, 0x82], 0),
    ([0x61, 0xF0, 0x9F, 0x99, 0x82, 0x80], 5), ([0xC0, 0x80], 0), ([0xED, 0xA0, 0x80], 0),
  ] as [([UInt8], Int)]
)
func `the first byte that is no UTF-8 stands at`(bytes: [UInt8], offset: Int) {
  #expect(bytes.firstOffsetThatIsNoUTF8 == offset)
}

/// The example of FIPS 180-4 and the empty message.
@Test(arguments: [
  ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
])
func `a hash is`(text: String, digits: String) { #expect(sha256(of: Array(text.utf8)) == digits) }

/// A path that the test knows to be one.
func path(_ text: String) throws -> RelativePath { try #require(RelativePath(text)) }

@Test func `files of one folder with long, like names can be written at once`() throws {
  try withTemporaryFolder { folder in
    let files = try #require(DiskFileSystem(root: folder))
    let paths = try (0..<64).map { try path(String(repeating: "long-", count: 20) + "\($0).md") }
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 64) { index in
      do {
        try files.write([UInt8](repeating: UInt8(index), count: 5_000), to: paths[index])
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
    for (index, path) in paths.enumerated() {
      #expect(try files.read(path) == [UInt8](repeating: UInt8(index), count: 5_000))
    }
  }
}

@Test func `a folder that holds nothing is one, a file and a link that leads out are none`() throws
{
  try withTemporaryFolder { folder in
    let disk = try #require(DiskFileSystem(root: folder))
    try FileManager.default.createDirectory(
      atPath: folder + "/kosong",
      withIntermediateDirectories: true
    )
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/keluar",
      withDestinationPath: "/tmp"
    )
    try disk.write([1], to: path("berkas"))
    #expect(disk.hasFolder(try path("kosong")))
    for name in ["berkas", "keluar", "hilang"] {
      #expect(!disk.hasFolder(try path(name)), "\(name)")
    }
  }
}
