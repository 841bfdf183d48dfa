import DigestModel
import Foundation
import SiteComposition
import TestSupport
import Testing

/// The sample site with a copy of its first article, which tells the same call.
private func site(_ language: SiteLanguage = .id) throws -> RenderedSite {
  try RenderedSite(
    RenderedSite.input(language) { input in
      var copy = input.articles[0]
      let original = copy.id
      copy.slug = SampleSite.slug("salinan")
      copy.published = SampleSite.day("2022-03-07")
      copy.publisher = "Harian <Contoh>"
      input.articles.append(copy)
      input.copies = ArticleCopies([
        CopiedText(original: original, copies: [ArticleCopy(article: copy.id, percent: 87)])
      ])
      for place in input.events.indices {
        for var report in input.events[place].reports where report.reference.article == original {
          report.reference = MentionReference(article: copy.id, index: report.reference.index)
          report.copyOf = original
          input.events[place].reports.append(report)
        }
      }
    }
  )
}

private func part(_ page: String?, from begin: String, to end: String) throws -> String {
  let page = try #require(page)
  let start = try #require(page.range(of: begin))
  let stop = try #require(page[start.upperBound...].range(of: end))
  return String(page[start.lowerBound..<stop.upperBound]) + "\n"
}

@Test(arguments: SiteLanguage.allCases)
func `pages tell which articles run one text`(language: SiteLanguage) throws {
  let site = try site(language)
  let paths = site.files.keys.filter { path in
    ["telepon-cn-us-2022-03-05", "telepon-wang-blinken", "salinan"].contains { name in
      path.text.hasSuffix("/\(name)/")
    }
  }
  .sorted { $0.text < $1.text }
  #expect(paths.count == 3)
  let parts = try paths.map { path in
    let isEvent = path.text.contains("telepon-cn-us")
    let begin = isEvent ? "<section class=\"evidence-list\"" : "<section class=\"printings\""
    return path.text + "\n" + (try part(site.files[path], from: begin, to: "</section>"))
  }
  try expectGolden(parts.joined(separator: "\n"), "copies-\(language.rawValue).txt")
}

@Test func `where nobody copies, nothing is said of it`() throws {
  let site = try RenderedSite(RenderedSite.input())
  #expect(site.files.values.filter { $0.contains("class=\"printings\"") }.isEmpty)
  #expect(site.files.values.filter { $0.contains("sumber independen") }.isEmpty)
}
