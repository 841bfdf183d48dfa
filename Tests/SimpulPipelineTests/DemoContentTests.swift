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

  @Test func `the links are those of the record and those that docs give reasons for`()
    async throws
  {
    let score = DemoLinkScore(try await PreparedSite.committed(), record: try DemoRecord.read())
    let rows = try Self.guide().split(separator: "\n").map { row in
      row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    let listed = rows.filter { $0.count == 4 && $0[2].contains(" drawn") }
    let differences = listed.map { "\($0[0]) – \($0[1]): \($0[2])" }.sorted()
    #expect(differences == score.differences)
    #expect(!listed.contains { $0[3].isEmpty })
    #expect(score.recall == 1 && score.relation == 1)
  }

  @Test func `the table of corrections in docs is what the files say`() async throws {
    let corrections = try DemoCorrections(try await PreparedSite.committed())
    let (table, words) = (corrections.table, corrections.notesInWords)
    let text = try Self.guide()
    // Told apart from the text, which a failure would print whole.
    let (isCounted, isTold) = (text.contains(table), text.contains(words))
    #expect(isCounted, Comment(rawValue: "the table has to be:\n\(table)"))
    #expect(isTold, Comment(rawValue: "the notes have to be: \(words)"))
  }

  private static func guide() throws -> String {
    try String(contentsOf: Repository.root.appending(path: "docs/demo.md"), encoding: .utf8)
  }
}
