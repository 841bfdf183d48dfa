import DigestModel
import EventLinking
import Testing

/// Two articles, each with one mention, and whether they tell of one event.
struct JoinCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let first: Mention
  let second: Mention
  var days = ("2022-03-20", "2022-03-21")

  init(_ rule: String, _ first: Mention, _ second: Mention, days: (String, String)? = nil) {
    testDescription = rule
    self.first = first
    self.second = second
    if let days { self.days = days }
  }

  var events: [Event] {
    joined([article(days.0, "first", [first]), article(days.1, "second", [second])]).events
  }
}

private let wangAndBlinken = ["Wang Yi", "Antony Blinken"]

@Test(arguments: [
  JoinCase(
    "the same two people on the same day",
    told(.phoneCall, "2022-03-05", wangAndBlinken, ["CN", "US"]),
    told(.phoneCall, "2022-03-05", ["Antony Blinken", "Wang Yi"], ["US", "CN"])
  ),
  JoinCase(
    "names compare without accents and case",
    told(.phoneCall, "2022-03-05", ["Mevlüt Çavuşoğlu", "Wang Yi"], ["TR", "CN"]),
    told(.phoneCall, "2022-03-05", ["Mevlut Cavusoglu", "WANG YI"], ["TR", "CN"])
  ),
  JoinCase(
    "a day apart, since clocks differ",
    told(.phoneCall, "2022-03-05", wangAndBlinken, ["CN", "US"]),
    told(.phoneCall, "2022-03-06", wangAndBlinken, ["CN", "US"])
  ),
  JoinCase(
    "a video call that the other calls a phone call",
    told(.videoCall, "2022-03-05", wangAndBlinken, ["CN", "US"]),
    told(.phoneCall, "2022-03-05", wangAndBlinken, ["CN", "US"])
  ),
  JoinCase(
    "talks that the other calls a meeting, with the host at the table",
    told(.meeting, "2022-03-10", ["Lavrov", "Kuleba"], ["RU", "UA"], country: "TR"),
    told(.negotiation, "2022-03-10", ["Lavrov", "Kuleba", "Cavusoglu"], ["RU", "UA", "TR"])
  ),
  JoinCase(
    "one side names only one of the two people",
    told(.phoneCall, "2022-03-05", ["Wang Yi"], ["CN", "IL"]),
    told(.phoneCall, "2022-03-05", ["Wang Yi", "Eli Cohen"], ["CN", "IL"])
  ),
  JoinCase(
    "one side names more of the delegation",
    told(.meeting, "2022-03-05", ["Xi", "Putin"], ["CN", "RU"], country: "RU"),
    told(.meeting, "2022-03-05", ["Xi", "Putin", "Lavrov", "Shoigu"], ["CN", "RU"], country: "RU")
  ),
  JoinCase(
    "one side names only the parties",
    told(.meeting, "2022-03-05", wangAndBlinken, ["CN", "US"]),
    told(.meeting, "2022-03-05", [], ["CN", "US"])
  ),
  JoinCase(
    "the month that contains the day",
    told(.meeting, "2022-03-05", wangAndBlinken, ["CN", "US"]),
    told(.meeting, "2022-03", wangAndBlinken, ["CN", "US"])
  ),
  JoinCase(
    "a meeting over two days and its first day",
    told(.meeting, "2022-03-05/2022-03-06", wangAndBlinken, ["CN", "US"]),
    told(.meeting, "2022-03-05", wangAndBlinken, ["CN", "US"])
  ),
  JoinCase(
    "two cities of one country, told of the same people on the same day",
    told(.meeting, "2022-03-05", wangAndBlinken, ["CN", "US"], city: "Nusa Dua", country: "ID"),
    told(.meeting, "2022-03-05", wangAndBlinken, ["CN", "US"], city: "Denpasar", country: "ID")
  ),
  JoinCase(
    "visits of one guest to one country whose days overlap",
    told(.visit, "2022-03-05/2022-03-07", ["Wang Yi"], ["CN", "US"], country: "US"),
    told(.visit, "2022-03-06/2022-03-08", ["Wang Yi", "Ma Zhaoxu"], ["CN", "US"], country: "US")
  ),
  JoinCase(
    "a gathering by its place, though each names its own people",
    told(.summit, "2022-03-05", ["Xi"], ["CN", "ID"], city: "Bali", country: "ID"),
    told(.summit, "2022-03-05/2022-03-06", ["Biden"], ["US", "ID"], city: "Bali", country: "ID")
  ),
  JoinCase(
    "a vote of one body on one day",
    told(.vote, "2022-03-05", [], ["UN"], city: "New York"),
    told(.vote, "2022-03-05", [], ["UN", "JO", "ID"], city: "New York")
  ),
])
func `are one event:`(_ pair: JoinCase) {
  #expect(pair.events.count == 1)
}

@Test(arguments: [
  JoinCase(
    "two days apart",
    told(.phoneCall, "2022-03-05", wangAndBlinken, ["CN", "US"]),
    told(.phoneCall, "2022-03-07", wangAndBlinken, ["CN", "US"])
  ),
  JoinCase(
    "a day apart, told of parties only",
    told(.phoneCall, "2022-03-05", [], ["CN", "US"]),
    told(.phoneCall, "2022-03-06", [], ["CN", "US"])
  ),
  JoinCase(
    "a day apart in two cities",
    told(.meeting, "2022-03-05", ["Xi", "Macron"], ["CN", "FR"], city: "Beijing", country: "CN"),
    told(.meeting, "2022-03-06", ["Xi", "Macron"], ["CN", "FR"], city: "Guangzhou", country: "CN")
  ),
  JoinCase(
    "one person with two partners of one country",
    told(.meeting, "2022-03-05", ["Wang Yi", "Biden"], ["CN", "US"], country: "US"),
    told(.meeting, "2022-03-05", ["Wang Yi", "Sullivan"], ["CN", "US"], country: "US")
  ),
  JoinCase(
    "one person with two countries",
    told(.phoneCall, "2022-03-05", ["Wang Yi"], ["CN", "IL"]),
    told(.phoneCall, "2022-03-05", ["Wang Yi"], ["CN", "PS"])
  ),
  JoinCase(
    "a talk of two and one of three parties",
    told(.meeting, "2022-03-05", ["Xi", "Macron"], ["CN", "FR"], country: "CN"),
    told(
      .meeting,
      "2022-03-05",
      ["Xi", "Macron", "Von der Leyen"],
      ["CN", "FR", "EU"],
      country: "CN"
    )
  ),
  JoinCase(
    "two countries",
    told(.meeting, "2022-03-05", wangAndBlinken, ["CN", "US"], country: "DE"),
    told(.meeting, "2022-03-05", wangAndBlinken, ["CN", "US"], country: "IT")
  ),
  JoinCase(
    "two cities of one country, told of only one and the same person",
    told(.meeting, "2022-03-05", ["Wang Yi"], ["CN", "US"], city: "New York", country: "US"),
    told(.meeting, "2022-03-05", ["Wang Yi"], ["CN", "US"], city: "Washington", country: "US")
  ),
  JoinCase(
    "a call and a meeting",
    told(.phoneCall, "2022-03-05", wangAndBlinken, ["CN", "US"]),
    told(.meeting, "2022-03-05", wangAndBlinken, ["CN", "US"])
  ),
  JoinCase(
    "a meeting and what was signed at it",
    told(.meeting, "2022-03-05", ["Xi", "Putin"], ["CN", "RU"], city: "Moskow", country: "RU"),
    told(.agreement, "2022-03-05", ["Xi", "Putin"], ["CN", "RU"], city: "Moskow", country: "RU")
  ),
  JoinCase(
    "talks and the mediator's offer to them",
    told(.negotiation, "2022-03-05", ["Erdogan"], ["RU", "UA", "TR"], country: "TR"),
    told(.mediation, "2022-03-05", ["Erdogan"], ["RU", "UA", "TR"], country: "TR")
  ),
  JoinCase(
    "visits of two guests",
    told(.visit, "2022-03-05", ["Xi"], ["CN", "RU"], country: "RU"),
    told(.visit, "2022-03-05", ["Wang Yi"], ["CN", "RU"], country: "RU")
  ),
  JoinCase(
    "visits of one guest to two countries",
    told(.visit, "2022-03-05", ["Jokowi"], ["ID", "UA"], country: "UA"),
    told(.visit, "2022-03-05", ["Jokowi"], ["ID", "RU"], country: "RU")
  ),
  JoinCase(
    "a tour and its leg in one country",
    told(.visit, "2022-03-05/2022-03-12", ["Li Hui"], ["CN", "UA", "PL"]),
    told(.visit, "2022-03-05", ["Li Hui"], ["CN", "UA"], country: "UA")
  ),
  JoinCase(
    "gatherings in two cities",
    told(.summit, "2022-03-05", [], ["UN"], city: "New York", country: "US"),
    told(.summit, "2022-03-05", [], ["UN"], city: "Washington", country: "US")
  ),
  JoinCase(
    "gatherings of different parties in one city",
    told(.summit, "2022-03-05", [], ["MY", "TH"], city: "Jenewa", country: "CH"),
    told(.summit, "2022-03-05", [], ["RU", "US"], city: "Jenewa", country: "CH")
  ),
  JoinCase(
    "votes of one body on two days",
    told(.vote, "2022-03-05", [], ["UN"], city: "New York"),
    told(.vote, "2022-03-06", [], ["UN"], city: "New York")
  ),
  JoinCase(
    "nothing in common but one party",
    told(.meeting, "2022-03-05", [], ["CN"]),
    told(.meeting, "2022-03-05", [], ["CN", "US"])
  ),
  JoinCase(
    "a report that came out before the day",
    told(.meeting, "2022-03-25", wangAndBlinken, ["CN", "US"], status: .scheduled),
    told(.meeting, "2022-03", wangAndBlinken, ["CN", "US"])
  ),
  JoinCase(
    "called off and held in one month",
    told(.visit, "2022-03-25", ["Blinken"], ["CN", "US"], country: "CN"),
    told(.visit, "2022-03", ["Blinken"], ["CN", "US"], status: .cancelled, country: "CN")
  ),
])
func `are two events:`(_ pair: JoinCase) {
  #expect(pair.events.count == 2)
}

@Test func `one article never tells one event twice`() {
  let twice = told(.phoneCall, "2022-03-05", wangAndBlinken, ["CN", "US"])
  #expect(joined([article("2022-03-06", "a", [twice, twice])]).events.count == 2)
}

@Test func `an article that tells two days apart keeps them apart in others`() {
  let fifth = told(.meeting, "2022-03-05", ["Xi", "Putin"], ["CN", "RU"])
  let sixth = told(.meeting, "2022-03-06", ["Xi", "Putin"], ["CN", "RU"])
  let events = joined([
    article("2022-03-06", "early", [sixth]), article("2022-03-07", "late", [fifth, sixth]),
  ])
  .events
  #expect(events.map(\.reports.count) == [1, 2])
}

@Test func `parties that fit two events of people become an event of their own`() throws {
  let articles = [
    article(
      "2022-03-06",
      "people",
      [
        told(.meeting, "2022-03-05", ["Wang Yi", "Biden"], ["CN", "US"]),
        told(.meeting, "2022-03-05", ["Wang Yi", "Sullivan"], ["CN", "US"]),
      ]
    ),
    article("2022-03-07", "parties", [told(.meeting, "2022-03-05", [], ["CN", "US"])]),
  ]
  let result = joined(articles)
  #expect(result.events.count == 3)
  let identifiers = joinedEvents(of: articles).diagnostics.map(\.message.identifier)
  #expect(identifiers == ["mention.fits-several-events"])
  let unresolved = try #require(result.unresolved.first)
  #expect(unresolved.reference.article.text == "2022/2022-03-07-parties")
  #expect(
    unresolved.candidates.map(\.slug.text) == [
      "meeting-2022-03-05-biden-wang-yi", "meeting-2022-03-05-sullivan-wang-yi",
    ]
  )
}

@Test func `a chain of nested lists does not join two meetings`() {
  let events = joined([
    article("2022-03-06", "a", [told(.meeting, "2022-03-05", ["Wang Yi"], ["CN", "US"])]),
    article(
      "2022-03-06",
      "b",
      [told(.meeting, "2022-03-05", ["Wang Yi", "Biden"], ["CN", "US"])]
    ),
    article(
      "2022-03-06",
      "c",
      [told(.meeting, "2022-03-05", ["Wang Yi", "Blinken"], ["CN", "US"])]
    ),
  ])
  .events
  #expect(events.map(\.participants).contains(["Wang Yi", "Blinken"]))
  #expect(events.count == 2)
}
