import DigestModel
import TestSupport
import Testing

@testable import SiteComposition

@Test(
  arguments: [
    ("nothing", [], nil),
    ("one contact", ["2022-03-05"], nil),
    ("two on one day", ["2022-03-05", "2022-03-05"], nil),
    ("two", ["2022-03-05", "2022-03-16"], "11 hari: 5 Maret 2022 – 16 Maret 2022"),
    (
      "the longer of two", ["2022-03-05", "2022-03-16", "2022-05-01"],
      "46 hari: 16 Maret 2022 – 1 Mei 2022"
    ),
    (
      "the later of two of one length", ["2022-03-01", "2022-03-05", "2022-03-09"],
      "4 hari: 5 Maret 2022 – 9 Maret 2022"
    ),
    (
      "days that follow each other", ["2022-03-05", "2022-03-06"],
      "sehari: 5 Maret 2022 – 6 Maret 2022"
    ),
    ("over a new year", ["2021-12-30", "2022-01-02"], "3 hari: 30 Desember 2021 – 2 Januari 2022"),
    (
      "from a visit's last day", ["2022-03-01/2022-03-05", "2022-03-10/2022-03-12"],
      "5 hari: 5 Maret 2022 – 10 Maret 2022"
    ),
    (
      "a meeting within a visit ends none",
      ["2022-03-01/2022-03-09", "2022-03-02", "2022-03-20"], "11 hari: 9 Maret 2022 – 20 Maret 2022"
    ),
    (
      "months, years and unknown days count for nothing",
      ["2022-03-05", "2022-04", "2023", "", "2022-03-16"], "11 hari: 5 Maret 2022 – 16 Maret 2022"
    ),
    (
      "what was not held counts for nothing",
      ["2022-03-05", "? 2022-03-08", "x 2022-03-09", "2022-03-16", "? 2023-12-01"],
      "11 hari: 5 Maret 2022 – 16 Maret 2022"
    ),
  ] as [(String, [String], String?)]
)
func `the longest silence is`(what: String, tellings: [String], silence: String?) throws {
  let site = try SubjectSite.site(tellings.map { event($0) })
  let facts = site.facts(of: site.contacts(at: Array(site.events.indices)))
  let shown = facts?.silence.map { "\($0.length): \($0.before.name) – \($0.after.name)" }
  #expect(shown == silence)
}

/// `?` stands before a planned event, `x` before a cancelled one.
private func event(_ telling: String) -> Event {
  let status: EventStatus =
    telling.hasPrefix("?") ? .scheduled : telling.hasPrefix("x") ? .cancelled : .held
  let date = telling.drop { !$0.isNumber }
  return SubjectSite.event(String(date), status == .held ? .meeting : .visit, status)
}

@Test(
  arguments: [
    (["2022-03-05", "2023-10-01"], "1 Oktober 2023", nil),
    (["2023-10-01/2023-10-20", "2023-10-05"], "1–20 Oktober 2023", nil),
    (["2023", "2022-03-05"], "5 Maret 2022", nil),
    (["2023-02", "2022"], "Februari 2023", nil),
    ([""], nil, nil),
    (["2022-03-05", "? 2023-11-14", "? 2023-11-01"], "5 Maret 2022", "1 November 2023"),
    (["? 2023-10-25"], nil, "25 Oktober 2023"),
    (["? 2023-10-20/2023-10-30"], nil, "20–30 Oktober 2023"),
    (["? 2023-10-24", "x 2023-11-30", "?"], nil, nil),
    (["? 2023-11"], nil, "November 2023"),
  ] as [([String], String?, String?)]
)
func `the latest contact was held and the next is ahead`(
  tellings: [String],
  latest: String?,
  next: String?
) throws {
  let site = try SubjectSite.site(tellings.map { event($0) })
  let facts = site.facts(of: site.contacts(at: Array(site.events.indices)))
  #expect(facts?.latest?.date == latest)
  #expect(facts?.next?.date == next)
}

@Test func `the time since the latest contact runs to the last article`() throws {
  let site = try SubjectSite.site([event("2023-10-01/2023-10-20")])
  let facts = site.facts(of: site.contacts(at: [0]))
  #expect(facts?.sinceLatest == "5 hari sebelum artikel terakhir di situs ini, 25 Oktober 2023")
}

@Test func `a vote is counted, and is no contact`() throws {
  let site = try SubjectSite.site([
    event("2022-03-05"), SubjectSite.event("2022-03-07", .vote), event("2022-03-09"),
    SubjectSite.event("2022-04-01", .vote), SubjectSite.event("2023-11-01", .vote, .scheduled),
  ])
  let facts = site.facts(of: site.contacts(at: Array(site.events.indices)))
  #expect(facts?.latest?.date == "9 Maret 2022")
  #expect(facts?.silence?.length == "4 hari")
  #expect(facts?.next == nil)
  #expect(facts?.table?.rows.last?.counts == [4])
}

@Test func `held events are counted by type and year, planned ones are not`() throws {
  let site = try SubjectSite.site([
    event("2022-03-05"), event("2022-04"), event("2023"), event(""), event("? 2023-11-01"),
    SubjectSite.event("2023-01-01", .phoneCall), event("x 2023-03-01"),
  ])
  let table = try #require(site.facts(of: site.contacts(at: Array(site.events.indices)))?.table)
  #expect(table.years.map(\.text) == ["2022", "2023", "tanpa tahun", "Total"])
  #expect(table.rows.map(\.label) == ["Percakapan telepon", "Pertemuan", "Total"])
  #expect(table.rows.map(\.counts) == [[0, 1, 0, 1], [2, 1, 1, 4], [2, 2, 1, 5]])
}

@Test func `years before the last few share a column`() throws {
  let events = (2015...2022).map { event("\($0)-01-01") }
  let site = try SubjectSite.site(events)
  let table = try #require(site.facts(of: site.contacts(at: Array(site.events.indices)))?.table)
  #expect(table.years.map(\.text) == ["s.d. 2019", "2020", "2021", "2022", "Total"])
  #expect(table.rows.map(\.counts) == [[5, 1, 1, 1, 8]])
}

@Test func `a table of one type and year has no sums`() throws {
  let site = try SubjectSite.site([event("2022-03-05")])
  let table = try #require(site.facts(of: site.contacts(at: [0]))?.table)
  #expect(table.years.map(\.text) == ["2022"])
  #expect(table.rows.map(\.counts) == [[1]])
}

@Test func `a pair's page tells who acted for each side, from held contacts only`() throws {
  let israel = ResolvedOffice(
    office: "menteri luar negeri",
    country: Party("US"),
    person: "Antony Blinken",
    on: SampleSite.day("2022-06-01")
  )
  let site = try SubjectSite.site([
    event("2022-03-05"), event("? 2023-11-01"),
    SubjectSite.event("2022-05-01", .meeting, of: ["Qin Gang", "Jake Sullivan"]),
    SubjectSite.event("2022-06-01", .phoneCall, of: ["Wang Yi"], resolved: [israel]),
    SubjectSite.event("2023-11-02", .meeting, .scheduled, of: ["Li Qiang", "Wang Yi"]),
  ])
  let pair = try #require(CountryPair(Party("US"), Party("CN")))
  let slice = ListSlice(number: 1, count: 1, size: 9)
  let page = site.relationPage(of: pair, site.subject(relation: pair), slice)
  let view = try #require(page.view as? RelationPage)
  #expect(view.sides.map(\.country.name) == ["China", "Amerika Serikat"])
  #expect(
    view.sides.map { $0.people.map { "\($0.name): \($0.note ?? "")" } } == [
      ["Wang Yi: 2 kontak", "Qin Gang: 1 kontak"],
      [
        "Antony Blinken: 2 kontak, 1 di antaranya disimpulkan dari jabatan",
        "Jake Sullivan: 1 kontak",
      ],
    ]
  )
  #expect(view.list.counts == "3 peristiwa terlaksana · 2 belum terlaksana")
}

@Test func `a state's partners come by held contacts, without those of plans only`() throws {
  let site = try SubjectSite.site([
    SubjectSite.event("2022-03-05", .meeting, of: [], ["CN", "IL"]),
    SubjectSite.event("2022-03-06", .meeting, of: [], ["CN", "US"]),
    SubjectSite.event("2022-03-07", .phoneCall, of: [], ["CN", "US"]),
    SubjectSite.event("2023-12-07", .phoneCall, .scheduled, of: [], ["CN", "IL"]),
    SubjectSite.event("2023-12-08", .meeting, .scheduled, of: [], ["CN", "UA"]),
    SubjectSite.event("2022-05-07", .meeting, of: [], ["IL", "US"], in: "CN"),
  ])
  let china = Party("CN")
  let subject = try #require(site.subject(country: china))
  let page = site.countryPage(of: china, subject, ListSlice(number: 1, count: 1, size: 9))
  let view = try #require(page.view as? CountryPage)
  #expect(
    view.partners?.links.map { "\($0.name): \($0.note ?? "") \($0.url ?? "")" } == [
      "Amerika Serikat: 2 kontak /hubungan/cn-us/", "Israel: 1 kontak /hubungan/cn-il/",
    ]
  )
  #expect(view.contacts?.latest?.date == "7 Maret 2022", "the meeting in May only took place there")
  #expect(view.list.counts == "4 peristiwa terlaksana · 2 belum terlaksana · 1 artikel")
  #expect(view.months.flatMap(\.events).compactMap(\.note) == ["hanya tempatnya di sini"])
}

@Test(
  arguments: [
    (["Wang Yi"], ["CN", "IL", "US"], nil, ["cn-il", "cn-us"]),
    (["Wang Yi", "Antony Blinken"], ["CN", "US"], "US", ["cn-us"]),
    (["Wang Yi", "Antony Blinken"], ["CN", "US"], nil, ["cn-us"]),
    (["Orang Asing"], ["CN", "IL"], nil, ["cn-il"]),
    ([], ["CN", "IL", "US"], nil, ["cn-il", "cn-us", "il-us"]),
  ] as [([String], [String], String?, [String])]
)
func `a visit is a matter of guests and hosts`(
  people: [String],
  parties: [String],
  country: String?,
  pairs: [String]
) throws {
  let visit = SubjectSite.event("2023-03-05", .visit, of: people, parties, in: country)
  let keys = try SubjectSite.site([visit]).index.pairs.keys
  #expect(keys.map { "\($0.first)-\($0.second)".lowercased() } == pairs)
}

@Test func `a pair's page names no sides where nobody acted yet`() throws {
  let site = try SubjectSite.site([SubjectSite.event("2023-11-02", .visit, .scheduled)])
  let pair = try #require(CountryPair(Party("US"), Party("CN")))
  let slice = ListSlice(number: 1, count: 1, size: 9)
  let page = site.relationPage(of: pair, site.subject(relation: pair), slice)
  #expect(try #require(page.view as? RelationPage).sides.isEmpty)
}
