import DigestModel
import Evaluation
import TestSupport
import Testing

@Test(arguments: [
  // Case and spaces do not count.
  (Figure.title, 1.0),
  // Null is a value, and another one than a name.
  (.publisher, 0), (.city, 1), (.published, 1),
  // One of two found, of three expected: precision 1/2, recall 1/3.
  (.bylines, 0.4),
  // Short entries and lines that a longer line quotes may stand within a paragraph; the advert not.
  (.noise, 0.75), (.body, 1),
  // Precision 1, recall 1/2.
  (.topics, 2.0 / 3),
  // Precision 2/3, recall 1.
  (.countries, 0.8),
  // 'Wang' is the person whom 'Wang Yi' stood for already: precision 2/3, recall 1.
  (.people, 0.8),
])
func `a figure of the article itself, worked out by hand`(figure: Figure, value: Double) throws {
  let found = try #require(try scores(gold: [], found: []).value(of: figure))
  #expect(abs(found - value) < 1e-9)
}

@Test(arguments: [
  (day("2022-03-05"), day("2022-03-05"), true), (day("2022-03-05"), day("2022-03-06"), true),
  (day("2022-03-05"), day("2022-03-07"), false), (month(3, 2022), day("2022-03-31"), true),
  (day("2022-03-31"), month(3, 2022), true), (month(3, 2022), day("2022-04-01"), false),
  (month(3, 2022), month(3, 2022), true), (month(3, 2022), month(4, 2022), false),
  (DateSpan(year: 2022) ?? .unknown, month(4, 2022), true), (.unknown, day("2022-03-05"), true),
  (day("2022-03-05"), .unknown, true),
])
func `dates allow a match or not`(gold: DateSpan, date: DateSpan, may: Bool) throws {
  let scores = try scores(gold: [call(gold)], found: [found(date)])
  #expect(scores[.events].recall == (may ? 1 : 0))
}

@Test func `a match needs the same type and a side in common, or no sides at all`() throws {
  let date = day("2022-03-05")
  let gold = [call(date)]
  func matches(_ gold: [GoldMention], _ mention: Mention) throws -> Bool {
    try scores(gold: gold, found: [mention])[.events].recall == 1
  }
  #expect(try matches(gold, found(date, type: .videoCall)) == false)
  #expect(try matches(gold, found(date, people: ["WANG Yi"], parties: [])))
  #expect(try matches(gold, found(date, people: ["Qin Gang"], parties: ["CN"])))
  #expect(try matches(gold, found(date, people: ["Qin Gang"], parties: ["RU"])) == false)
  #expect(try matches(gold, found(date, people: [], parties: [])) == false)
  let nameless = [call(date, people: [], parties: [])]
  #expect(try matches(nameless, found(date, people: [], parties: [])))
  #expect(try matches(nameless, found(date)) == false)
}

@Test func `the same start goes before people, and people before parties`() throws {
  let (first, second) = (day("2022-03-05"), day("2022-03-06"))
  let byStart = try scores(
    gold: [call(first, id: "a"), call(second, people: ["Wang Yi"], id: "b")],
    found: [found(second), found(first, people: ["Wang Yi"])]
  )
  #expect(byStart.value(of: .start) == 1)
  #expect(byStart[.participants].precision == 2.0 / 3)
  let byPeople = try scores(
    gold: [call(first, people: ["Wang Yi"], parties: ["US"], id: "a")],
    found: [
      found(first, people: [], parties: ["US"]), found(first, people: ["Wang Yi"], parties: []),
    ]
  )
  #expect(byPeople[.participants].recall == 1)
  #expect(byPeople[.parties].recall == 0)
  #expect(byPeople[.events].precision == 0.5)
}

@Test func `what matched is held against its gold event`() throws {
  var gold = call(DateSpan(Day(daysSince1970: 0), to: Day(daysSince1970: 2)), status: .cancelled)
  (gold.city, gold.country, gold.role) = ("Moskow", "RU", .background)
  var mention = found(day("1970-01-01"), status: .postponed, people: ["Wang Yi", "Qin Gang"])
  (mention.city, mention.country) = ("Moscow", Party("RU"))
  let scores = try scores(gold: [gold], found: [mention])
  #expect(scores.value(of: .start) == 1)
  #expect(scores.value(of: .end) == 0)
  #expect(scores.value(of: .status) == 1)
  #expect(scores.value(of: .place) == 1)
  #expect(scores.value(of: .participants) == 0.5)
  #expect(scores.value(of: .parties) == 1)
  #expect(scores.value(of: .mainEvents) == nil)
  mention.city = nil
  #expect(try EvaluationTests.scores(gold: [gold], found: [mention]).value(of: .place) == 0)
}

@Test(arguments: [
  // A plan told as held; the same beside a held event that it may be; a plan told as a plan.
  ([EventStatus.scheduled], EventStatus.held, 1.0), ([.scheduled, .held], .held, 0),
  ([.scheduled], .scheduled, 0), ([.held], .held, 0), ([], .held, 0),
])
func `a plan told as held is counted`(gold: [EventStatus], told: EventStatus, count: Double) throws
{
  let date = day("2022-03-05")
  let events = gold.enumerated().map { call(date, status: $1, id: "\($0)") }
  let scores = try scores(gold: events, found: [found(date, status: told)])
  #expect(scores.value(of: .plannedAsHeld) == count)
}

@Test func `a text that was not read is missed in everything`() throws {
  let date = day("2022-03-05")
  let gold = try goldArticle([call(date)])
  let article = LabelledArticle(file: "one.html", gold: gold, raw: "", found: nil)
  let scores = Scores(of: [article], links: [], gold: nil, cities: CityForms())
  for figure in [Figure.title, .publisher, .noise, .body, .people, .events, .mainEvents, .city] {
    #expect(scores.value(of: figure) == 0, "\(figure)")
  }
  #expect(scores.value(of: .start) == nil)
  #expect(scores.value(of: .links) == nil)
  #expect((scores.articles, scores.read) == (1, 0))
}

@Test func `the table and the JSON have these forms`() throws {
  let date = day("2022-03-05")
  let scores = try scores(
    gold: [call(date), call(month(6, 2022), status: .scheduled, id: "next")],
    found: [found(date, people: ["Wang Yi"]), found(day("2022-06-09"))]
  )
  let misses = scores.misses.map { $0.line + "\n" }.joined()
  try expectGolden(scores.table + "\n" + misses, "evaluation.txt")
  try expectGolden(try scores.json(withMisses: true), "evaluation.json")
}
