import DigestModel
import SiteFiles
import Testing

/// Publishes `pages` as a whole build would.
private func publish(
  _ pages: [String: String],
  to files: any FileSystem,
  writes: Bool = true
) throws -> PublishReport {
  let folder = try OutputFolder(of: files, writes: writes)
  let outputs = try pages.map { try folder.prepare(Array($1.utf8), at: path($0)) }
  return try folder.publish(outputs)
}

private func texts(of files: any FileSystem) throws -> [String: String] {
  var result: [String: String] = [:]
  for file in try files.files(under: path("public")) {
    result[file.text] = try files.text(of: file)
  }
  return result
}

@Test func `the output folder holds what was built last, and others' files`() throws {
  try withEachFileSystem { files in
    try files.write(Array("*".utf8), to: path("public/.gitignore"))
    try files.write(Array("mine".utf8), to: path("public/CNAME"))
    let first = try publish(["index.html": "1", "a/index.html": "1", "s.css": "1"], to: files)
    #expect(first.added.map(\.text) == ["a/index.html", "index.html", "s.css"])
    #expect(first.foreign.map(\.text) == ["CNAME"])

    let second = try publish(["index.html": "2", "s.css": "1"], to: files)
    #expect(second.added.isEmpty)
    #expect(second.changed.map(\.text) == ["index.html"])
    #expect(second.removed.map(\.text) == ["a/index.html"])
    #expect(second.unchangedCount == 1)
    #expect(
      try texts(of: files) == [
        "public/.gitignore": "*", "public/CNAME": "mine", "public/index.html": "2",
        "public/s.css": "1",
      ]
    )
    #expect(
      try files.files(under: path(".simpul")).map(\.text) == [
        ".simpul/manifest", ".simpul/manifest.spare",
      ]
    )
  }
}

@Test func `a plan tells the changes and makes none`() throws {
  let files = InMemoryFileSystem()
  _ = try publish(["index.html": "1", "gone.html": "1"], to: files)
  let before = files.snapshot
  let plan = try publish(["index.html": "2", "new.html": "1"], to: files, writes: false)
  #expect(plan.added.map(\.text) == ["new.html"])
  #expect(plan.changed.map(\.text) == ["index.html"])
  #expect(plan.removed.map(\.text) == ["gone.html"])
  #expect(files.snapshot == before)
}

@Test func `a foreign file in the way blocks publishing as a whole`() throws {
  let files = try memory(["public/about/index.html": "by hand"])
  let folder = try OutputFolder(of: files, writes: true)
  let outputs = [
    try folder.prepare([1], at: path("about/index.html")),
    try folder.prepare([1], at: path("index.html")),
  ]
  #expect(outputs.map(\.change) == [.blocked, .added])
  _ = try folder.publish(outputs)
  #expect(try texts(of: files) == ["public/about/index.html": "by hand"])
}

@Test func `a lost manifest is made again from files that are the same`() throws {
  let files = InMemoryFileSystem()
  _ = try publish(["index.html": "1", "old.html": "1"], to: files)
  try files.remove(path(".simpul/manifest"))
  try files.remove(path(".simpul/manifest.spare"))
  let report = try publish(["index.html": "1"], to: files)
  #expect(report.unchangedCount == 1)
  #expect(report.foreign.map(\.text) == ["old.html"])
  #expect(try publish(["index.html": "2"], to: files).changed.map(\.text) == ["index.html"])
}

@Test(arguments: [".simpul/manifest", ".simpul/manifest.spare"], [true, false])
func `one manifest that is lost or damaged costs nothing`(name: String, isLost: Bool) throws {
  let files = InMemoryFileSystem()
  _ = try publish(["index.html": "1", "old.html": "1"], to: files)
  if isLost { try files.remove(path(name)) } else { try files.write([1, 2], to: path(name)) }
  let report = try publish(["index.html": "2"], to: files)
  #expect(report.changed.map(\.text) == ["index.html"])
  #expect(report.removed.map(\.text) == ["old.html"])
  #expect(report.foreign == [])
  #expect(
    try files.read(path(".simpul/manifest")) == files.read(path(".simpul/manifest.spare"))
  )
}

/// As a run leaves it that ended between the two.
@Test func `a spare manifest of an earlier build is brought up to date`() throws {
  let files = InMemoryFileSystem()
  _ = try publish(["index.html": "1"], to: files)
  let earlier = try files.read(path(".simpul/manifest.spare"))
  _ = try publish(["index.html": "2"], to: files)
  let after = files.snapshot
  try files.write(earlier, to: path(".simpul/manifest.spare"))
  _ = try publish(["index.html": "2"], to: files)
  #expect(files.snapshot == after)
}

@Test func `what an interrupted build staged is thrown away`() throws {
  let files = try memory([".simpul/staging/x/index.html": "half"])
  _ = try publish(["index.html": "1"], to: files)
  #expect(try texts(of: files) == ["public/index.html": "1"])
  #expect(try files.files(under: path(".simpul/staging")).isEmpty)
}

@Test func `a file that somebody damaged in the output folder is written again`() throws {
  let files = InMemoryFileSystem()
  _ = try publish(["index.html": "1"], to: files)
  try files.write([0], to: path("public/index.html"))
  #expect(try publish(["index.html": "1"], to: files).changed.count == 1)
  #expect(try texts(of: files) == ["public/index.html": "1"])
}

@Test func `pages appear after what they link to`() throws {
  let files = RecordingFiles()
  _ = try publish(
    ["index.html": "", "feed.atom": "", "a/index.html": "", "a/b/index.html": "", "z.css": ""],
    to: files
  )
  #expect(
    files.moves.map(\.text) == [
      "public/z.css", "public/a/b/index.html", "public/a/index.html", "public/index.html",
      "public/feed.atom",
    ]
  )
}

@Test(arguments: ["public/a", "public/z.css/mine.txt", "public"])
func `a file of others where a folder belongs stops publishing before it begins`(
  stranger: String
) throws {
  try withEachFileSystem { files in
    try files.write([1], to: path(stranger))
    #expect(throws: FileError.self) {
      try publish(["a/index.html": "1", "index.html": "1", "z.css": "1"], to: files)
    }
    #expect(
      try files.files(under: path("public")).map(\.text) == (stranger == "public" ? [] : [stranger])
    )
    #expect(!files.exists(try path(".simpul/manifest")))
  }
}
