import DigestModel
import Foundation
import HTMLRendering
import SiteComposition
import TestSupport
import Testing

@Test(arguments: [
  ("/", "home.html"),
  ("/topik/ukraina/", "topic.html"),
  ("/artikel/2022/03/telepon-wang-blinken/", "article.html"),
  ("/artikel/2022/03/yang-sullivan-di-roma/", "article-excerpt.html"),
  ("/artikel/2023/10/wang-yi-akan-ke-washington/", "article-facts-only.html"),
  ("/peristiwa/telepon-cn-us-2022-03-05/", "event.html"),
  ("/peristiwa/pertemuan-sullivan-yang-2022-03-14/", "event-contradicted.html"),
  ("/peristiwa/kunjungan-wang-yi-2023-10-26/", "event-planned.html"),
  ("/peristiwa/telepon-cn-il-2023-10-23/", "event-office-resolved.html"),
  ("/tokoh/wang-yi/", "person.html"),
  ("/negara/amerika-serikat/", "country.html"),
  ("/hubungan/cn-us/", "relation.html"),
  ("/negara/", "countries.html"),
  ("/topik/", "topics.html"),
  ("/linimasa/", "timeline.html"),
  ("/rencana/", "plans.html"),
  ("/arsip/", "archive.html"),
  ("/edisi/", "editions.html"),
  ("/arsip/2022/", "year.html"),
  ("/edisi/2022-w09/", "edition.html"),
  ("/tentang/", "about.html"),
  ("/404.html", "not-found.html"),
  ("/peristiwa/meeting-2023-01-10-erdogan-putin/", "gone.html"),
  ("/feed.atom", "site-feed.atom"),
  ("/sitemap.xml", "sitemap.xml"),
  ("/sitemap-news.xml", "sitemap-news.xml"),
  ("/data/", "data.html"),
  ("/api/events.json", "data-events.json"),
  ("/api/events/telepon-cn-us-2022-03-05.json", "data-event.json"),
  ("/api/links.csv", "data-links.csv"),
  ("/api/schemas/event.schema.json", "data-event.schema.json"),
])
func `the sample site's file is`(address: String, golden: String) throws {
  let site = try RenderedSite(RenderedSite.input())
  try expectGolden(try #require(site[address]), golden)
}

@Test func `the goldens' folder holds no other page`() throws {
  let folder = Repository.root.appending(path: "Tests/Fixtures/goldens")
  let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
  #expect(files.filter { $0.hasSuffix(".html") }.count == 26)
}

@Test(arguments: SiteLanguage.allCases)
func `every link inside the site leads to an output`(language: SiteLanguage) throws {
  let site = try RenderedSite(RenderedSite.input(language) { $0.settings.itemsPerPage = 1 })
  let addresses = Set(site.files.keys.map(\.text)).union(["/assets/site.css"])
  var followed = 0
  for (path, text) in site.files where path.isPage || path.text == "/404.html" {
    for link in links(in: text) where link.hasPrefix("/") {
      followed += 1
      #expect(addresses.contains(link), "\(path) links to \(link)")
    }
  }
  #expect(followed > 500)
}

private func links(in html: String) -> [String] {
  html.components(separatedBy: "href=\"").dropFirst().map { part in
    String(part.prefix { $0 != "\"" && $0 != "#" })
  }
}

@Test(arguments: [SampleSite.withheldByExcerpt, SampleSite.withheldByFacts])
func `a withheld sentence stands in no output`(sentence: String) throws {
  let open = try RenderedSite(
    RenderedSite.input {
      $0.settings.sources = $0.settings.sources.map { SourceSettings(name: $0.name, text: .full) }
    }
  )
  #expect(
    open.files.values.contains { $0.contains(sentence) },
    "the test looks for the right words"
  )
  let site = try RenderedSite(RenderedSite.input())
  for (path, text) in site.files { #expect(!text.contains(sentence), "\(path)") }
}

@Test func `the order of what comes in changes nothing`() throws {
  let site = try RenderedSite(RenderedSite.input())
  let turned = try RenderedSite(
    RenderedSite.input {
      $0.articles.reverse()
      $0.events.reverse()
      $0.links.reverse()
      $0.pages.reverse()
    }
  )
  #expect(site.files == turned.files)
}

@Test func `one output alone is the same as among all`() throws {
  let input = try RenderedSite.input()
  let path = SitePath(page: ["tokoh", "wang-yi"])
  let output = try #require(Site(input).outputs().value[path])
  guard case .page(let page) = output.maker.content() else {
    Issue.record("a person's address leads to no page")
    return
  }
  let library = try TemplateLibrary(
    files: try DefaultTheme.templates(),
    folder: "templates",
    views: pageViews,
    words: input.words
  )
  #expect(try library.html(of: page) == RenderedSite(input).files[path])
}

@Test func `a site below a path has it in all its links`() throws {
  let site = try RenderedSite(
    RenderedSite.input { $0.settings.baseURL = "https://contoh.example/berita/" }
  )
  let home = try #require(site["/"])
  let inside = links(in: home).filter { $0.hasPrefix("/") }
  #expect(inside.allSatisfy { $0.hasPrefix("/berita/") })
  #expect(home.contains("<link rel=\"canonical\" href=\"https://contoh.example/berita/\">"))
}

@Test
func
  `no page has a script that runs or a style within it, and only the search page loads a script`()
  throws
{
  let site = try RenderedSite(RenderedSite.input())
  // Mail programs load no style sheet.
  for (path, text) in site.files where path.isPage && !path.text.hasSuffix("/surel/") {
    let scripts = text.components(separatedBy: "<script").dropFirst()
      .filter { !$0.hasPrefix(" type=\"application/ld+json\">") }
    #expect(scripts.allSatisfy { $0.hasPrefix(" type=\"module\" src=\"/assets/") }, "\(path)")
    #expect(scripts.isEmpty || path.text == "/cari/")
    #expect(!text.contains("<style"), "\(path)")
    #expect(!text.contains("style=\"") && !text.contains("onclick"), "\(path)")
  }
}

@Test func `headings begin with one first-level heading and leave out no level`() throws {
  let site = try RenderedSite(RenderedSite.input())
  for (path, text) in site.files where path.isPage {
    let levels = text.components(separatedBy: "<h").dropFirst()
      .compactMap { $0.first?.wholeNumberValue }
    #expect(levels.filter { $0 == 1 }.count == 1, "\(path)")
    for (level, next) in zip(levels, levels.dropFirst()) {
      #expect(next <= level + 1, "\(path): h\(next) follows h\(level)")
    }
  }
}

@Test func `an empty site still has its pages`() throws {
  let site = try RenderedSite(
    RenderedSite.input {
      $0.articles = []
      $0.events = []
      $0.links = []
      $0.related = [:]
    }
  )
  #expect(site["/linimasa/"]?.contains("Belum ada peristiwa.") == true)
  #expect(site["/"]?.contains("Akan datang") == false, "an empty section")
}

@Test func `no landmark is empty and no id is given twice`() throws {
  for site in try [RenderedSite.input(), RenderedSite.input { $0.links = [] }] {
    for (path, text) in try RenderedSite(site).files where path.isPage {
      let squeezed = text.filter { !$0.isWhitespace }
      for part in ["</aside>", "</nav>", "</ul>", "</ol>", "</section>"] {
        let before = squeezed.components(separatedBy: part).dropLast()
        #expect(before.allSatisfy { !$0.hasSuffix(opening(of: part, before: $0)) }, "\(path)")
      }
      let ids = text.components(separatedBy: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
      #expect(Set(ids).count == ids.count, "\(path)")
    }
  }
}

/// The last opening tag of the same name as the closing one, as it stands in the text.
private func opening(of closing: String, before text: String) -> String {
  let name = closing.dropFirst(2).dropLast()
  guard let start = text.range(of: "<\(name)", options: .backwards) else { return closing }
  return "<\(name)" + text[start.upperBound...].prefix { $0 != ">" } + ">"
}
