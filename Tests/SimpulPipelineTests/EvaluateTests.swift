import DigestModel
import Evaluation
import Foundation
import SimpulPipeline
import SiteFiles
import TestSupport
import Testing

/// The folder of fixtures, as the command line would hand it in.
private func labelledFolder(_ name: String) throws -> LabelledFolder {
  let folder = Repository.root.appending(path: "Tests/Fixtures/\(name)")
  return LabelledFolder(
    name: name,
    files: try #require(DiskFileSystem(root: folder.path)),
    parent: DiskFileSystem(root: folder.deletingLastPathComponent().path)
  )
}

/// The guards that were missed; with `RECORD_GUARDS=1` the file's guards are raised to what was reached.
func shortfalls(of scores: Scores, _ name: String) throws -> [String] {
  let file = "Tests/Fixtures/minimums/\(name).json"
  let least = try minimums(parsing: Array(Repository.text(of: file).utf8), file: file)
  if ProcessInfo.processInfo.environment["SHOW_ERRORS"] != nil {
    print(name, scores.table, scores.misses.map(\.line).joined(separator: "\n"))
  }
  if ProcessInfo.processInfo.environment["RECORD_GUARDS"] != nil {
    let text = Data(least.raised(to: scores).utf8)
    try text.write(to: Repository.root.appending(path: file))
  }
  return least.shortfalls(of: scores).map(\.line)
}

@Test(arguments: [
  ("corpus/dev", "corpus"), ("corpus/second", "corpus-second"), ("corpus/third", "corpus-third"),
  ("corpus/fourth", "corpus-fourth"), ("corpus/fifth", "corpus-fifth"),
  ("corpus/sixth", "corpus-sixth"), ("corpus/seventh", "corpus-seventh"),
])
func `labelled texts are read as well as they were`(folder: String, limits: String) async throws {
  let found = try await evaluate(
    [try labelledFolder(folder)],
    embedded: EmbeddedFileSystem(),
    width: 2,
    readingWith: articleReader
  )
  let corpus = try #require(found.value)
  #expect(!found.diagnostics.hasErrors)
  #expect(try shortfalls(of: corpus.scores, limits) == [])
}

@Test func `two halves have all texts between them, and neither has most`() async throws {
  let found = try await evaluate(
    [try labelledFolder("corpus/dev")],
    embedded: EmbeddedFileSystem(),
    width: 2,
    readingWith: articleReader
  )
  let corpus = try #require(found.value)
  let halves = corpus.halves
  #expect(halves.map(\.articles).reduce(0, +) == corpus.articles.count)
  #expect(halves.allSatisfy { $0.articles > corpus.articles.count / 3 })
}

@Test(arguments: [
  ("sentences", "sentences"), ("sentences/second", "sentences-second"),
  ("sentences/third", "sentences-third"), ("sentences/fourth", "sentences-fourth"),
])
func `labelled sentences are read as well as they were`(
  folder: String,
  limits: String
) async throws {
  let found = try await evaluateSentences(
    in: [try labelledFolder(folder)],
    embedded: EmbeddedFileSystem(),
    width: 2,
    readingWith: articleReader
  )
  #expect(found.diagnostics == [])
  let scores = try #require(found.value)
  #expect(try shortfalls(of: scores.all, limits) == [])
}

@Test func `a malformed line of sentences is an error at its place, and no figures`() async throws {
  let right = """
    {"id": "a", "published": "2022-03-05", "text": "Teks.", "events": []}
    """
  let files = InMemoryFileSystem([
    try #require(RelativePath("a.jsonl")): Array("\(right)\n\n{\"id\": 5}\n".utf8),
    try #require(RelativePath("first-run.json")): Array("[]".utf8),
  ])
  let folder = LabelledFolder(name: "sentences", files: files, parent: nil)
  let found = try await evaluateSentences(
    in: [folder],
    embedded: EmbeddedFileSystem(),
    width: 1,
    readingWith: articleReader
  )
  #expect(found.value == nil)
  #expect(
    found.diagnostics.map { "\($0.location?.description ?? "")" } == ["sentences/a.jsonl:3:8"]
  )
  let first = try folder.firstRun()
  #expect(first.value == nil)
  #expect(first.diagnostics.map(\.location?.file) == ["sentences/first-run.json"])
}

@Test func `gold without its text, and malformed gold, are errors and no figures`() async throws {
  let files = InMemoryFileSystem([
    try #require(RelativePath("one.gold.json")): Array("{}".utf8),
    try #require(RelativePath("two.gold.json")): Array("{}".utf8),
    try #require(RelativePath("two.txt")): Array("Teks".utf8),
  ])
  let found = try await evaluate(
    [LabelledFolder(name: "corpus", files: files, parent: nil)],
    embedded: EmbeddedFileSystem(),
    width: 1,
    readingWith: articleReader
  )
  #expect(found.value == nil)
  let told = found.diagnostics.map { "\($0.location?.file ?? ""): \($0.message.identifier)" }
  #expect(
    told == [
      "corpus/one.gold.json: evaluate.no-text", "corpus/two.gold.json: evaluate.not-gold",
    ]
  )
}
