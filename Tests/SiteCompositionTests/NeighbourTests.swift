import DigestModel
import SiteComposition
import TestSupport
import Testing

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
