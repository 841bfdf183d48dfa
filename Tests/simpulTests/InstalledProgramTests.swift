import DigestModel
import Foundation
import SiteFiles
import Testing

/// The repository's demo copy and settings in a fresh folder, its files made in the given order.
private func withDemoSite(
  reversed: Bool,
  _ body: (String) throws -> Void
) throws {
  var root = URL(fileURLWithPath: #filePath)
  for _ in 1...3 { root.deleteLastPathComponent() }
  let repository = try #require(DiskFileSystem(root: root.path))
  var paths = [try #require(RelativePath("simpul.yaml"))]
  for folder in ["content/raw", "content/pages"] {
    paths += try repository.files(under: RelativePath(folder))
  }
  try withTemporaryFolder { folder in
    let files = try #require(DiskFileSystem(root: folder))
    for path in reversed ? paths.reversed() : paths {
      try files.write(try repository.read(path), to: path)
    }
    try body(folder)
  }
}

func withTemporaryFolder(_ body: (String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("simpul-tests-\(UUID().uuidString)").path
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  try body(folder)
  try FileManager.default.removeItem(atPath: folder)
}

/// Imports and builds, twice; the second time must leave each file as it was.
private func builtTwice(
  reversed: Bool,
  _ environment: [String: String],
  jobs: String
) throws -> [String: [UInt8]] {
  var result: [String: [UInt8]] = [:]
  try withDemoSite(reversed: reversed) { folder in
    func runBoth() throws -> [String: FileState] {
      for command in ["import", "build"] {
        let run = try InstalledProgram.run(
          [command, "--jobs", jobs],
          in: folder,
          environment: environment
        )
        #expect(run.status == 0, "\(command): \(run.err)")
      }
      return try fileStates(in: folder)
    }
    let first = try runBoth()
    let second = try runBoth()
    #expect(first.keys.sorted() == second.keys.sorted())
    for (path, state) in first where second[path] != state { Issue.record("\(path) was touched") }
    result = first.mapValues(\.bytes)
  }
  return result
}

@Test func `the demo site is the same in any time zone and locale, and again`() throws {
  let here = try builtTwice(
    reversed: false,
    ["TZ": "Asia/Jakarta", "LC_ALL": "C", "LANG": "C"],
    jobs: "1"
  )
  let there = try builtTwice(
    reversed: true,
    ["TZ": "America/Los_Angeles", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"],
    jobs: "7"
  )
  #expect(here.keys.contains("public/index.html"))
  #expect(here.keys.contains("content/addresses.jsonl"))
  #expect(here.keys.sorted() == there.keys.sorted())
  for (path, bytes) in here where there[path] != bytes { Issue.record("\(path) differs") }
}

private let firstArticle = """
  ---
  title: Satu
  published: 2022-03-06
  ---

  Isi.

  """

@Test func `three mistakes in two files are three errors, and the published site stays`() throws {
  try withTemporaryFolder { folder in
    let files = try #require(DiskFileSystem(root: folder))
    func write(_ text: String, to name: String) throws {
      try files.write(Array(text.utf8), to: try #require(RelativePath(name)))
    }
    let (one, two) = (
      "content/articles/2022/2022-03-06-satu.md", "content/articles/2022/2022-03-07-dua.md"
    )
    try write("title: T\n", to: "simpul.yaml")
    try write(firstArticle, to: one)
    #expect(try InstalledProgram.run(["build"], in: folder).status == 0)
    let published = try fileStates(in: folder).filter { $0.key.hasPrefix("public/") }
    #expect(!published.isEmpty)

    try write(
      firstArticle.replacing("title:", with: "titel:")
        .replacing("---\n\n", with: "publishedBasis: guessed\n---\n\n"),
      to: one
    )
    try write("---\ntitle: Dua\npublished:   7 Maret\n---\n\nIsi.\n", to: two)
    let failed = try InstalledProgram.run(["build"], in: folder)
    #expect(failed.status == 1)
    let errors = failed.err.split(separator: "\n").filter { $0.contains(": error: ") }
      .map { $0.split(separator: ": error:")[0] }
    #expect(errors == ["\(one):2:1", "\(one):4:17", "\(two):3:14"], "\(failed.err)")
    #expect(try fileStates(in: folder).filter { $0.key.hasPrefix("public/") } == published)
  }
}

#if os(Linux)
@Test(arguments: [["--version"], ["build"], ["check", "--format", "json"], ["help", "build"]])
func `what can't be written to standard output is told, and ends with 3`(arguments: [String]) throws
{
  try withTemporaryFolder { folder in
    try "title: T\n".write(toFile: folder + "/simpul.yaml", atomically: true, encoding: .utf8)
    let pages = folder + "/content/pages"
    try FileManager.default.createDirectory(atPath: pages, withIntermediateDirectories: true)
    try "---\ntitle: T\n---\n\nT.\n".write(
      toFile: pages + "/t.md",
      atomically: true,
      encoding: .utf8
    )
    let program = try InstalledProgram.url().path
    let run = try InstalledProgram.run(
      URL(fileURLWithPath: "/bin/sh"),
      ["-c", "exec \"$0\" \"$@\" >/dev/full", program] + arguments,
      in: folder,
      environment: [:]
    )
    #expect(run.status == 3)
    #expect(run.err.hasSuffix("error: standard output: No space left on device\n"), "\(run.err)")
  }
}
#endif
