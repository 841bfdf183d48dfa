import Foundation
import TestSupport
import Testing

private let documents = ["README.md", "CONTRIBUTING.md"] + documentsOfDocs

private var documentsOfDocs: [String] {
  let folder = Repository.root.appending(path: "docs")
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
  return names.filter { $0.hasSuffix(".md") }.sorted().map { "docs/\($0)" }
}

@Test(arguments: documents)
func `what a document says to type works`(name: String) throws {
  let found = CommandBlocks(in: try Repository.text(of: name))
  for fault in found.faults { Issue.record("\(name): \(fault)") }
  guard found.blocks.contains(where: { $0.mark != .notRun }) else { return }
  try DocumentSession.running { session in
    for block in found.blocks {
      if let problem = try session.problem(with: block) {
        Issue.record("\(name):\(block.line): \(problem)")
      }
    }
  }
}

@Test func `the documents are found`() {
  #expect(documents.contains("docs/new-site.md") && documents.contains("docs/content.md"))
}

/// Its marks would stand in the README of every new site.
private let notForTests = ["simpul serve", "git push"]

@Test func `what a new site's README says to type works`() throws {
  try DocumentSession.running { session in
    let start = "simpul new kabar --yes && cd kabar && git init -q -b main && cat README.md"
    let made = try session.type(start)
    #expect(made.status == 0)
    let blocks = CommandBlocks(in: made.output)
    #expect(blocks.blocks.count == 2)
    #expect(blocks.faults == [])
    for block in blocks.blocks {
      let tried = CommandBlock(
        line: block.line,
        language: block.language,
        mark: .allBut(notForTests),
        lines: block.lines
      )
      if let problem = try session.problem(with: tried) { Issue.record("\(problem)") }
    }
    #expect(try session.type("simpul check").status == 0)
  }
}
