import DigestModel
import EventLinking
import Testing

private let talks = told(.meeting, "2023-10-27", ["Biden", "Wang"], ["CN", "US"], country: "US")

@Test(arguments: [
  (call("2023-10-27", ["Biden", "Wang"]), JoinVeto.family),
  (told(.meeting, "2023-10-27", ["Biden", "Wang"], ["CN", "US"], country: "CN"), .country),
  (told(.meeting, "2023-10-27", ["Biden", "Xi"], ["CN", "US"]), .people),
  (told(.meeting, "2023-10-27", ["Li", "Sullivan"], ["CN", "US"]), .people),
  (told(.meeting, "2023-10-30", ["Biden", "Wang"], ["CN", "US"]), .days),
  (told(.meeting, "2023-10-28", [], ["CN", "US"]), .adjacentDays),
  (told(.meeting, "2023-10-27", [], ["CN", "RU"]), .parties),
  (told(.mediation, "2023-10-27", ["Biden", "Wang"], ["CN", "US"]), .mediation),
  (
    told(.meeting, "2023-10", ["Biden", "Wang"], ["CN", "US"], status: .cancelled),
    .cancelledAndHeld
  ),
  (told(.meeting, "", ["Biden", "Wang"], ["CN", "US"], status: .scheduled), .tense),
  (
    told(.meeting, "2023-10-27", ["Biden", "Wang", "Kishida"], ["CN", "US", "JP"], country: "US"),
    .thirdParty
  ),
])
func `two events that stay apart are told why`(other: Mention, veto: JoinVeto) throws {
  let articles = [article("2023-10-28", "a", [talks]), article("2023-11-02", "b", [other])]
  let events = joined(articles).events
  #expect(events.count == 2)
  #expect(whyApart(events[0], events[1], among: articles) == .veto(veto))
  #expect(whyApart(events[1], events[0], among: articles) == .veto(veto))
}

@Test func `what one article tells as two is two`() {
  let other = told(.meeting, "2023-10", ["Biden", "Wang"], ["CN", "US"])
  let articles = [article("2023-10-28", "a", [talks, other])]
  let events = joined(articles).events
  #expect(events.count == 2)
  #expect(whyApart(events[0], events[1], among: articles) == .veto(.sameArticle))
}

@Test func `a telling that fits two events is none of them`() throws {
  let vague = told(.meeting, "2023-10", ["Biden", "Wang"], ["CN", "US"])
  let articles = [
    article("2023-10-10", "a", [told(.meeting, "2023-10-09", ["Biden", "Wang"], ["CN", "US"])]),
    article("2023-10-28", "b", [talks]), article("2023-11-02", "c", [vague]),
  ]
  let events = joined(articles).events
  let own = try #require(events.first { $0.date.precision == .month })
  for event in events where event.id != own.id {
    #expect(whyApart(own, event, among: articles) == .notChosen)
  }
}
