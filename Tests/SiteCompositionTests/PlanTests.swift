import DigestModel
import TestSupport
import Testing

@testable import SiteComposition

/// A report as `day status date`, the date as in `SubjectSite.span`; `-` is a day that is not known.
func toldEvent(_ reports: [String], _ status: EventStatus, on date: String) -> Event {
  var event = SubjectSite.event(date, .visit, status)
  event.reports = reports.enumerated().compactMap { number, text in
    let parts = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard let status = EventStatus(rawValue: parts[1]) else { return nil }
    let mention = Mention(
      type: .visit,
      status: status,
      date: SubjectSite.span(parts.count > 2 ? parts[2] : ""),
      evidence: text
    )
    return EventReport(
      reference: MentionReference(article: ArticleID("a\(number)"), index: 0),
      mention: mention,
      published: parts[0] == "-" ? nil : SampleSite.day(parts[0]),
      basis: .founding
    )
  }
  for report in event.reports where event.history.last?.status != report.mention.status {
    event.history.append(
      StatusStep(
        status: report.mention.status,
        learned: report.published,
        source: report.reference
      )
    )
  }
  return event
}

@Test(
  arguments: [
    (["2022-03-01 scheduled"], "2022-03-12", 11),
    (["2022-03-01 scheduled"], "2022-03-02", 1),
    (["2022-03-01 scheduled"], "2022-03-01", 0),
    (["2022-03-01 proposed", "2022-03-05 scheduled"], "2022-03-12", 11),
    (["2022-02-27 scheduled"], "2022-03-01/2022-03-04", 2),
    (["2024-02-28 scheduled"], "2024-03-01", 2),
    (["2022-12-30 scheduled"], "2023-01-02", 3),
    (["2022-03-13 scheduled"], "2022-03-12", nil),
    (["2022-03-01 scheduled"], "2022-04", nil),
    (["2022-03-01 scheduled"], "2022", nil),
    (["2022-03-01 scheduled"], "", nil),
    (["- scheduled"], "2022-03-12", nil),
    (["2022-03-01 postponed", "2022-03-05 scheduled"], "2022-03-12", nil),
  ] as [([String], String, Int?)]
)
func `a plan's lead time runs from its first report to its first day`(
  reports: [String],
  date: String,
  lead: Int?
) throws {
  let event = toldEvent(reports, .scheduled, on: date)
  let plan = try #require(Plan(of: event, at: 0, latestDay: SampleSite.day("2022-03-01")))
  #expect(plan.leadDays == lead)
}

private let latest = "2023-03-12"

@Test(
  arguments: [
    (.scheduled, "2023-03-11", .silent), (.proposed, "2023-03-11", .silent),
    (.scheduled, "2023-03-12", .ahead), (.scheduled, "2023-03-13", .ahead),
    (.scheduled, "2023-03-10/2023-03-12", .ahead),
    (.scheduled, "2023-03-09/2023-03-11", .silent),
    (.scheduled, "2023-03", .ahead), (.scheduled, "2023-02", .silent),
    (.scheduled, "2023", .ahead), (.scheduled, "2022", .silent),
    (.scheduled, "", .undated), (.postponed, "2023-03-01", .postponed),
    (.cancelled, "2023-03-01", .cancelled), (.held, "2023-03-01", .held),
  ] as [(EventStatus, String, Plan.Outcome)]
)
func `what came of a plan is told by the site's latest day`(
  status: EventStatus,
  date: String,
  outcome: Plan.Outcome
) throws {
  let reports = ["2021-01-01 proposed"] + (status == .proposed ? [] : ["2021-01-02 \(status)"])
  let event = toldEvent(reports, status, on: date)
  let plan = try #require(Plan(of: event, at: 0, latestDay: SampleSite.day(latest)))
  #expect(plan.outcome == outcome)
}

@Test func `nothing has passed on a site without a day`() throws {
  let event = toldEvent(["- scheduled"], .scheduled, on: "1990-01-01")
  #expect(Plan(of: event, at: 0, latestDay: nil)?.outcome == .ahead)
}

@Test(
  arguments: [
    ([], .held, false), (["2022-03-01 held"], .held, false),
    (["2022-03-01 cancelled", "2022-03-02 held"], .held, false),
    (["2022-03-01 scheduled", "2022-03-02 held"], .held, true),
    (["2022-03-01 cancelled"], .cancelled, true), ([], .scheduled, true),
  ] as [([String], EventStatus, Bool)]
)
func `only what was told beforehand is a plan`(
  reports: [String],
  status: EventStatus,
  isPlan: Bool
) {
  let event = toldEvent(reports, status, on: "2022-03-12")
  #expect((Plan(of: event, at: 0, latestDay: nil) != nil) == isPlan)
}

@Test func `plans stand under what became of them, outcomes for a year`() {
  let events = [
    toldEvent(["2022-01-01 scheduled"], .scheduled, on: "2023-04-01"),
    toldEvent(["2022-01-01 scheduled", "2023-03-01 postponed"], .postponed, on: "2023-03-20"),
    toldEvent(["2022-01-01 scheduled", "2023-03-01 postponed"], .postponed, on: "2023-03-05"),
    toldEvent(["2022-01-01 scheduled", "2022-03-12 cancelled"], .cancelled, on: "2022-03-13"),
    toldEvent(["2022-01-01 scheduled", "2022-03-11 held"], .held, on: "2022-03-10"),
    toldEvent(["2022-01-01 scheduled"], .scheduled, on: "2022-02-01"),
    toldEvent(["2022-01-01 scheduled"], .scheduled, on: "2022-01-15"),
    toldEvent(["2022-01-01 proposed"], .proposed, on: ""),
    toldEvent(["2022-01-01 proposed", "2022-01-09 postponed"], .postponed, on: ""),
  ]
  let rows = PlanIndex(events, latestDay: SampleSite.day(latest)).rows
  #expect(
    rows.map { "\($0.group.rawValue) \($0.plan.event)" } == [
      "ahead 1", "ahead 0", "undated 8", "undated 7", "passed 5", "passed 6", "ended 2", "ended 3",
    ]
  )
}

@Test(arguments: [("2022-03-12", 1), ("2022-03-11", 0), ("2023-03-20", 1), ("", 0)])
func `an outcome that only an editor tells counts from the event's day`(date: String, rows: Int) {
  let event = toldEvent(["2022-01-01 scheduled"], .cancelled, on: date)
  #expect(PlanIndex([event], latestDay: SampleSite.day(latest)).rows.count == rows)
}

@Test func `the page of plans leads to each group with its number on all pages`() throws {
  let events = [
    toldEvent(["2022-01-01 scheduled"], .scheduled, on: "2023-11-01"),
    toldEvent(["2022-01-01 scheduled"], .scheduled, on: "2023-12-01"),
    toldEvent(["2022-01-01 scheduled"], .scheduled, on: "2022-02-01"),
  ]
  let site = try SubjectSite.site(events)
  let pages = ListSlice.all(of: 3, size: 1).compactMap {
    site.plansPage($0).view as? PlansPage
  }
  #expect(
    pages.map { $0.groups.map { "\($0.id) \($0.count)" } } == [
      ["ahead 2"], ["ahead 2"], ["passed 1"],
    ]
  )
}

@Test(arguments: [
  (["2022-01-01 scheduled"], nil as String?),
  (["2022-01-01 scheduled", "2022-01-09 scheduled"], "terakhir disebut 9 Januari 2022"),
])
func `a plan without news tells when it was last spoken of, if that was later`(
  reports: [String],
  told: String?
) throws {
  let site = try SubjectSite.site([toldEvent(reports, .scheduled, on: "2022-02-01")])
  #expect(site.plans.rows.map { site.row(of: $0.plan).lastTold } == [told])
}
