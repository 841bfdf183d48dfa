import DigestModel
import EventLinking
import Testing

private let xiAndZelensky = ["Xi Jinping", "Volodymyr Zelensky"]

private func call(_ date: String, _ status: EventStatus) -> Mention {
  told(.phoneCall, date, xiAndZelensky, ["CN", "UA"], status: status)
}

@Test(arguments: [
  ("2023-04-07", "", "2023-04-26", true),
  // The window of 120 days after the plan was told.
  ("2023-04-07", "", "2023-08-05", true),
  ("2023-04-07", "", "2023-08-20", false),
  // A plan is not of what has been.
  ("2023-05-20", "", "2023-04-26", false),
  ("2023-04-07", "2023-04", "2023-04-26", true),
  ("2023-04-07", "2023", "2023-04-26", true),
  ("2023-04-07", "2023-05", "2023-04-26", false),
  ("2023-04-30", "2023-04", "2023-04-26", false),
  ("2023-04-07", "2023-04-20", "2023-04-26", false),
])
func `a plan and its outcome are one event`(
  told published: String,
  planned: String,
  held: String,
  isOne: Bool
) throws {
  let events = joined([
    article(published, "plan", [call(planned, .proposed)]),
    article("2023-12-01", "outcome", [call(held, .held)]),
  ])
  .events
  #expect(events.count == (isOne ? 1 : 2))
  if isOne {
    #expect(events[0].reports.map(\.basis) == [.founding, .plan])
    #expect(events[0].status == .held)
    #expect(events[0].date == span(held))
  }
}

@Test func `a plan comes to the nearest of two outcomes`() {
  let events = joined([
    article("2023-04-07", "plan", [call("", .proposed)]),
    article("2023-04-27", "near", [call("2023-04-26", .held)]),
    article("2023-05-30", "far", [call("2023-05-29", .held)]),
  ])
  .events
  #expect(events.first { $0.reports.count == 2 }?.date == span("2023-04-26"))
}

@Test func `a plan that fits two events equally comes to neither`() {
  let plan = told(.meeting, "", ["Wang Yi", "Blinken"], ["CN", "US"], status: .proposed)
  let lunch = told(.meeting, "2023-04-26", ["Wang Yi", "Blinken"], ["CN", "US"], city: "Bali")
  let dinner = told(.meeting, "2023-04-26", ["Wang Yi", "Blinken"], ["CN", "US"], city: "Jakarta")
  let result = joined([
    article("2023-04-07", "plan", [plan]), article("2023-04-27", "both", [lunch, dinner]),
  ])
  #expect(result.events.count == 3)
  #expect(result.unresolved.map(\.candidates.count) == [2])
}

@Test func `plans without a day are one while they are told within four months`() {
  let tellings = ["2023-04-07", "2023-06-01", "2023-12-01"].map {
    article($0, "plan", [call("", .proposed)])
  }
  #expect(joined(tellings).events.map(\.reports.count) == [2, 1])
}

@Test(arguments: [(1, 1), (2, 3)])
func `a report without a day joins where one event fits`(events: Int, result: Int) {
  let dated = ["2023-02-10", "2023-03-10"].prefix(events).map {
    article($0, "dated", [call($0, .held)])
  }
  let undated = article("2023-04-01", "undated", [call("", .held)])
  #expect(joined(dated + [undated]).events.count == result)
}

@Test(arguments: [
  ([EventStatus.proposed, .scheduled, .held], [EventStatus.proposed, .scheduled, .held]),
  // 'akan' about a day that has passed is background.
  ([.scheduled, .held, .scheduled], [.scheduled, .held]),
  ([.scheduled, .proposed, .cancelled], [.scheduled, .cancelled]),
  ([.scheduled, .postponed, .scheduled, .held], [.scheduled, .postponed, .scheduled, .held]),
  ([.held, .cancelled], [.held]),
])
func `status moves forward`(told statuses: [EventStatus], history: [EventStatus]) throws {
  let articles = statuses.enumerated().map { number, status in
    article("2023-04-0\(number + 1)", "a", [call("2023-04-26", status)])
  }
  let event = try #require(joined(articles.reversed()).events.first)
  #expect(event.history.map(\.status) == history)
  #expect(event.status == history.last)
  #expect(event.history.first?.learned == Day(iso8601: "2023-04-01"))
}
