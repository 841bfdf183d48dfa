import ArticleParsing
import DigestModel
import Foundation
import SimpulPipeline
import SiteFiles
import TestSupport
import Testing

private let call = "Wang Telepon Blinken\n2022-03-06\nKeduanya berbicara lagi."
private let callFile = "content/articles/2022/2022-03-06-wang-telepon-blinken.md"

/// Raw copy of every form, with what hostile and odd files hold, and the demo's.
private func rawCopy() throws -> [(path: String, text: String)] {
  let folders = ["fuzz/text", "fuzz/html", "fuzz/json", "fuzz/feed", "feeds", "pages"].map {
    "Tests/Fixtures/" + $0
  }
  return try (folders + ["content/raw"]).flatMap { folder -> [(path: String, text: String)] in
    let url = Repository.root.appending(path: folder)
    guard FileManager.default.fileExists(atPath: url.path) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: url.path).sorted().compactMap {
      let bytes = try Array(Data(contentsOf: url.appending(path: $0)))
      // JSON carries text alone; what is none can't be streamed.
      guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
      return ("content/raw/\(url.lastPathComponent)/\($0)", text)
    }
  }
}

@Test func `facts make what the raw copy itself makes, byte for byte, in any order`() async throws {
  var (here, there) = (try Desk(), try Desk())
  (here.reader, there.reader) = (articleReader, articleReader)
  var lines: [String] = []
  for (raw, text) in try rawCopy() {
    try here.write(text, to: raw)
    let count = rawArticles(in: Array(text.utf8), file: raw).count
    lines += try (1...max(1, count)).map {
      try copyLine(raw, text, entry: count > 1 ? $0 : nil)
    }
  }
  let expected = try await here.importing()
  #expect(expected.books.written > 50)
  let facts = try await there.extracting(lines.map { $0 + "\n" }.joined())
  #expect(facts.books.lines == lines.count)
  let found = try await there.importing(facts: facts.lines.reversed())
  #expect(found.books.areBalanced)
  #expect(found.books.written == expected.books.written)
  #expect(found.books.duplicates == expected.books.duplicates)
  let (a, b) = (here.imported, there.imported)
  #expect(Set(a.keys) == Set(b.keys))
  for (path, bytes) in a where b[path] != bytes { Issue.record("\(path) is another file") }

  // With its raw copy beside it, nothing of it is new to import.
  for (raw, text) in try rawCopy() { try there.write(text, to: raw) }
  let again = try await there.importing()
  #expect(again.books.written == 0)
  #expect(there.imported == b)
}

@Test func `facts taken in twice, or whose raw copy was imported, change nothing`() async throws {
  let desk = try Desk(["content/raw/a.txt": call])
  _ = try await desk.importing()
  let before = desk.files.snapshot
  let facts = try await desk.extracting(try copyLine("content/raw/a.txt", call))
  let report = try await desk.importing(facts: facts.lines + facts.lines)
  #expect(report.lines == ["a.txt unchanged 2022/2022-03-06-wang-telepon-blinken"])
  #expect(report.identifiers == ["facts.twice"])
  #expect(desk.files.snapshot == before)
}

/// What was done to the site, what the facts then come to, and what is told.
private let conflicts: [(String, @Sendable (Desk) throws -> Void, String, [String])] = [
  (
    "an edited article stays",
    { try $0.write($0.text(of: callFile) + "\nDitambah.\n", to: callFile) },
    "a.txt kept 2022/2022-03-06-wang-telepon-blinken", ["import.conflict"]
  ),
  (
    "an unedited one follows", { _ in },
    "a.txt written 2022/2022-03-06-wang-telepon-blinken", []
  ),
  (
    "a removed one is not made again", { try $0.remove(callFile) },
    "a.txt kept 2022/2022-03-06-wang-telepon-blinken", ["import.changed-but-removed"]
  ),
  (
    "facts of other copy than lies here are refused",
    { try $0.write(call, to: "content/raw/a.txt") },
    "a.txt rejected", ["facts.other-copy"]
  ),
]

@Test(arguments: conflicts)
func `facts of changed copy meet what stands there`(
  name: String,
  change: @Sendable (Desk) throws -> Void,
  line: String,
  identifiers: [String]
) async throws {
  let desk = try Desk()
  let old = try await desk.extracting(try copyLine("content/raw/a.txt", call))
  _ = try await desk.importing(facts: old.lines)
  try change(desk)
  let new = try await desk.extracting(try copyLine("content/raw/a.txt", call + "\nLagi."))
  let report = try await desk.importing(facts: new.lines)
  #expect(report.lines == [line])
  #expect(report.identifiers == identifiers)
}

@Test func `raw copy that does not lie here was neither renamed nor taken away`() async throws {
  let desk = try Desk()
  let one = try await desk.extracting(try copyLine("content/raw/a.txt", call))
  let other = try await desk.extracting(try copyLine("content/raw/b.txt", call))
  _ = try await desk.importing(facts: one.lines)
  let before = desk.imported
  let report = try await desk.importing(facts: other.lines)
  #expect(report.lines == ["b.txt duplicate of a.txt"])
  #expect(report.identifiers == [])
  #expect(desk.imported == before)
}

@Test(arguments: 0..<8)
func `an import of facts that was interrupted anywhere is simply run again`(
  count: Int
) async throws {
  let raws = (0..<4).map { ("content/raw/\($0).txt", "Judul \($0 % 2)\n2022-03-06\nIsi \($0).") }
  let lines = try raws.map { try copyLine($0.0, $0.1) + "\n" }.joined()
  let (whole, broken) = (try Desk(), try Desk())
  let facts = try await whole.extracting(lines).lines
  _ = try await whole.importing(facts: facts)
  let files = HookedFiles(broken.files, failingAfterChanges: count)
  do {
    _ = try await broken.importing(facts: facts, into: files)
    #expect(count >= 6)
  } catch is FileError {
    #expect(count < 6)
  }
  let again = try await broken.importing(facts: facts)
  #expect(!again.diagnostics.hasErrors)
  #expect(broken.files.snapshot == whole.files.snapshot)
}

@Test func `facts of another version are told once and taken`() async throws {
  let desk = try Desk()
  let lines = try (0..<3).map { try copyLine("content/raw/\($0).txt", "J \($0)\n2022-03-06\nI.") }
  let facts = try await desk.extracting(lines.map { $0 + "\n" }.joined())
  let report = try await desk.importing(facts: facts.lines, program: "1.3.0")
  #expect(report.books.written == 3)
  #expect(report.identifiers == ["facts.other-version"])
  #expect(report.diagnostics.first?.message.summary.hasPrefix("3 articles were read") == true)
}

@Test func `a site's own words and knowledge make it another version`() async throws {
  let desk = try Desk([
    "content/knowledge/places.yaml": "- name: Sabang\n  country: ID\n"
  ])
  let facts = try await desk.extracting(try copyLine("content/raw/a.txt", call))
  let report = try await desk.importing(facts: facts.lines)
  #expect(report.identifiers == ["facts.other-version"])
}
