import DigestModel
import TestSupport
import Testing

@testable import SiteComposition

private let wangYi = SampleSite.slug("wang-yi")

/// Months with their states, then each state's days.
private func travels(_ events: [Event]) throws -> [String] {
  guard let strip = try SubjectSite.site(events).travelStrip(of: wangYi) else { return [] }
  let months = strip.recent.years.flatMap(\.months).filter { !$0.countries.isEmpty }
  return months.map { "\($0.fullName): \($0.countries.map(\.code).joined(separator: " "))" }
    + strip.recent.countries.map {
      "\($0.country.name): \($0.stays.map(\.name).joined(separator: ", "))"
    }
}

@Test(
  arguments: [
    (
      "a visit", [SubjectSite.event("2023-03-05/2023-03-07", .visit, in: "US")],
      ["Maret 2023: US", "Amerika Serikat: 5–7 Maret 2023"]
    ),
    (
      "a visit over two months", [SubjectSite.event("2022-12-30/2023-01-02", .visit, in: "IT")],
      [
        "Januari 2023: IT", "Desember 2022: IT",
        "Italia: 30 Desember 2022 – 2 Januari 2023",
      ]
    ),
    (
      "a visit and a meeting within it",
      [
        SubjectSite.event("2023-03-05/2023-03-07", .visit, in: "US"),
        SubjectSite.event("2023-03-06", in: "US"),
        SubjectSite.event("2023-03-05", .negotiation, in: "US"),
      ],
      ["Maret 2023: US", "Amerika Serikat: 5–7 Maret 2023"]
    ),
    (
      "two states in one month",
      [
        SubjectSite.event("2023-03-20", in: "US"),
        SubjectSite.event("2023-03-05", .summit, in: "IT"),
      ],
      ["Maret 2023: IT US", "Amerika Serikat: 20 Maret 2023", "Italia: 5 Maret 2023"]
    ),
    (
      "a month without a day", [SubjectSite.event("2023-03", in: "IT")],
      ["Maret 2023: IT", "Italia: Maret 2023"]
    ),
    ("a year without a month", [SubjectSite.event("2023", in: "IT")], []),
    ("an unknown date", [SubjectSite.event("", in: "IT")], []),
    ("a planned visit", [SubjectSite.event("2023-11-05", .visit, .scheduled, in: "US")], []),
    ("a cancelled visit", [SubjectSite.event("2023-03-05", .visit, .cancelled, in: "US")], []),
    ("a guest at home", [SubjectSite.event("2023-03-05", .visit, in: "CN")], []),
    ("a call", [SubjectSite.event("2023-03-05", .phoneCall, in: "US")], []),
    ("a call by video", [SubjectSite.event("2023-03-05", .videoCall, in: "US")], []),
    ("a vote", [SubjectSite.event("2023-03-05", .vote, in: "US")], []),
    ("a deal", [SubjectSite.event("2023-03-05", .agreement, in: "US")], []),
    ("a place that is no state", [SubjectSite.event("2023-03-05", in: "XX")], []),
    ("no place", [SubjectSite.event("2023-03-05", .visit)], []),
  ] as [(String, [Event], [String])]
)
func `journeys come from`(what: String, events: [Event], strip: [String]) throws {
  #expect(try travels(events) == strip)
}

@Test func `nobody travels whose state is not known`() throws {
  let site = try SubjectSite.site([SubjectSite.event("2023-03-05", of: ["Orang Asing"], in: "IT")])
  #expect(site.travelStrip(of: SampleSite.slug("orang-asing")) == nil)
}

@Test func `a year of the strip has twelve months`() throws {
  let site = try SubjectSite.site([
    SubjectSite.event("2020-03-05", in: "IT"), SubjectSite.event("2023-03-05", in: "IT"),
  ])
  let strip = try #require(site.travelStrip(of: wangYi))
  #expect(strip.recent.years.map(\.year) == [2023, 2020])
  #expect(strip.recent.years.allSatisfy { $0.months.count == 12 })
  #expect(strip.earlier == nil)
}

@Test func `years before the last three with a stay stand apart, with their own stays`() throws {
  let days = ["2023-03-05", "2021-02-01", "2019-12-30/2020-01-02", "2018-05-05"]
  let site = try SubjectSite.site(days.map { SubjectSite.event($0, in: "IT") })
  let strip = try #require(site.travelStrip(of: wangYi))
  let spans = [strip.recent, try #require(strip.earlier)]
  #expect(spans.map { $0.years.map(\.year) } == [[2023, 2021, 2020], [2019, 2018]])
  #expect(
    spans.map { $0.countries.flatMap(\.stays).map(\.name) } == [
      ["5 Maret 2023", "1 Februari 2021", "30 Desember 2019 – 2 Januari 2020"],
      ["5 Mei 2018"],
    ]
  )
  #expect(strip.earlierLabel == "Perjalanan sebelum 2020 ada dalam tabel.")
}

/// With whom, and alongside whom.
private func told(_ event: Event) throws -> [String] {
  let touchpoint = try SubjectSite.site([event]).touchpoint(of: wangYi, at: 0)
  return [touchpoint.partners, touchpoint.colleagues].map { links in
    links.map { $0.name + ($0.url == nil ? "" : "*") }.joined(separator: ", ")
  }
}

private let us = ResolvedOffice(office: "presiden", country: Party("US"))
private let own = ResolvedOffice(office: "presiden", country: Party("CN"))

@Test(
  arguments: [
    (SubjectSite.event("2023-03-05"), ["Antony Blinken*", ""]),
    (
      SubjectSite.event("2023-03-05", of: ["Qin Gang", "Wang Yi", "Jake Sullivan"]),
      ["Jake Sullivan*", "Qin Gang*"]
    ),
    (
      SubjectSite.event("2023-03-05", of: ["Wang Yi", "Orang Asing"]),
      ["Orang Asing*, Amerika Serikat*", ""]
    ),
    (SubjectSite.event("2023-03-05", of: ["Wang Yi"]), ["Amerika Serikat*", ""]),
    (SubjectSite.event("2023-03-05", .visit, of: ["Wang Yi"], in: "US"), ["", ""]),
    (SubjectSite.event("2023-03-05", .visit, of: ["Wang Yi"]), ["Amerika Serikat*", ""]),
    (
      SubjectSite.event("2023-03-05", of: ["Wang Yi"], ["CN", "IL", "US"], resolved: [us, own]),
      ["presiden Amerika Serikat, Israel*", ""]
    ),
  ] as [(Event, [String])]
)
func `a touchpoint tells the other side, then the own one`(event: Event, sides: [String]) throws {
  #expect(try told(event) == sides)
}

@Test func `of many partners six are told, and the number of the others`() throws {
  let states = (1...9).map { "X\($0)" }
  let site = try SubjectSite.site([
    SubjectSite.event("2023-03-05", .summit, of: ["Wang Yi"], states)
  ])
  let touchpoint = site.touchpoint(of: wangYi, at: 0)
  #expect(touchpoint.partners.count == 6)
  #expect(touchpoint.others == "dan 3 lainnya")
}

@Test func `a person inferred from an office is told as such`() throws {
  let office = ResolvedOffice(
    office: "menteri luar negeri",
    country: Party("CN"),
    person: "Wang Yi",
    on: SampleSite.day("2022-03-05")
  )
  let site = try SubjectSite.site([SubjectSite.event("2022-03-05", of: [], resolved: [office])])
  #expect(
    site.touchpoint(of: wangYi, at: 0).card.note == "orangnya disimpulkan dari jabatannya"
  )
}

@Test func `a partner inferred from an office is told as such`() throws {
  let office = ResolvedOffice(
    office: "menteri luar negeri",
    country: Party("US"),
    person: "Antony Blinken",
    on: SampleSite.day("2022-03-05")
  )
  let event = SubjectSite.event("2022-03-05", of: ["Wang Yi"], resolved: [office])
  let site = try SubjectSite.site([event])
  #expect(
    site.touchpoint(of: wangYi, at: 0).partners.map(\.note)
      == ["orangnya disimpulkan dari jabatannya"]
  )
  let slice = ListSlice(number: 1, count: 1, size: 9)
  let page = site.personPage(of: wangYi, site.subject(person: wangYi), slice)
  let view = try #require(page.view as? PersonPage)
  #expect(view.partners?.links.map(\.note) == ["1 kontak, disimpulkan dari jabatan"])
}

@Test func `touchpoints stand under their months, newest first`() throws {
  let site = try SubjectSite.site([
    SubjectSite.event("2022-03-05", .phoneCall), SubjectSite.event("2022-03-09"),
    SubjectSite.event("2023-11-01", .visit, .scheduled, in: "US"), SubjectSite.event(""),
  ])
  let groups = site.touchpoints(of: wangYi, at: site.events.indices)
  #expect(
    groups.map { "\($0.heading): \($0.touchpoints.map(\.name).joined(separator: ", "))" } == [
      "November 2023: Kunjungan", "Maret 2022: Pertemuan, Percakapan telepon",
      "Tanggal belum diketahui: Pertemuan",
    ]
  )
}

@Test(arguments: [
  ("2022-12-30", ["", "menjabat"]), ("2023-01-01", ["", ""]), ("2023-07-25", ["menjabat", ""]),
])
func `an office is current on the day of the last article`(day: String, current: [String]) throws {
  let site = Site(
    try RenderedSite.input { input in
      input.articles = [SampleSite.articles[0]]
      input.articles[0].published = SampleSite.day(day)
    }
  )
  let offices = site.offices(of: wangYi)
  #expect(
    offices.map(\.term) == ["sejak 25 Juli 2023", "16 Maret 2013 – 30 Desember 2022"]
  )
  #expect(offices.map { $0.isCurrent ? "menjabat" : "" } == current)
}

@Test func `an office that only articles tell comes last and is never current`() throws {
  let people = [ArticlePerson(name: "Wang Yi", office: "Utusan Khusus", country: Party("CN"))]
  let site = try SubjectSite.site([], people: people)
  let last = try #require(site.offices(of: wangYi).last)
  #expect(last.title == "Utusan Khusus China")
  #expect(last.term == "menurut artikel")
  #expect(!last.isCurrent)
}

@Test func `people met in plans only are nobody's companions`() throws {
  let site = try SubjectSite.site([
    SubjectSite.event("2023-03-05"),
    SubjectSite.event("2023-11-05", .visit, .scheduled, of: ["Wang Yi", "Jake Sullivan"]),
  ])
  let slice = ListSlice(number: 1, count: 1, size: 9)
  let page = site.personPage(of: wangYi, site.subject(person: wangYi), slice)
  let view = try #require(page.view as? PersonPage)
  #expect(view.partners?.links.map(\.name) == ["Antony Blinken"])
  #expect(view.partners?.links.map(\.note) == ["1 kontak"])
}
