import DigestModel
import Foundation
import TestSupport
import Testing

@testable import SiteComposition

private let wangYi = SampleSite.slug("wang-yi")

/// Days from 1 January 2023 on, one for each of `count` meetings.
private func meetings(_ count: Int, apart: Int = 1) -> [Event] {
  let first = SampleSite.day("2023-01-01")
  return (0..<count).map { SubjectSite.event(first.adding(days: $0 * apart).description) }
}

private func links(in svg: String) -> [String] {
  svg.components(separatedBy: "<a href=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
}

@Test(
  arguments: [
    ("three meetings", meetings(3), "3 peristiwa, Januari 2023."),
    (
      "one without a date", meetings(3) + [SubjectSite.event("")],
      "Menampilkan 3 dari 4 peristiwa, Januari 2023."
    ),
    (
      "one of a month", meetings(3) + [SubjectSite.event("2023-03")],
      "4 peristiwa, Januari 2023 – Maret 2023."
    ),
    (
      "more than a drawing holds", meetings(99),
      "Menampilkan 60 dari 99 peristiwa, Februari 2023 – April 2023."
    ),
    (
      "one long before", meetings(12) + [SubjectSite.event("1991-03-05")],
      "Menampilkan 12 dari 13 peristiwa, Januari 2023."
    ),
  ] as [(String, [Event], String)]
)
func `a timeline tells what it shows of`(what: String, events: [Event], told: String) throws {
  let site = try SubjectSite.site(events)
  let picture = try #require(
    site.timeline(of: Array(site.events.indices), called: "Topik")
  )
  #expect(picture.told.hasPrefix(told))
  #expect(picture.table.rows.count == min(events.count, PictureTable.mostRows))
}

@Test func `a timeline of fewer than three events is not drawn`() throws {
  let site = try SubjectSite.site(meetings(2) + [SubjectSite.event("2023"), SubjectSite.event("")])
  #expect(site.timeline(of: Array(site.events.indices), called: "Topik") == nil)
}

@Test func `marks of a timeline lead to their events, hollow unless held`() throws {
  let site = try SubjectSite.site(
    meetings(3) + [SubjectSite.event("2023-11-05", .visit, .scheduled, in: "US")]
  )
  let picture = try #require(site.timeline(of: Array(site.events.indices), called: "Topik"))
  #expect(picture.drawings.map(\.screen) == [.narrow, .wide])
  for drawing in picture.drawings {
    #expect(Set(links(in: drawing.svg)) == Set(site.eventCards.map(\.url)))
    #expect(drawing.svg.components(separatedBy: "class=\"held\"").count == 4)
    #expect(drawing.svg.components(separatedBy: "class=\"open\"").count == 2)
    #expect(drawing.svg.contains("ke Amerika Serikat, 5 November 2023, dijadwalkan</title>"))
    #expect(drawing.svg.contains("class=\"now\""))
  }
}

@Test func `pictures are the same for any order of articles and events`() throws {
  let events =
    meetings(40, apart: 9)
    + [
      SubjectSite.event("2023-05-02", of: ["Qin Gang", "Jake Sullivan", "Orang Asing"]),
      SubjectSite.event("2023-05-02", of: ["Wang Yi", "Orang Asing"]),
      SubjectSite.event("2023-05-03", .visit, of: ["Wang Yi"], ["CN", "IT"], in: "IT"),
      SubjectSite.event("2023-05-04", of: ["Wang Yi", "Jake Sullivan"], ["CN", "UA"]),
      SubjectSite.event("2023-12-04", .summit, .proposed, of: ["Wang Yi"], ["CN", "IL", "IT"]),
    ]
  func pictures(_ events: [Event]) throws -> [String] {
    let site = try SubjectSite.site(events)
    let all = Array(site.events.indices)
    let pictures = [
      site.timeline(of: all, called: "Topik"), site.network(of: all),
      site.network(of: wangYi, at: all), site.matrix(of: site.pairTies),
      site.calendar(of: 2023), site.travelPicture(of: wangYi),
    ]
    return pictures.flatMap { ($0?.drawings.map(\.svg) ?? []) + [$0?.told ?? "none"] }
  }
  let expected = try pictures(events)
  #expect(!expected.contains("none"))
  #expect(try pictures(events.reversed()) == expected)
  #expect(try pictures(Array(events[20...] + events[..<20])) == expected)
}

/// 'Antony Blinken – Wang Yi 2' for each row of who met whom.
private func met(_ events: [Event]) throws -> [String] {
  let site = try SubjectSite.site(events)
  return site.contactTies(in: Array(site.events.indices)).all.map {
    "\($0.pair.first) – \($0.pair.second) \($0.held)"
  }
}

@Test(
  arguments: [
    ("two meetings", meetings(2), ["antony-blinken – wang-yi 2"]),
    (
      "colleagues and a stranger",
      [SubjectSite.event("2023-01-01", of: ["Wang Yi", "Qin Gang", "Orang Asing"])],
      ["orang-asing – qin-gang 1", "orang-asing – wang-yi 1"]
    ),
    ("a plan", [SubjectSite.event("2023-11-05", .visit, .scheduled)], []),
    ("a vote", [SubjectSite.event("2023-01-05", .vote)], []),
    (
      "a gathering",
      [SubjectSite.event("2023-01-05", .summit, of: (1...9).map { "Tokoh \($0)" })],
      []
    ),
  ] as [(String, [Event], [String])]
)
func `who met whom is known from`(what: String, events: [Event], ties: [String]) throws {
  #expect(try met(events) == ties)
}

@Test func `a person's network has the person first and names those left out`() throws {
  let events = (1...30).map { number in
    SubjectSite.event("2023-01-\(number)", of: ["Wang Yi", "Tokoh \(number)"])
  }
  let site = try SubjectSite.site(events)
  let picture = try #require(site.network(of: wangYi, at: Array(site.events.indices)))
  #expect(picture.heading == "Siapa yang ditemui Wang Yi")
  #expect(picture.told.hasPrefix("Menampilkan 19 dari 30 tokoh."))
  #expect(links(in: picture.drawings[0].svg).count == 19)
  #expect(picture.table.rows.count == 30)
}

@Test func `a matrix counts what was held and marks what is planned`() throws {
  let site = try SubjectSite.site(
    meetings(2) + [
      SubjectSite.event("2023-12-04", .meeting, .scheduled, of: ["Wang Yi"], ["CN", "IL"]),
      SubjectSite.event("2023-01-04", .meeting, .cancelled, of: ["Wang Yi"], ["CN", "IT"]),
    ]
  )
  let picture = try #require(site.matrix(of: site.pairTies))
  #expect(picture.told.hasPrefix("3 negara dalam 2 pasangan."))
  let svg = picture.drawings[0].svg
  #expect(
    links(in: svg).filter { $0.contains("hubungan") } == ["/hubungan/cn-us/", "/hubungan/cn-il/"]
  )
  #expect(svg.contains("class=\"level level-2\""))
  #expect(svg.contains("class=\"plan\""))
  #expect(
    picture.table.rows.map { row in
      ([row.head] + row.cells.flatMap(\.links)).map(\.name).joined(separator: " | ")
    } == [
      "China\u{A0}– Amerika Serikat | 2 | 0 | 2 Januari 2023", "China\u{A0}– Israel | 0 | 1",
    ]
  )
}

@Test func `a calendar has its events on all their days, and on those of its year only`() throws {
  let site = try SubjectSite.site([
    SubjectSite.event("2022-12-30/2023-01-02", .visit, in: "IT"),
    SubjectSite.event("2023-01-02"), SubjectSite.event("2023-03"),
  ])
  let picture = try #require(site.calendar(of: 2023))
  #expect(picture.told == "2 peristiwa pada 2 hari. Tersibuk: 2 Januari 2023, 2 peristiwa.")
  #expect(picture.note == "Tidak ditampilkan karena harinya belum diketahui: 1 peristiwa.")
  #expect(picture.table.rows.map(\.head.name) == ["2 Januari 2023", "1 Januari 2023"])
  #expect(site.calendar(of: 2022)?.table.rows.count == 2)
  #expect(site.calendar(of: 2021) == nil)
  #expect(site.yearsWithPages == [2022, 2023])
}

@Test func `a month of journeys leads to its only event`() throws {
  let site = try SubjectSite.site([
    SubjectSite.event("2023-03-05", .visit, in: "IT"), SubjectSite.event("2023-05-05", in: "US"),
    SubjectSite.event("2023-05-09", in: "IT"),
  ])
  let picture = try #require(site.travelPicture(of: wangYi))
  #expect(picture.told == "3 kali di luar negeri, terakhir di Italia dan Amerika Serikat.")
  #expect(links(in: picture.drawings[0].svg) == [site.eventCards[2].url])
  #expect(picture.table.rows.map(\.head.name) == ["Italia", "Amerika Serikat"])
}

@Test(
  arguments: [
    (meetings(4, apart: 2), ["terlaksana"]),
    ([SubjectSite.event("2023-03-05", .visit, .scheduled)], ["masih rencana atau batal"]),
    (
      (1...5).map { SubjectSite.event("2023-03-05", of: ["Wang Yi", "Orang \($0)"]) },
      ["terlaksana", "lebih dari empat peristiwa"]
    ),
  ] as [([Event], [String])]
)
func `a calendar explains the signs that it has`(events: [Event], meanings: [String]) throws {
  let site = try SubjectSite.site(events)
  #expect(try #require(site.calendar(of: 2023)).legend.map(\.meaning) == meanings)
}
