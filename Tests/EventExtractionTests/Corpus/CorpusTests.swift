import DigestModel
import Evaluation
import EventExtraction
import Foundation
import TestSupport
import Testing

/// What lies beside the repository where it is developed, and nowhere else.
private let shared = Repository.root.deletingLastPathComponent().appending(path: "shared")

/// The figures of extraction alone that fell below their guards; with `SHOW_ERRORS` each miss is told.
private func shortfalls(of articles: [RecordedArticle], _ minimumsName: String) throws -> [String] {
  let tables = try shippedTables.get()
  let cities = try Data(
    contentsOf: Repository.root.appending(path: "Tests/Fixtures/corpus/cities.json")
  )
  let scores = Scores(
    of: articles.map { $0.labelled(readWith: tables) },
    links: [],
    gold: nil,
    cities: try cityForms(parsing: Array(cities), file: "cities.json")
  )
  if ProcessInfo.processInfo.environment["SHOW_ERRORS"] != nil {
    print(minimumsName, scores.table, scores.misses.map(\.line).joined(separator: "\n"))
  }
  let file = "Tests/Fixtures/minimums/\(minimumsName).json"
  let least = try minimums(parsing: Array(Repository.text(of: file).utf8), file: file)
  if ProcessInfo.processInfo.environment["RECORD_GUARDS"] != nil {
    let text = Data(least.raised(to: scores).utf8)
    try text.write(to: Repository.root.appending(path: file))
  }
  return least.shortfalls(of: scores).map(\.line)
}

struct CorpusTests {
  @Test func `facts are found in cleaned texts as well as they were`() throws {
    let folder = Repository.root.appending(path: "Tests/Fixtures/corpus/dev")
    #expect(try shortfalls(of: RecordedArticle.all(in: folder), "extraction") == [])
  }

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: shared.path),
      "the seeds are others' text and not part of the repository"
    )
  )
  func `the seeds are read as well as they were`() throws {
    let folder = shared.appending(path: "corpus/seeds")
    #expect(try shortfalls(of: RecordedArticle.all(in: folder), "seeds") == [])
  }

  @Test func `the demo's events are read as well as they were`() throws {
    let folder = Repository.root.appending(path: "content")
    let found = try shortfalls(of: RecordedArticle.demo(in: folder), "demo")
    #expect(found == [])
  }
}
