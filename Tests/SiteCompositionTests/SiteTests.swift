import DigestModel
import TestSupport
import Testing

@testable import SiteComposition

@Test(arguments: SiteLanguage.allCases)
func `addresses are in the site's language`(language: SiteLanguage) throws {
  let paths = Site(try RenderedSite.input(language)).outputs().value.all.map(\.path.text)
  try expectGolden(paths.joined(separator: "\n") + "\n", "addresses-\(language.rawValue).txt")
}

@Test func `an article without a day has an address, and stands in no feed, month or edition`()
  throws
{
  let site = try RenderedSite(
    RenderedSite.input { input in
      input.articles[0].published = nil
      input.events = []
    }
  )
  #expect(site["/artikel/tanpa-tanggal/telepon-wang-blinken/"] != nil)
  #expect(site["/feed.atom"]?.contains("telepon-wang-blinken") == false)
  #expect(site["/edisi/2022-w09/"] == nil)
  #expect(site["/arsip/"]?.contains("telepon-wang-blinken") == true)
}

@Test func `two things at one address are an error at the second`() throws {
  let input = try RenderedSite.input {
    var twin = $0.articles[1]
    twin.published = SampleSite.day("2022-03-30")
    $0.articles.append(twin)
  }
  let problems = Site(input).outputs().diagnostics
  #expect(problems.map(\.message.identifier) == ["site.address-taken"])
  #expect(problems.first?.location == input.articles[1].origin)
}

@Test(arguments: [(0, 5, 1), (1, 5, 1), (5, 5, 1), (6, 5, 2), (11, 5, 3)])
func `a list is cut into pages`(items: Int, size: Int, pages: Int) {
  let list = Array(0..<items)
  let slices = ListSlice.all(of: items, size: size)
  #expect(slices.count == pages)
  #expect(slices.flatMap { Array($0.of(list)) } == list)
}

@Test func `of many links the six strongest are shown, and a whole's parts all`() {
  let whole = SampleSite.eventID("induk")
  let parts = (1...9).map { number in
    Link(from: SampleSite.eventID("bagian-\(number)"), to: whole, kind: .partOf, facts: LinkFacts())
  }
  let others = (1...9).map { number in
    Link(
      from: whole,
      to: SampleSite.eventID("lain-\(number)"),
      kind: number == 9 ? .nthInSeries : .sameTopic,
      facts: LinkFacts(gapDays: 20 - number)
    )
  }
  let index = LinkIndex(others + parts, shown: nil)
  #expect(index.parts(of: whole).count == 9)
  #expect(
    index.links(of: whole).map(\.to.description)
      == ["lain-9", "lain-8", "lain-7", "lain-6", "lain-5", "lain-4"]
  )
}

@Test func `links that were chosen before are shown as they are`() throws {
  let chosen = [SampleSite.links[0]]
  let site = Site(
    try RenderedSite.input { $0.shownLinks = [SampleSite.links[0].from: chosen] }
  )
  #expect(site.links.links(of: SampleSite.links[0].from) == chosen)
  #expect(site.links.links(of: SampleSite.links[0].to) == [])
}

@Test func `a link is shown with its reason on both pages`() throws {
  let site = try RenderedSite(RenderedSite.input())
  let later = try #require(site["/peristiwa/telepon-cn-us-2022-03-05/"])
  let earlier = try #require(site["/peristiwa/telepon-cn-us-2022-02-22/"])
  #expect(later.contains("percakapan kedua dalam 11 hari; sebelumnya 22 Februari 2022"))
  #expect(earlier.contains("disusul percakapan kedua 11 hari kemudian, 5 Maret 2022"))
}

@Test func `planned events are sorted by whether their time has passed`() throws {
  let site = Site(
    try RenderedSite.input { input in
      var passed = input.events[4]
      passed.id = SampleSite.eventID("lewat")
      passed.date = DateSpan(SampleSite.day("2022-01-01"))
      var undated = passed
      undated.id = SampleSite.eventID("tanpa-hari")
      undated.date = .unknown
      input.events += [passed, undated]
    }
  )
  let page = site.plansPage(ListSlice(number: 1, count: 1, size: 9))
  let groups = (page.view as? PlansPage)?.groups ?? []
  #expect(
    groups.map(\.heading) == [
      "Akan datang", "Belum bertanggal", "Sudah lewat, belum ada kabar",
    ]
  )
  #expect(groups.map(\.rows.count) == [2, 1, 1])
}

@Test func `states of a large meeting are no pairs`() {
  let states = ["CN", "DE", "FR", "UA", "US"].map { Party($0) }
  #expect(CountryPair.pairs(among: states) == [])
  #expect(CountryPair.pairs(among: Array(states.prefix(3))).count == 3)
}
