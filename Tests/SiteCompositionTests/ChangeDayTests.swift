import DigestModel
import Foundation
import TestSupport
import Testing

@testable import SiteComposition

/// A site of one event, told by an article on each day, and of articles on other days that tell nothing.
private func site(
  _ date: String,
  _ steps: [(day: String, status: EventStatus, date: String)],
  others: [String] = [],
  updated: [String: String] = [:]
) throws -> Site {
  var event = SubjectSite.event(date, .meeting, steps.last?.status ?? .held)
  var articles: [Article] = []
  for (number, step) in steps.enumerated() {
    let article = article(step.day, updated[step.day])
    articles.append(article)
    let mention = Mention(
      type: .meeting,
      status: step.status,
      date: SubjectSite.span(step.date),
      participants: event.participants,
      parties: event.parties,
      evidence: "bertemu"
    )
    let source = MentionReference(article: article.id, index: 0)
    event.reports.append(
      EventReport(
        reference: source,
        mention: mention,
        published: article.published,
        basis: number == 0 ? .founding : .participants
      )
    )
    if event.history.last?.status != step.status {
      let status = StatusStep(status: step.status, learned: article.published, source: source)
      event.history.append(status)
    }
  }
  let told = articles
  return Site(
    try RenderedSite.input { input in
      input.articles = told + others.map { article($0, updated[$0]) }
      input.events = [event]
      input.links = []
      input.related = [:]
    }
  )
}

private func article(_ day: String, _ updated: String?) -> Article {
  Article(
    slug: SampleSite.slug("a-\(day)"),
    headline: Headline("Artikel \(day)"),
    published: SampleSite.day(day),
    publishedBasis: .stated,
    updated: updated.map { SampleSite.day($0) },
    publisher: "Simpul",
    body: "bertemu",
    origin: SourceLocation(file: "a.md")
  )
}

private let plan = ("2022-03-01", EventStatus.scheduled, "2022-03-10")

@Test(arguments: [
  // A report, a plan and its outcome, a plan that no later article tells.
  ([("2022-03-06", EventStatus.held, "2022-03-05")], ["2022-03-20"], "2022-03-06"),
  ([plan, ("2022-03-11", .held, "2022-03-10")], ["2022-03-20"], "2022-03-11"),
  ([plan, ("2022-03-04", .scheduled, "2022-03-10")], ["2022-03-10"], "2022-03-04"),
  // What passes in silence changes on the first day that shows it, and no later.
  ([plan], ["2022-03-12", "2022-03-20", "2022-03-13"], "2022-03-12"),
  ([plan, ("2022-03-15", .scheduled, "2022-03-10")], ["2022-03-12"], "2022-03-15"),
  ([("2022-03-01", .cancelled, "2022-03-10")], ["2022-03-12"], "2022-03-01"),
])
func `an event changed last on`(
  steps: [(String, EventStatus, String)],
  others: [String],
  day: String
) throws {
  let site = try site(
    steps.last?.2 ?? "",
    steps.map { (day: $0.0, status: $0.1, date: $0.2) },
    others: others
  )
  #expect(Array(site.changes.events) == [SampleSite.day(day)])
  #expect(site.calendarEntry(ofEventAt: 0)?.updated == SampleSite.day(day))
  let path = site.addresses.event(site.events[0].id)
  #expect(site.outputs().value[path]?.lastChanged == SampleSite.day(day))
}

@Test func `a correction of an article changes it and what it tells, not what others do`() throws {
  let days = ["2022-03-06": "2022-03-09", "2022-03-07": "2022-03-30"]
  let site = try site(
    "2022-03-05",
    [(day: "2022-03-06", status: .held, date: "2022-03-05")],
    others: ["2022-03-07", "2022-03-08"],
    updated: days
  )
  #expect(Array(site.changes.events) == [SampleSite.day("2022-03-09")])
  #expect(
    site.changes.articles.map { $0?.description } == ["2022-03-08", "2022-03-30", "2022-03-09"]
  )
}

@Test(arguments: [
  // The plan's article says 'Dijadwalkan', and says 'Terlaksana' from the day of the second one on.
  ([plan, ("2022-03-11", EventStatus.held, "2022-03-10")], ["2022-03-11", "2022-03-11"]),
  // That it was told once more changes nothing in the first one.
  ([plan, ("2022-03-04", .scheduled, "2022-03-10")], ["2022-03-01", "2022-03-04"]),
  // A day that moved does.
  ([plan, ("2022-03-04", .scheduled, "2022-03-20")], ["2022-03-04", "2022-03-04"]),
])
func `a feed's entry changes with what it says of its events`(
  steps: [(String, EventStatus, String)],
  days: [String]
) throws {
  let site = try site(
    steps.last?.2 ?? "",
    steps.map { (day: $0.0, status: $0.1, date: $0.2) }
  )
  let feed = site.feed(of: .site)
  #expect(feed.entries.reversed().map(\.updated.description) == days)
  #expect(feed.entries.reversed().map(\.published.description) == steps.map { $0.0 })
  #expect(feed.updated?.description == days.max())
}

@Test func `an edition is as new as the newest of what it holds`() throws {
  let site = try site(
    "2022-03-02",
    [
      (day: "2022-03-03", status: .held, date: "2022-03-02"),
      (day: "2022-04-08", status: .held, date: "2022-03-02"),
    ],
    others: ["2022-03-01"],
    updated: ["2022-03-01": "2022-03-05"]
  )
  let weeks = site.editions.all.map { site.changes.day(of: $0)?.description }
  #expect(weeks == ["2022-04-08", "2022-04-08"])
  let path = site.addresses.edition(site.editions.all[0].week)
  let day = site.outputs().value[path]?.lastChanged
  #expect(day == SampleSite.day("2022-04-08"))
}

@Test func `a calendar counts each other day that was told, so that none changes unseen`() throws {
  let steps = [
    (day: "2022-03-06", status: EventStatus.held, date: "2022-03-05"),
    (day: "2022-03-07", status: .held, date: "2022-03-04"),
    (day: "2022-03-08", status: .held, date: "2022-03-04"),
  ]
  for (count, sequence) in [(1, 0), (2, 1), (3, 1)] {
    let site = try site("2022-03-04", Array(steps.prefix(count)))
    #expect(site.calendarEntry(ofEventAt: 0)?.sequence == sequence)
  }
}
