import DigestModel
import Foundation
import SimpulPipeline
import TestSupport
import Testing

/// The committed demo digest, held against the hand-made record of the events in its articles.
@Suite struct DemoContentTests {
  @Test func `the committed content tells the events of the record and no others`() async throws {
    let site = try await PreparedSite.committed()
    let record = try DemoRecord.read()
    let names = site.content.knowledge.canonicalNames
    let told = Set(
      site.linked.events.map { event in
        EventLine(event, stems: site.content.rawStems, names: names).text
      }
    )
    let expected = Set(record.events.map { $0.line(names: names).text })
    #expect(expected.count == record.events.count)
    for line in expected.subtracting(told).sorted() { Issue.record("not told: \(line)") }
    for line in told.subtracting(expected).sorted() { Issue.record("told beside: \(line)") }
  }

  @Test func `a raw text's article is not renamed by a correction`() async throws {
    let site = try await PreparedSite.committed()
    #expect(site.content.articles.count == 30)
    #expect(Set(site.content.rawStems.values).count == 30)
    #expect(site.content.articles.allSatisfy { $0.published != nil })
  }

  @Test func `the links of the committed content are those of the record, but for a few`()
    async throws
  {
    let score = DemoLinkScore(try await PreparedSite.committed(), record: try DemoRecord.read())
    let differences = Comment(rawValue: score.differences.joined(separator: "\n"))
    #expect(score.precision >= 0.83, differences)
    #expect(score.recall >= 0.79, differences)
    #expect(score.relation >= 0.95, differences)
  }

  @Test func `the table of corrections in docs is what the files say`() async throws {
    let table = try DemoCorrections(try await PreparedSite.committed()).table
    let file = Repository.root.appending(path: "docs/demo.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains(table), Comment(rawValue: "the table has to be:\n\(table)"))
  }
}
