import DigestModel
import Foundation
import SimpulPipeline
import SiteFiles
import TestSupport
import Testing

/// The committed demo digest, held against the hand-made record of the events in its articles.
@Suite struct DemoContentTests {
  @Test func `the committed content tells the events of the record and no others`() async throws {
    let site = try await committedSite()
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
    let site = try await committedSite()
    #expect(site.content.articles.count == 30)
    #expect(Set(site.content.rawStems.values).count == 30)
    #expect(site.content.articles.allSatisfy { $0.published != nil })
  }

  private func committedSite() async throws -> PreparedSite {
    let files = try #require(DiskFileSystem(root: Repository.root.path))
    var desk = try Desk()
    for path in try files.files(under: path("content")) + [path("simpul.yaml")] {
      try desk.files.write(try files.read(path), to: path)
    }
    desk.stages = .live
    let site = try await PreparedSite.preparing(desk.surroundings(), with: desk.stages)
    #expect(site.diagnostics.filter { $0.severity == .error } == [])
    return site.value
  }
}

extension SiteContent {
  /// The name of each article's raw file, without its ending.
  fileprivate var rawStems: [ArticleID: String] {
    var stems: [ArticleID: String] = [:]
    for article in articles {
      stems[article.id] = article.raw.flatMap { RelativePath($0)?.stem }
    }
    return stems
  }
}

extension Knowledge {
  /// One spelling for each person, by every folded spelling that is known.
  fileprivate var canonicalNames: [String: String] {
    var names: [String: String] = [:]
    for person in people {
      for name in person.also + [person.name] { names[name.folded] = person.name }
    }
    return names
  }
}
