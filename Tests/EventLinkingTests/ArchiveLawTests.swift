import DigestModel
import EventLinking
import GeneratedArchives
import Testing

private func archives() throws -> [[Article]] {
  [
    try GoldArchive.corpus().articles, try GoldArchive.demo().articles,
    GeneratedArchive.articles(400),
  ]
}

/// Everything that an archive comes to, with what the joining reports of it.
private struct Outcome: Equatable {
  let events: [Event]
  let eventOfMention: [MentionReference: EventID]
  let registry: EventRegistry
  let redirects: [EventID: EventID]
  let tombstones: Set<EventID>
  let unresolved: [UnresolvedMention]
  let diagnostics: [Diagnostic]
  let links: [Link]
  let claims: [AuditedClaim]
  let related: [ArticleID: [RelatedArticle]]

  init(_ articles: [Article], _ registry: EventRegistry, _ notes: [EventNote], _ dice: inout Dice) {
    let copies = everySeventhCopied(of: articles)
    let joined = joinedEvents(of: articles, registry: registry, notes: notes, copies: copies)
    events = joined.value.events
    eventOfMention = joined.value.eventOfMention
    self.registry = joined.value.registry
    redirects = joined.value.redirects
    tombstones = joined.value.tombstones
    unresolved = joined.value.unresolved
    let shuffled = events.shuffled(using: &dice)
    let steered = steered(
      EventLinking.links(among: shuffled, articles: articles),
      by: notes,
      events: shuffled,
      redirects: joined.value.redirects
    )
    links = steered.value
    diagnostics = joined.diagnostics + steered.diagnostics
    claims = auditedClaims(of: articles, events: shuffled)
    related = relatedArticles(articles, events: shuffled, copies: copies)
  }
}

/// A register from before half of the archive was there, with ids of articles that are gone.
private func olderRegister(of articles: [Article]) -> EventRegistry {
  let gone = [
    article("2019-03-01", "gone", [told(.meeting, "2019-03-01", ["A", "B"], ["X", "Y"])])
  ]
  let half = articles.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
  return joined(half + gone).registry
}

/// Notes on events that are not there any more.
private func orphanedNotes(on registry: EventRegistry) -> [EventNote] {
  registry.entries.filter { $0.id.description.contains("2019") }.map { entry in
    EventNote(
      event: entry.id,
      title: "Judul",
      note: "Catatan.",
      origin: SourceLocation(file: "content/events/\(entry.id).md")
    )
  }
}

@Test(arguments: [false, true])
func `the order of articles, notes and events does not matter`(isRegistered: Bool) throws {
  for articles in try archives() {
    let registry = isRegistered ? olderRegister(of: articles) : EventRegistry()
    let notes =
      steeringNotes(on: joined(articles, registry).events)
      + (isRegistered ? orphanedNotes(on: registry) : [])
    var dice = Dice(7)
    let outcome = Outcome(articles, registry, notes, &dice)
    #expect(outcome.tombstones.isEmpty != isRegistered)
    for _ in 0..<5 {
      let shuffled = articles.shuffled(using: &dice)
      let again = Outcome(shuffled, registry, notes.shuffled(using: &dice), &dice)
      #expect(again == outcome)
    }
  }
}

@Test func `every mention tells of exactly one event`() throws {
  for articles in try archives() {
    let result = joined(articles)
    let reports = result.events.flatMap(\.reports).map(\.reference)
    #expect(reports.count == articles.map(\.facts.mentions.count).reduce(0, +))
    #expect(Set(reports).count == reports.count)
    #expect(Set(result.events.map(\.id)).count == result.events.count)
  }
}

@Test func `with the ids of before, taking an article away renames no other event`() throws {
  for articles in try archives() {
    let before = joined(articles)
    for left in stride(from: 0, to: articles.count, by: max(1, articles.count / 12)) {
      let remaining = articles.enumerated().filter { $0.offset != left }.map(\.element)
      let after = joined(remaining, before.registry)
      let touched = Set(
        articles[left].facts.mentions.indices.compactMap { index in
          before.eventOfMention[MentionReference(article: articles[left].id, index: index)]
        }
      )
      for event in before.events where !touched.contains(event.id) {
        // Where one of two events that a mention fitted is gone, it joins the other; its id leads there.
        let home = after.eventOfMention[event.reports[0].reference]
        #expect(home == event.id || home == after.redirects[event.id])
      }
    }
  }
}

@Test func `with the ids of before, another article renames no event`() throws {
  for articles in try archives() {
    for late in stride(from: 0, to: articles.count, by: max(1, articles.count / 12)) {
      let fewer = articles.enumerated().filter { $0.offset != late }.map(\.element)
      let before = joined(fewer)
      let after = joined(articles, before.registry)
      let living = Set(after.events.map(\.id)).union(after.redirects.keys)
      #expect(Set(before.events.map(\.id)).isSubset(of: living))
      #expect(after.tombstones.isEmpty)
    }
  }
}

@Test func `the work grows with the mentions and not with their square`() {
  let small = GeneratedArchive.articles(4_000)
  let large = GeneratedArchive.articles(16_000)
  let (few, many) = (joined(small), joined(large))
  #expect(many.comparisons < 6 * few.comparisons)
  #expect(many.comparisons < 5 * large.map(\.facts.mentions.count).reduce(0, +))
  let ties = links(among: many.events, articles: large)
  #expect(ties.count < 5 * many.events.count)
}

@Test func `with the ids of before, the same archive and notes give the same events`() throws {
  for articles in try archives() {
    let notes = steeringNotes(on: joined(articles).events)
    let first = joinedEvents(of: articles, registry: joined(articles).registry, notes: notes).value
    let again = joinedEvents(of: articles, registry: first.registry, notes: notes).value
    #expect(again.eventOfMention == first.eventOfMention)
    #expect(again.registry == first.registry)
    #expect(again.redirects == first.redirects)
  }
}
