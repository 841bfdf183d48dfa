import DigestModel
import EventLinking
import Testing

private func visit(
  _ date: String,
  _ status: EventStatus = .held,
  city: String? = nil
) -> Mention {
  told(.visit, date, ["Wang Yi"], ["CN", "US"], status: status, city: city, country: "US")
}

private func event(_ mentions: [Mention]) throws -> Event {
  let articles = mentions.enumerated().map { article("2023-11-0\($0 + 1)", "a", [$1]) }
  let events = joined(articles).events
  #expect(events.count == 1)
  return try #require(events.first)
}

@Test(arguments: [
  // The finest.
  (["2023-10", "2023-10-26/2023-10-28"], "2023-10-26/2023-10-28"),
  // Most reports.
  (["2023-10-26", "2023-10-26/2023-10-28", "2023-10-26/2023-10-28"], "2023-10-26/2023-10-28"),
  // The founding one, where as many tell this as that.
  (["2023-10-26/2023-10-27", "2023-10-26/2023-10-28"], "2023-10-26/2023-10-27"),
  // All days, where most tell one of them.
  (["2023-10-27", "2023-10-27", "2023-10-26/2023-10-28"], "2023-10-26/2023-10-28"),
])
func `the date is`(told dates: [String], chosen: String) throws {
  #expect(try event(dates.map { visit($0) }).date == span(chosen))
}

@Test(arguments: [
  (EventType.visit, EventStatus.scheduled, "2023-10-26/2023-10-28"),
  (.summit, .scheduled, "2023-10-26/2023-10-28"),
  (.meeting, .held, "2023-10-26/2023-10-28"),
  (.meeting, .scheduled, "2023-10-27"),
  (.agreement, .held, "2023-10-27"),
])
func `a day is one of several`(type: EventType, spanStatus: EventStatus, chosen: String) throws {
  func mention(_ date: String, _ status: EventStatus) -> Mention {
    told(type, date, ["Wang Yi", "Jake Sullivan"], ["CN", "US"], status: status)
  }
  let event = try event([
    mention("2023-10-26/2023-10-28", spanStatus), mention("2023-10-27", .held),
    mention("2023-10-27", .held),
  ])
  #expect(event.date == span(chosen))
  #expect(event.contradictions.isEmpty == (type != .agreement))
}

@Test func `a report of what was held outweighs plans`() throws {
  let event = try event([
    visit("2023-11-10/2023-11-14", .scheduled, city: "New York"),
    visit("2023-11-10/2023-11-14", .scheduled, city: "New York"),
    visit("2023-11-11/2023-11-12", city: "Washington"),
  ])
  #expect(event.date == span("2023-11-11/2023-11-12"))
  #expect(event.city == "Washington")
  #expect(event.contradictions.isEmpty)
}

@Test func `values that reports tell differently stand side by side, the chosen one first`() throws
{
  let event = try event([
    visit("2023-10-26/2023-10-27", city: "New York"),
    visit("2023-10-26/2023-10-28", city: "Washington"),
    visit("2023-10-26/2023-10-28", city: "Washington"),
  ])
  #expect(event.contradictions.map(\.field) == [.date, .place])
  #expect(
    event.contradictions[0].values.map(\.date) == [
      span("2023-10-26/2023-10-28"), span("2023-10-26/2023-10-27"),
    ]
  )
  #expect(event.contradictions[1].values.map(\.city) == ["Washington", "New York"])
  #expect(event.contradictions[1].values.map(\.sources.count) == [2, 1])
}

@Test func `people are united in order, parties sorted, topics by frequency`() throws {
  let first = told(.meeting, "2023-10-26", ["Wang", "Blinken"], ["US", "CN"], topics: ["gaza"])
  let second = told(
    .meeting,
    "2023-10-26",
    ["blinken", "Wang", "Sherman"],
    ["CN", "US"],
    topics: ["bilateral-visits", "ukraine"]
  )
  let third = told(.meeting, "2023-10-26", ["Wang", "Blinken"], ["US"], topics: ["ukraine"])
  let event = try event([first, second, third])
  #expect(event.participants == ["Wang", "Blinken", "Sherman"])
  #expect(event.parties == [Party("CN"), Party("US")])
  #expect(event.topics.map(\.text) == ["ukraine", "bilateral-visits", "gaza"])
}
