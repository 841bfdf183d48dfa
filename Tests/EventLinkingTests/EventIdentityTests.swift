import DigestModel
import EventLinking
import Testing

@Test(arguments: [
  (
    told(.phoneCall, "2022-03-05", ["Wang Yi", "Antony Blinken"], ["CN", "US"]),
    "phone-call-2022-03-05-antony-blinken-wang-yi"
  ),
  (
    told(.visit, "2023-10-26/2023-10-28", ["Wang Yi"], ["CN", "US"], country: "US"),
    "visit-2023-10-26-wang-yi-us"
  ),
  (told(.negotiation, "2022-03", [], ["UA", "RU"]), "negotiation-2022-03-ru-ua"),
  (told(.visit, "2023", ["Vladimir Putin"], ["RU", "CN"]), "visit-2023-vladimir-putin"),
  (
    told(.visit, "", ["Qin Gang"], ["CN", "US"], status: .proposed, country: "US"),
    "visit-undated-2023-06-qin-gang-us"
  ),
  (
    told(
      .meeting,
      "2023-11-20",
      ["Wang Yi", "Faisal", "Safadi", "Shoukry"],
      ["CN", "SA", "JO", "EG"]
    ),
    "meeting-2023-11-20-faisal-safadi-plus-2"
  ),
  (told(.summit, "2023-11-11", [], [], city: "Riyadh", country: "SA"), "summit-2023-11-11-riyadh"),
  (told(.vote, "2023-10-27"), "vote-2023-10-27"),
])
func `an event is named after`(_ founding: Mention, id: String) {
  #expect(ids(joined([article("2023-06-19", "a", [founding])]).events) == [id])
}

@Test func `every type of event can stand in an address`() {
  for type in EventType.allCases { #expect(Slug(type.rawValue) == Slug(type)) }
}

private let fifth = told(.meeting, "2022-03-05", ["Xi", "Putin"], ["CN", "RU"])

@Test func `events of one name are numbered in founding order`() {
  let events = joined([
    article("2022-03-07", "late", [fifth]),
    article("2022-03-06", "early", [fifth, fifth]),
  ])
  .events
  #expect(
    ids(events) == [
      "meeting-2022-03-05-putin-xi", "meeting-2022-03-05-putin-xi-2",
      "meeting-2022-03-05-putin-xi-3",
    ]
  )
}

@Test func `a registered event keeps its id when an earlier article founds it`() {
  let plan = told(.meeting, "2022-03", ["Xi", "Putin"], ["CN", "RU"], status: .scheduled)
  let first = joined([article("2022-03-06", "held", [fifth])])
  let both = [article("2022-03-06", "held", [fifth]), article("2022-02-20", "plan", [plan])]
  #expect(ids(joined(both).events) == ["meeting-2022-03-putin-xi"])
  let kept = joined(both, first.registry)
  #expect(ids(kept.events) == ["meeting-2022-03-05-putin-xi"])
  #expect(kept.registry == first.registry)
  #expect(kept.redirects.isEmpty && kept.tombstones.isEmpty)
}

@Test func `of two registered events that became one, the later leads to the earlier`() throws {
  let sixth = told(.meeting, "2022-03-08", ["Xi", "Putin"], ["CN", "RU"])
  let apart = joined([
    article("2022-03-06", "a", [fifth]), article("2022-03-09", "b", [sixth]),
  ])
  #expect(apart.events.count == 2)
  let corrected = [article("2022-03-06", "a", [fifth]), article("2022-03-09", "b", [fifth])]
  let result = joined(corrected, apart.registry)
  #expect(ids(result.events) == ["meeting-2022-03-05-putin-xi"])
  #expect(
    result.redirects.map { [$0.key.slug.text, $0.value.slug.text] } == [
      ["meeting-2022-03-08-putin-xi", "meeting-2022-03-05-putin-xi"]
    ]
  )
  #expect(joined(corrected, result.registry).redirects == result.redirects)
}

@Test func `an id whose founding mention is gone rests`() {
  let other = told(.meeting, "2022-03-05", ["Xi", "Putin"], ["CN", "RU"], city: "Beijing")
  let first = joined([article("2022-03-06", "a", [fifth, other])])
  let left = joined(
    [article("2022-03-07", "b", [told(.vote, "2022-03-05", [], ["UN"])])],
    first.registry
  )
  #expect(
    left.tombstones.map(\.slug.text).sorted() == [
      "meeting-2022-03-05-putin-xi", "meeting-2022-03-05-putin-xi-2",
    ]
  )
  #expect(ids(left.events) == ["vote-2022-03-05-un"])
  #expect(left.registry.entries.count == 3)
}

@Test func `an event that others still tell keeps its id without the article that founded it`() {
  let both = [article("2022-03-06", "a", [fifth]), article("2022-03-07", "b", [fifth])]
  let first = joined(both)
  let left = joined([both[1]], first.registry)
  #expect(ids(left.events) == ids(first.events))
  #expect(left.tombstones.isEmpty)
}

@Test func `an editor's pin joins what no rule would`() throws {
  let pinned = told(.meeting, "2022-04-01", ["Wang"], ["CN"], pinned: "meeting-2022-03-05-putin-xi")
  let articles = [article("2022-03-06", "a", [fifth]), article("2022-03-07", "b", [pinned])]
  for registry in [EventRegistry(), joined([articles[0]]).registry] {
    let event = try #require(joined(articles, registry).events.first)
    #expect(event.id.slug.text == "meeting-2022-03-05-putin-xi")
    #expect(event.reports.map(\.basis).contains(.editor))
    #expect(event.reports.count == 2)
  }
}

@Test func `two mentions of one article that pin the same event are one`() {
  let pinned = told(.meeting, "2022-03-05", ["Xi", "Putin"], ["CN", "RU"], pinned: "the-talks")
  #expect(ids(joined([article("2022-03-06", "a", [pinned, pinned])]).events) == ["the-talks"])
}

@Test func `a note puts the editor's words on its event, or is reported`() throws {
  let id = try #require(Slug("meeting-2022-03-05-putin-xi"))
  let wrong = try #require(Slug("meeting-2022-03-05-putin-x"))
  let notes = [id, wrong].map {
    EventNote(
      event: EventID($0),
      title: "Talks",
      note: "A note.",
      origin: SourceLocation(file: "content/events/\($0).md")
    )
  }
  let result = joinedEvents(of: [article("2022-03-06", "a", [fifth])], notes: notes)
  #expect(result.value.events.map(\.title) == ["Talks"])
  #expect(result.value.events.map(\.note) == ["A note."])
  #expect(result.diagnostics.map(\.message.identifier) == ["event-note.unknown-event"])
  #expect(result.diagnostics.first?.message.hint == "did you mean 'meeting-2022-03-05-putin-xi'?")
}

@Test func `a pin that nothing answers is reported with the nearest id`() {
  let pinned = told(.vote, "2022-03-05", [], ["UN"], pinned: "meeting-2022-03-05-putin-y")
  let articles = [article("2022-03-06", "a", [fifth]), article("2022-03-07", "b", [pinned])]
  let diagnostics = joinedEvents(of: articles).diagnostics
  #expect(diagnostics.map(\.message.identifier) == ["mention.pins-unknown-event"])
  #expect(diagnostics.first?.message.hint == "did you mean 'meeting-2022-03-05-putin-xi'?")
}

private let callToIsrael = told(.phoneCall, "2023-10-23", ["Wang Yi", "Eli Cohen"], ["CN", "IL"])
private let callToPalestine = told(.phoneCall, "2023-10-23", ["Wang Yi", "Maliki"], ["CN", "PS"])
private let laterVisit = told(.visit, "2023-10-26", ["Wang Yi"], ["CN", "US"], country: "US")

/// What an editor makes of the two calls, and the ids that the article's mentions then have.
private let corrections: [([Mention], [String])] = [
  ([callToPalestine], ["phone-call-2023-10-23-maliki-wang-yi"]),
  (
    [laterVisit, callToIsrael, callToPalestine],
    [
      "visit-2023-10-26-wang-yi-us", "phone-call-2023-10-23-eli-cohen-wang-yi",
      "phone-call-2023-10-23-maliki-wang-yi",
    ]
  ),
  (
    [callToPalestine, callToIsrael],
    ["phone-call-2023-10-23-maliki-wang-yi", "phone-call-2023-10-23-eli-cohen-wang-yi"]
  ),
  (
    [told(.phoneCall, "2023-10-22", ["Wang Yi", "Eli Cohen"], ["CN", "IL"]), callToPalestine],
    ["phone-call-2023-10-23-eli-cohen-wang-yi", "phone-call-2023-10-23-maliki-wang-yi"]
  ),
]

@Test(arguments: corrections)
func `mentions keep their ids when an editor moves or mends them`(
  mentions: [Mention],
  ids: [String]
) {
  let first = joined([article("2023-10-24", "a", [callToIsrael, callToPalestine])])
  let corrected = article("2023-10-24", "a", mentions)
  let once = joined([corrected], first.registry)
  let twice = joined([corrected], once.registry)
  for result in [once, twice] {
    let found = mentions.indices.map {
      result.eventOfMention[MentionReference(article: corrected.id, index: $0)]?.slug.text
    }
    #expect(found == ids)
    #expect(result.redirects.isEmpty)
  }
  #expect(once.registry == twice.registry)
}

@Test func `a pin to an event is none to the mention that took its founder's place`() {
  let first = joined([article("2023-10-24", "a", [callToIsrael, callToPalestine])])
  let pinned = told(
    .phoneCall,
    "2023-10-23",
    ["Wang Yi", "Eli Cohen"],
    ["CN", "IL"],
    pinned: "phone-call-2023-10-23-eli-cohen-wang-yi"
  )
  let articles = [
    article("2023-10-24", "a", [callToPalestine]), article("2023-10-25", "b", [pinned]),
  ]
  #expect(
    ids(joined(articles, first.registry).events) == [
      "phone-call-2023-10-23-eli-cohen-wang-yi", "phone-call-2023-10-23-maliki-wang-yi",
    ]
  )
}
