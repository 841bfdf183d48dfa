import DigestModel
import TestSupport
import Testing

@testable import SiteComposition

private func call(_ number: Int, _ day: String, status: EventStatus = .held) -> Event {
  Event(
    id: EventID(Slug(making: "telepon-\(number)", else: Slug(.phoneCall))),
    type: .phoneCall,
    status: status,
    date: DateSpan(Day(iso8601: day) ?? Day(daysSince1970: 0)),
    participants: ["Wang Yi", "Antony Blinken"],
    parties: [Party("CN"), Party("US")]
  )
}

private func page(of number: Int, among events: [Event], _ links: [Link] = []) throws -> String {
  let site = try RenderedSite(
    RenderedSite.input {
      $0.events = events
      $0.links = links
      $0.related = [:]
    }
  )
  return try #require(site["/peristiwa/telepon-\(number)/"])
}

@Test(arguments: [
  (1, nil as Int?, 3 as Int?), (3, 1, 4), (4, 3, nil),
])
func `an event tells what came before and after between its two states`(
  number: Int,
  before: Int?,
  after: Int?
) throws {
  let events = [
    call(1, "2022-01-05"), call(2, "2022-02-05", status: .cancelled), call(3, "2022-03-05"),
    call(4, "2022-04-05"), call(5, "2022-05-05", status: .scheduled),
  ]
  let page = try page(of: number, among: events)
  let parts = try #require(page.split(separator: "<aside").last)
  func link(_ label: String) -> Int? {
    guard let start = parts.range(of: "\(label) <a href=\"/peristiwa/telepon-") else { return nil }
    return parts[start.upperBound...].first.flatMap(\.wholeNumberValue)
  }
  #expect(link("Sebelumnya:") == before)
  #expect(link("Sesudahnya:") == after)
}

@Test func `three calls in a row are a series, two are not`() throws {
  let events = [call(1, "2022-01-05"), call(2, "2022-02-05"), call(3, "2022-03-05")]
  func next(_ later: Int, _ earlier: Int) -> Link {
    Link(from: events[later].id, to: events[earlier].id, kind: .nthInSeries, facts: LinkFacts())
  }
  let row = try page(of: 2, among: events, [next(1, 0), next(2, 1)])
  let series = try #require(row.split(separator: "class=\"series\"").last)
  #expect(row.contains("class=\"series\""))
  #expect(series.contains("/peristiwa/telepon-1/"))
  #expect(series.contains("/peristiwa/telepon-3/"))
  #expect(series.contains("aria-current=\"page\">Telepon Wang Yi"))
  #expect(try !page(of: 2, among: events, [next(1, 0)]).contains("class=\"series\""))
}

@Test func `an event names no page of two states that is not there`() throws {
  let vote = Event(
    id: EventID(Slug(making: "telepon-1", else: Slug(.vote))),
    type: .vote,
    status: .held,
    date: DateSpan(Day(iso8601: "2022-03-05") ?? Day(daysSince1970: 0)),
    participants: ["Wang Yi", "Antony Blinken"],
    parties: [Party("CN"), Party("US")]
  )
  #expect(try !page(of: 1, among: [vote]).contains("/hubungan/cn-us/"))
  #expect(try page(of: 1, among: [vote, call(2, "2022-03-07")]).contains("/hubungan/cn-us/"))
}

@Test(arguments: [
  (0, nil as Int?, 1 as Int?), (1, 0, nil), (2, 0, 3), (3, 2, nil), (4, nil, nil),
])
func `in a topic nothing is before or after what may lie on either side of it`(
  number: Int,
  older: Int?,
  newer: Int?
) throws {
  let dates = [
    DateSpan(SampleSite.day("2021-05-05")), SubjectSite.span("2022"),
    DateSpan(SampleSite.day("2022-03-05")), DateSpan(SampleSite.day("2022-04-05")),
    DateSpan.unknown,
  ]
  let events = dates.enumerated().map { place, date in
    var event = call(place, "2022-03-05")
    event.date = date
    event.topics = [TopicID("ukraine")]
    return event
  }
  let site = Site(
    try RenderedSite.input {
      $0.events = events
      $0.links = []
      $0.related = [:]
    }
  )
  let position = try #require(site.events.firstIndex { $0.id == events[number].id })
  let step = site.steps(site.surroundings(ofEventAt: position)).first
  func place(of card: EventCard?) -> Int? { card?.url.dropLast().last?.wholeNumberValue }
  #expect(place(of: step?.older) == older)
  #expect(place(of: step?.newer) == newer)
}

@Test(arguments: [
  (EventStatus.scheduled, "2022-02-01", true), (.proposed, "2022-02-01", true),
  (.scheduled, "2030-02-01", false), (.held, "2022-02-01", false),
])
func `a plan whose day has passed says that nothing was heard of it`(
  status: EventStatus,
  day: String,
  isSilent: Bool
) throws {
  let page = try page(of: 1, among: [call(1, day, status: status)])
  #expect(
    page.contains("Tanggalnya sudah lewat, belum ada kabar pelaksanaannya. Menurut berita sampai")
      == isSilent
  )
}
