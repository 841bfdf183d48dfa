import DigestModel
import EventExtraction
import Foundation
import TestSupport
import Testing

/// What lies beside the repository where it is developed, and nowhere else.
private let shared = repositoryFolder.deletingLastPathComponent().appending(path: "shared")

private func figures(of articles: [LabelledArticle], named name: String) throws -> Figures {
  let tables = try shippedTables.get()
  var figures = Figures()
  for article in articles {
    figures.add(article, facts(in: article.cleaned, knownTo: tables))
  }
  print("\(name)\n\(figures.table)")
  if ProcessInfo.processInfo.environment["SHOW_ERRORS"] != nil {
    print(figures.errors.joined(separator: "\n"))
  }
  return figures
}

struct CorpusTests {
  @Test func `the development corpus is read as well as it was`() throws {
    let folder = repositoryFolder.appending(path: "Tests/Fixtures/corpus/dev")
    let figures = try figures(of: LabelledArticle.all(in: folder), named: "dev")
    #expect(figures.plannedAsHeld == 0)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: shared.path)))
  func `the seeds are read as well as they were`() throws {
    let folder = shared.appending(path: "corpus/seeds")
    let figures = try figures(of: LabelledArticle.all(in: folder), named: "seeds")
    #expect(figures.plannedAsHeld == 0)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: shared.path)))
  func `the demo's events are read as well as they were`() throws {
    let figures = try figures(
      of: LabelledArticle.demo(in: shared.appending(path: "demo")),
      named: "demo"
    )
    #expect(figures.plannedAsHeld == 0)
  }
}
