import DigestModel

/// The events that the articles' mentions tell, and what became of the ids that were given before.
package struct JoinedEvents: Sendable {
  /// Sorted by id.
  package var events: [Event]
  /// Ids that lead to another event since, by the old one.
  package var redirects: [EventID: EventID]
  /// Ids whose founding mention is gone and that no event took over.
  package var tombstones: Set<EventID>
  /// All ids ever given, the new ones too.
  package var registry: EventRegistry
  /// Sorted by mention.
  package var unresolved: [UnresolvedMention]
  /// How often a mention was held against an event: the work done, which must grow with the
  /// mentions and not with their square.
  package var comparisons: Int
}

/// Joins the mentions of one event from many articles into one event.
///
/// The order of `articles` does not matter. Ids come from `registry` where it knows them, so that
/// another article never renames an event; `notes` add an editor's title and note; `copies` of one
/// text count as one source wherever reports tell a value differently. Reported are notes on events that are
/// not there, mentions that fit several events, and pins to unknown ids.
package func joinedEvents(
  of articles: [Article],
  registry: EventRegistry = EventRegistry(),
  notes: [EventNote] = [],
  copies: ArticleCopies = ArticleCopies()
) -> Diagnosed<JoinedEvents> {
  let mentions = JoinedMentions(of: articles, registry: registry, notes: notes)
  return mentions.joined(mentions.places.map { mentions.event(at: $0, knowing: copies) })
}

/// Which mentions tell one event, and its id; what each event is follows once copies are known.
package struct JoinedMentions: Sendable {
  private let naming: Naming
  private let unresolved: [UnresolvedMention]
  private let comparisons: Int
  private let known: EventRegistry
  private let notes: [EventNote]
  /// What is wrong with the notes that steer.
  private let problems: [Diagnostic]

  package init(of articles: [Article], registry: EventRegistry, notes: [EventNote]) {
    let mentions = citedMentions(of: articles)
    let founders = FoundingMentions(registry, among: mentions)
    let joining = Joining(mentions, registry: EventRegistry(founders.found))
    let machine = Naming(joining.drafts, founders: founders)
    let steering = Steering(machine, founders: founders, notes: notes)
    let isSteered = notes.contains(where: \.steersJoining)
    let naming = isSteered ? Naming(steering.drafts, founders: founders) : machine
    let places = machine.places.map { isSteered ? naming.places[steering.places[$0]] : $0 }
    self.naming = naming
    unresolved = EventLinking.unresolved(of: joining, at: places, ids: naming.ids)
    comparisons = joining.comparisons
    known = registry
    self.notes = notes
    problems = steering.diagnostics
  }

  /// Each makes an event, whatever the others are.
  package var places: Range<Int> { naming.ids.indices }

  /// What the mentions of one event come to, before the desk's notes.
  package func event(at place: Int, knowing copies: ArticleCopies) -> Event {
    naming.drafts[place].event(named: naming.ids[place], copies)
  }

  /// As `joinedEvents` gives them; `events` are those of all places, in any order.
  package func joined(_ events: [Event]) -> Diagnosed<JoinedEvents> {
    let ids = events.map(\.id)
    var events = events.indices.sorted { ids[$0] < ids[$1] }.map { events[$0] }
    let diagnostics = problems + apply(notes, to: &events, redirects: naming.redirects)
    let joined = JoinedEvents(
      events: events,
      redirects: naming.redirects,
      tombstones: naming.tombstones,
      registry: naming.registry,
      unresolved: unresolved,
      comparisons: comparisons
    )
    return Diagnosed(
      joined,
      diagnostics + doubts(about: unresolved, in: events) + lonelyPins(in: events, known: known)
    )
  }
}

extension JoinedEvents {
  /// Which event each mention tells of; goes through all events.
  package var eventOfMention: [MentionReference: EventID] {
    EventLinking.eventOfMention(in: events)
  }
}

/// Which of the events each mention tells of; every mention has one.
package func eventOfMention(in events: [Event]) -> [MentionReference: EventID] {
  var result: [MentionReference: EventID] = [:]
  result.reserveCapacity(events.reduce(0) { $0 + $1.reports.count })
  // By place, since a report is much to copy for its reference.
  for event in events {
    for place in event.reports.indices { result[event.reports[place].reference] = event.id }
  }
  return result
}

/// `places` tells where each draft of joining has gone.
private func unresolved(
  of joining: Joining,
  at places: [Int],
  ids: [EventID]
) -> [UnresolvedMention] {
  joining.unresolved.compactMap { draft in
    let own = ids[places[draft.own]]
    let candidates = Set(draft.candidates.map { ids[places[$0]] }).subtracting([own])
    guard candidates.count > 1 else { return nil }
    return UnresolvedMention(
      reference: draft.cited.reference,
      event: own,
      candidates: candidates.sorted()
    )
  }
  .sorted { $0.reference < $1.reference }
}
