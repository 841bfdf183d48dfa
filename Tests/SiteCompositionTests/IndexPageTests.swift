import DigestModel
import TestSupport
import Testing

@testable import SiteComposition

@Test func `those with most events come first, each with its latest held one`() throws {
  let site = try SubjectSite.site([
    SubjectSite.event("2023-10-20", .meeting, .scheduled, of: ["Wang Yi"], ["CN", "US"]),
    SubjectSite.event("2023-10-02", .phoneCall, of: ["Wang Yi"], ["CN", "US"]),
    SubjectSite.event("2023-10-01", of: ["Wang Yi"], ["CN", "IL"]),
    SubjectSite.event("", of: ["Wang Yi"], ["CN", "US"]),
  ])
  let subjects = site.index.countries.keys.compactMap { site.subject(country: $0) }
  let rows = site.ranking(of: subjects, most: 2) { _ in "catatan" }
  #expect(rows.map(\.link.name) == ["China", "Amerika Serikat"])
  #expect(rows.map(\.counts) == ["4 peristiwa", "3 peristiwa"])
  #expect(rows.map { $0.latest?.date } == ["2 Oktober 2023", "2 Oktober 2023"])
  #expect(rows.allSatisfy { $0.link.note == "catatan" })
  #expect(rows[1].bar.contains("h75v4"))
}

@Test func `who has no event is in no ranking`() throws {
  let site = try SubjectSite.site([])
  let people = site.index.people.keys.map { site.subject(person: $0) }
  #expect(!people.isEmpty)
  #expect(site.ranking(of: people, most: 9) { _ in nil }.isEmpty)
}

@Test(
  arguments: [
    ("2023-10-01", nil, "2023-10-05"),
    ("2023-10-05", "2023-10-01", "2023-10-09"),
    ("2023-10-09", "2023-10-05", nil),
    ("", nil, nil),
  ] as [(String, String?, String?)]
)
func `an event leads to its topic's events before and after it`(
  own: String,
  older: String?,
  newer: String?
) throws {
  let topic = try #require(SampleSite.knowledge.topics.first?.id)
  let days = ["2023-10-01", "2023-10-05", "2023-10-09"] + (own.isEmpty ? [""] : [])
  let events = days.map { day in
    var event = SubjectSite.event(day)
    event.topics = [topic]
    return event
  }
  let site = try SubjectSite.site(events + [SubjectSite.event("2023-10-07")])
  let position = try #require(site.index.eventAt[SubjectSite.event(own).id])
  let steps = site.steps(site.surroundings(ofEventAt: position))
  #expect(steps.map { $0.older?.machineDate } == (own.isEmpty ? [] : [older]))
  #expect(steps.map { $0.newer?.machineDate } == (own.isEmpty ? [] : [newer]))
}

@Test func `an edition's row names what most sources tell`() throws {
  let events = [
    toldEvent(["2023-10-18 held"], .held, on: "2023-10-17"),
    toldEvent(["2023-10-18 held", "2023-10-19 held"], .held, on: "2023-10-18"),
    toldEvent(["2023-10-20 held"], .held, on: "2023-10-19"),
  ]
  let site = try SubjectSite.site(events)
  let edition = try #require(site.editions[SampleSite.day("2023-10-18").week])
  let row = site.row(of: edition, most: 2)
  #expect(row.events.map(\.machineDate) == ["2023-10-18", "2023-10-17"])
  #expect(row.counts == "3 peristiwa terlaksana")
  #expect(row.others == "dan 1 lainnya")
  #expect(site.row(of: edition, most: 3).others == nil)
}
