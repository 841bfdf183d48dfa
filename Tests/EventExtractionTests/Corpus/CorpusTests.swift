import DigestModel
import EventExtraction
import Foundation
import TestSupport
import Testing

/// The labelled articles of the repository.
private let devFolder = repositoryFolder.appending(path: "Tests/Fixtures/corpus/dev")

func figures(of folder: URL) throws -> Figures {
  let tables = try shippedTables.get()
  var figures = Figures()
  for article in try LabelledArticle.all(in: folder) {
    figures.add(article, facts(in: article.cleaned, knownTo: tables))
  }
  return figures
}

struct CorpusTests {
  @Test func `the development corpus is read as well as it was`() throws {
    let figures = try figures(of: devFolder)
    print(figures.table)
    if ProcessInfo.processInfo.environment["SHOW_ERRORS"] != nil {
      print(figures.errors.joined(separator: "\n"))
    }
    #expect(figures.plannedAsHeld == 0)
  }
}
