import DigestModel
import Evaluation
import SimpulPipeline
import SiteFiles
import TestSupport
import Testing

/// A little under what was reached on the development corpus; a limit is lowered for a reason only.
private let limits: [(Figure, Double)] = [
  (.title, 0.92), (.publisher, 0.92), (.city, 0.92), (.published, 0.92), (.bylines, 0.96),
  (.noise, 0.87), (.body, 0.92), (.topics, 0.88), (.countries, 0.86), (.people, 0.94),
  (.events, 0.86), (.mainEvents, 0.77), (.start, 0.95), (.end, 0.97), (.status, 0.98),
  (.place, 0.95), (.participants, 0.87), (.parties, 0.93), (.joined, 0.96), (.links, 0.62),
  (.relation, 0.92),
]

@Test func `the development corpus is evaluated as well as it was`() async throws {
  let folder = Repository.root.appending(path: "Tests/Fixtures/corpus/dev")
  let labelled = LabelledFolder(
    name: "dev",
    files: try #require(DiskFileSystem(root: folder.path)),
    parent: DiskFileSystem(root: folder.deletingLastPathComponent().path)
  )
  let found = try await evaluate(
    [labelled],
    embedded: EmbeddedFileSystem(),
    width: 2,
    readingWith: articleReader
  )
  let scores = try #require(found.value)
  #expect(!found.diagnostics.hasErrors)
  #expect(scores.articles == 40)
  #expect(scores.value(of: .plannedAsHeld) == 0)
  for (figure, limit) in limits {
    #expect(try #require(scores.value(of: figure)) >= limit, "\(figure)")
  }
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
