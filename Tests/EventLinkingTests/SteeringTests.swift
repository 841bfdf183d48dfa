import DigestModel
import EventLinking
import Testing

private let place = SourceLocation(file: "content/events/x.md")

private func id(_ text: String) -> EventID { EventID(Slug(making: text, else: Slug(.meeting))) }

private func placed<Value>(_ value: Value) -> Placed<Value> { Placed(value, at: place) }

private func note(
  _ event: String,
  merge: [String] = [],
  not: [String] = [],
  split: [(String, Int)] = [],
  link: [EditorLink] = [],
  unlink: [String] = [],
  _ overrides: EventOverrides = EventOverrides()
) -> EventNote {
  EventNote(
    event: id(event),
    merge: merge.map { placed(id($0)) },
    not: not.map { placed(id($0)) },
    split: split.map { placed(SplitMention(article: $0.0, index: $0.1)) },
    links: link.map { placed($0) },
    unlink: unlink.map { placed(id($0)) },
    overrides: overrides,
    origin: place
  )
}

/// Two calls a day apart, which joining takes for two; the second one is told twice.
private let archive = [
  article("2022-03-06", "a", [call("2022-03-05")]),
  article("2022-03-10", "b", [call("2022-03-09")]),
  article("2022-03-11", "c", [call("2022-03-09")]),
]
private let first = "phone-call-2022-03-05-blinken-wang"
private let second = "phone-call-2022-03-09-blinken-wang"

private func steered(
  _ notes: [EventNote],
  _ articles: [Article] = archive,
  _ registry: EventRegistry = EventRegistry()
) -> Diagnosed<JoinedEvents> {
  joinedEvents(of: articles, registry: registry, notes: notes)
}

/// `a+b` for an event told by the articles a and b, by id.
private func shape(_ events: JoinedEvents) -> [String] {
  events.events.map { event in
    "\(event.id): "
      + event.reports.map { $0.reference.article.text.split(separator: "-").last ?? "" }
      .joined(separator: "+")
  }
}

@Test func `without a note two days are two events`() {
  #expect(shape(steered([]).value) == ["\(first): a", "\(second): b+c"])
}

@Test(arguments: [first, second])
func `merged events are one, which keeps the id of the note`(keeping: String) {
  let other = keeping == first ? second : first
  let joined = steered([note(keeping, merge: [other])])
  #expect(joined.diagnostics == [])
  #expect(shape(joined.value) == ["\(keeping): a+b+c"])
}

@Test func `the id of an event that was merged leads to the one that took it in`() {
  let registry = steered([]).value.registry
  let joined = steered([note(second, merge: [first])], archive, registry).value
  #expect(joined.redirects == [id(first): id(second)])
  #expect(joined.tombstones.isEmpty)
}

@Test func `a mention that is split off becomes an event of its own, and stays one`() throws {
  let notes = [note(second, split: [("2022-03-11-c", 0)])]
  let joined = steered(notes)
  #expect(joined.diagnostics == [])
  #expect(
    shape(joined.value) == ["\(first): a", "\(second): b", "\(second)-2: c"]
  )
  let again = steered(notes, archive.reversed(), joined.value.registry)
  #expect(shape(again.value) == shape(joined.value))
  #expect(again.value.redirects == [:])
}

@Test func `what is never one is held apart, with what tells of it`() {
  let days = [
    article("2022-03-10", "b", [call("2022-03-09")]),
    article("2022-03-11", "c", [call("2022-03-10")]),
    article("2022-03-12", "d", [call("2022-03-10")]),
  ]
  let ninth = "phone-call-2022-03-09-blinken-wang"
  let tenth = "phone-call-2022-03-10-blinken-wang"
  let founding = MentionReference(article: days[1].id, index: 0)
  let registry = EventRegistry([
    .init(id: id(ninth), founding: MentionReference(article: days[0].id, index: 0)),
    .init(id: id(tenth), founding: founding),
  ])
  #expect(shape(steered([], days, registry).value).count == 1)
  let joined = steered([note(ninth, not: [tenth])], days, registry)
  #expect(joined.diagnostics == [])
  #expect(shape(joined.value) == ["\(ninth): b", "\(tenth): c+d"])
}

@Test func `the order of notes and articles does not matter`() {
  let notes = [
    note(first, merge: ["\(second)-2"]), note(second, split: [("2022-03-11-c", 0)]),
  ]
  let registry = steered([notes[1]]).value.registry
  let one = steered(notes, archive, registry)
  let two = steered(notes.reversed(), archive.reversed(), registry)
  #expect(one.value.events == two.value.events)
  #expect(one.value.registry == two.value.registry)
}

@Test(arguments: [
  (note(first, merge: [first]), "event-note.itself"),
  (note(first, merge: ["phone-call-1999"]), "event-note.unknown-event"),
  (note(first, merge: [second], not: [second]), "event-note.contradicts"),
  (note(first, not: ["phone-call-1999"]), "event-note.unknown-event"),
  (note(first, not: [first]), "event-note.itself"),
  (note(first, split: [("2022/2022-03-06-a", 0)]), "event-note.only-mention"),
  (note(first, split: [("2022-03-10-b", 0)]), "event-note.no-such-mention"),
  (note(second, split: [("2022-03-11-c", 1)]), "event-note.no-such-mention"),
])
func `a wish that can't be met is told, and nothing is changed`(note: EventNote, problem: String) {
  let joined = steered([note])
  #expect(joined.diagnostics.map(\.message.identifier) == [problem])
  #expect(joined.diagnostics.allSatisfy { $0.severity == .error && $0.location == place })
  #expect(joined.value.events == steered([]).value.events)
}

@Test func `a merge that joining makes by itself is not needed`() {
  let registry = EventRegistry([
    .init(id: id("lama"), founding: MentionReference(article: archive[2].id, index: 0))
  ])
  let found = steered([], archive, registry).value
  let kept = found.events.map(\.id.slug.text)
  #expect(kept.contains("lama"))
  let joined = steered([note("lama", merge: ["lama", first])], archive, registry)
  #expect(joined.diagnostics.map(\.message.identifier) == ["event-note.itself"])
}

@Test func `the desk's values win, and those of the reports stay beside them`() throws {
  let overrides = EventOverrides(
    status: placed(.cancelled),
    date: placed(span("2022-03-06")),
    city: placed("Beijing"),
    parties: placed([Party("US"), Party("CN")])
  )
  let joined = steered([note(first, overrides)])
  let event = try #require(joined.value.events.first)
  #expect(event.status == .cancelled)
  #expect(event.date == span("2022-03-06"))
  #expect(event.city == "Beijing")
  #expect(event.overridden == [.status(.held), .date(span("2022-03-05")), .city(nil)])
  #expect(
    joined.diagnostics.map(\.message.summary) == [
      "the reports tell the same 'parties' by themselves"
    ]
  )
  #expect(joined.diagnostics.map(\.severity) == [.note])
}

private func drawn(_ notes: [EventNote]) -> Diagnosed<[Link]> {
  let joined = steered(notes).value
  return steered(
    links(among: joined.events, articles: archive),
    by: notes,
    events: joined.events,
    redirects: joined.redirects
  )
}

@Test func `a tie that the desk draws takes the place of the machine's`() throws {
  let own = EditorLink(event: id(second), kind: .arrangedBy, reason: "disepakati tanggal 5")
  let links = drawn([note(first, link: [own])])
  #expect(described(drawn([]).value) == ["\(second) nth-in-series \(first)"])
  #expect(described(links.value) == ["\(second) arranged-by \(first)"])
  #expect(links.value.map(\.facts.editorsReason) == ["disepakati tanggal 5"])
  #expect(links.diagnostics == [])
}

@Test func `a part is the event whose note says so`() {
  let own = EditorLink(event: id(second), kind: .partOf, reason: "sesi pertama")
  #expect(described(drawn([note(first, link: [own])]).value) == ["\(first) part-of \(second)"])
}

@Test func `a tie that the desk does not want is gone`() {
  let links = drawn([note(first, unlink: [second])])
  #expect(links.value == [])
  #expect(links.diagnostics == [])
}

@Test(arguments: [
  (
    note(first, link: [EditorLink(event: id(first), kind: .parallel, reason: "x")]),
    ["event-note.itself"]
  ),
  (
    note(first, link: [EditorLink(event: id("call"), kind: .parallel, reason: "x")]),
    ["event-note.unknown-event"]
  ),
  (note(first, unlink: ["call"]), ["event-note.unknown-event"]),
  (note(first, unlink: [first]), ["event-note.itself"]),
])
func `a tie to nothing is an error`(note: EventNote, problems: [String]) {
  let links = drawn([note])
  #expect(links.diagnostics.map(\.message.identifier) == problems)
  #expect(described(links.value) == described(drawn([]).value))
}
