import DigestModel
import TestSupport
import Testing

@testable import SiteComposition

/// What the home page opens with; each event as its day and the statuses that reports give it.
@Test(
  arguments: [
    ("the newest", [("2023-10-20", 1), ("2023-10-22", 1)], 1),
    ("what most sources tell", [("2023-10-20", 3), ("2023-10-22", 1)], 0),
    ("only what is a week old at most", [("2023-10-15", 3), ("2023-10-22", 1)], 1),
    ("what is six days old too", [("2023-10-16", 3), ("2023-10-22", 1)], 0),
    ("nothing without a day", [("2023-10", 3), ("2023-10-01", 1)], 1),
    ("nothing that no article tells", [("2023-10-22", 0), ("2023-10-20", 1)], 1),
  ] as [(String, [(String, Int)], Int)]
)
func `the home page opens with`(what: String, told: [(String, Int)], lead: Int) throws {
  let events = told.map { day, sources in
    toldEvent((0..<sources).map { "2023-10-2\($0) held" }, .held, on: day)
  }
  let site = try SubjectSite.site(events)
  let chosen = try #require(site.leadEvent, "\(what)")
  #expect(site.events[chosen].id == events[lead].id, "\(what)")
}

@Test(arguments: [EventStatus.scheduled, .proposed, .postponed])
func `the home page never opens with a plan`(status: EventStatus) throws {
  let site = try SubjectSite.site([
    toldEvent(["2023-10-20 \(status.rawValue)"], status, on: "2023-10-22")
  ])
  #expect(site.leadEvent == nil)
}

@Test func `the home page opens with no background`() throws {
  var event = toldEvent(["2023-10-20 held"], .held, on: "2023-10-19")
  event.reports[0] = EventReport(
    reference: event.reports[0].reference,
    mention: Mention(
      type: .visit,
      status: .held,
      date: event.date,
      role: .background,
      evidence: "berkunjung"
    ),
    published: SampleSite.day("2023-10-20"),
    basis: .founding
  )
  #expect(try SubjectSite.site([event]).leadEvent == nil)
}

@Test func `an event stands once on the home page's topics`() throws {
  var events = ["2023-10-20", "2023-10-21", "2023-10-22"].map { SubjectSite.event($0) }
  let ids = SampleSite.knowledge.topics.prefix(2).map(\.id)
  for position in events.indices { events[position].topics = ids }
  let site = try SubjectSite.site(events)
  let first = site.news(of: site.topics[0], TopicExtent(events: 2))
  #expect(first.events == [0, 1])
  let second = site.news(
    of: site.topics[1],
    TopicExtent(events: 2, shownEvents: Set(first.events))
  )
  #expect(second.events == [2])
  let third = site.news(of: site.topics[1], TopicExtent(events: 2, shownEvents: [0, 1, 2]))
  #expect(third.events == [0, 1], "a topic is never empty where it has events")
}
