import DigestModel
import EventLinking
import GeneratedArchives
import Testing

/// What an article counts an event as.
private func counted(_ n: Int, in window: String? = nil, since: String? = nil) -> Claim {
  Claim(
    kind: .ordinal,
    n: n,
    window: window,
    since: since.flatMap { Day(iso8601: $0) },
    mention: 0,
    evidence: "ke-\(n)"
  )
}

private func first(since day: String) -> Claim {
  Claim(kind: .firstSince, n: 1, since: Day(iso8601: day), mention: 0, evidence: "pertama sejak")
}

private let followUp = Claim(kind: .followUp, n: 1, mention: 0, evidence: "menindaklanjuti")

/// Two tellings that would be one event, but for what their articles count it as.
private func archive(
  _ one: Claim,
  _ other: Claim,
  _ mentions: (Mention, Mention)? = nil
) -> [Article] {
  let same = told(.meeting, "2022-03-05", ["Lavrov", "Kuleba"], ["RU", "UA"])
  let (left, right) = mentions ?? (same, same)
  return [
    article("2022-03-06", "a", [left], claims: [one]),
    article("2022-03-07", "b", [right], claims: [other]),
  ]
}

@Test(arguments: [
  (counted(2), counted(3)),
  (counted(2, in: "P14D"), counted(3, in: "P14D")),
  (counted(2, in: "P2W"), counted(3, in: "P14D")),
  (counted(4, in: "P12M"), counted(5, in: "P1Y")),
  (counted(2, since: "2022-02-24"), counted(3, since: "2022-02-24")),
  (first(since: "2022-02-24"), counted(2, since: "2022-02-24")),
])
func `what articles count as different ones of a series is two events`(one: Claim, other: Claim) {
  let articles = archive(one, other)
  let events = joined(articles).events
  #expect(events.count == 2)
  guard events.count == 2 else { return }
  #expect(whyApart(events[0], events[1], among: articles) == .veto(.ordinals))
  #expect(whyApart(events[1], events[0], among: articles) == .veto(.ordinals))
}

@Test(arguments: [
  (counted(2), counted(2)),
  (counted(2, in: "P2W"), counted(5, in: "P1Y")),
  (counted(2, in: "P14D"), counted(3)),
  (counted(2, since: "2022-02-24"), counted(3, since: "2022-01-01")),
  (counted(2, since: "2022-02-24"), counted(3, in: "P14D")),
  (first(since: "2020-12-31"), counted(3)),
  (followUp, counted(2)),
  (counted(2, in: "sejak perang"), counted(3, in: "sejak perang")),
])
func `places counted in different times, or the same place, are one event`(
  one: Claim,
  other: Claim
) {
  #expect(joined(archive(one, other)).events.count == 1)
}

private let meeting = told(.meeting, "2022-03-05", ["Lavrov", "Kuleba"], ["RU", "UA"])

@Test(arguments: [
  (
    "a larger circle",
    told(.meeting, "2022-03-05", ["Lavrov", "Kuleba", "Nebenzia"], ["RU", "UA"])
  ),
  ("another type", told(.negotiation, "2022-03-05", ["Lavrov", "Kuleba"], ["RU", "UA"])),
])
func `another series says nothing:`(_ series: String, other: Mention) {
  #expect(joined(archive(counted(2), counted(3), (meeting, other))).events.count == 1)
}

@Test func `parties count where one telling names nobody`() {
  let parties = told(.meeting, "2022-03-05", [], ["RU", "UA"])
  #expect(joined(archive(counted(2), counted(3), (meeting, parties))).events.count == 2)
}

@Test func `a claim on another event of the article says nothing`() {
  let other = told(.phoneCall, "2022-03-01", ["Lavrov", "Blinken"], ["RU", "US"])
  var claim = counted(3)
  claim.mention = 1
  let articles = [
    article("2022-03-06", "a", [meeting], claims: [counted(2)]),
    article("2022-03-07", "b", [meeting, other], claims: [claim]),
  ]
  #expect(joined(articles).events.count == 2)
}

@Test func `the clash is found with every telling, and in any order`() {
  let articles =
    archive(counted(2), counted(3))
    + [article("2022-03-05", "early", [meeting]), article("2022-03-08", "late", [meeting])]
  let outcome = joined(articles).events
  var dice = Dice(3)
  for _ in 0..<8 { #expect(joined(articles.shuffled(using: &dice)).events == outcome) }
  for event in outcome {
    let tellers = Set(event.reports.map(\.reference.article.text))
    #expect(!tellers.isSuperset(of: ["2022/2022-03-06-a", "2022/2022-03-07-b"]))
  }
}

@Test func `an editor's pin overrules the count`() {
  let pinned = told(
    .meeting,
    "2022-03-05",
    ["Lavrov", "Kuleba"],
    ["RU", "UA"],
    pinned: "perundingan"
  )
  #expect(joined(archive(counted(2), counted(3), (pinned, pinned))).events.count == 1)
}
