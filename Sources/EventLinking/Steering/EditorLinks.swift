import DigestModel

/// The links as the desk wants them: its own in place of what the machine drew for the pair, and
/// none where it wants none.
///
/// `redirects` lead ids that were given before to the events that they are now. Reported are ties to
/// events that are not there, to the event itself, and what is not needed.
package func steered(
  _ links: [Link],
  by notes: [EventNote],
  events: [Event],
  redirects: [EventID: EventID]
) -> Diagnosed<[Link]> {
  let notes = notes.filter { !$0.links.isEmpty || !$0.unlink.isEmpty }
  if notes.isEmpty { return Diagnosed(links) }
  var desk = DeskLinks(links, events, redirects)
  for note in notes.sorted(by: { ($0.event, $0.origin) < ($1.event, $1.origin) }) {
    desk.take(note)
  }
  return Diagnosed(desk.links, desk.diagnostics)
}

private struct DeskLinks {
  private(set) var diagnostics: [Diagnostic] = []
  private let machine: [Link]
  private let drawnPairs: Set<EventPair>
  private let web: [EventID: LinkableEvent]
  private let redirects: [EventID: EventID]
  private var own: [EventPair: Link] = [:]
  private var unwanted: Set<EventPair> = []

  init(_ links: [Link], _ events: [Event], _ redirects: [EventID: EventID]) {
    machine = links
    drawnPairs = Set(links.map { EventPair($0.from, $0.to) })
    var numbers = EventNumbers()
    web = Dictionary(
      uniqueKeysWithValues: events.map { ($0.id, LinkableEvent($0, &numbers)) }
    )
    self.redirects = redirects
  }

  /// By the first event's id, then strength, then the second one's id, as links always are.
  var links: [Link] {
    let kept = machine.filter { link in
      let pair = EventPair(link.from, link.to)
      return own[pair] == nil && !unwanted.contains(pair)
    }
    if own.isEmpty { return kept }
    return (kept + own.filter { !unwanted.contains($0.key) }.values).sorted { left, right in
      (left.from, left.kind.strengthRank, left.to) < (right.from, right.kind.strengthRank, right.to)
    }
  }

  mutating func take(_ note: EventNote) {
    guard let event = web[redirects[note.event] ?? note.event] else { return }
    for wish in note.links {
      guard let other = other(wish.value.event, than: event, "link", at: wish.location) else {
        continue
      }
      let (from, to) = ends(of: wish.value.kind, event, other)
      var facts = from.facts(after: to)
      facts.editorsReason = wish.value.reason
      own[EventPair(from.event.id, to.event.id)] = Link(
        from: from.event.id,
        to: to.event.id,
        kind: wish.value.kind,
        facts: facts
      )
    }
    for wish in note.unlink {
      guard let other = other(wish.value, than: event, "unlink", at: wish.location) else {
        continue
      }
      let pair = EventPair(event.event.id, other.event.id)
      unwanted.insert(pair)
      if !drawnPairs.contains(pair) {
        let message = Diagnostic.Message.notTied(other.event.id, event.event.id)
        diagnostics.append(Diagnostic(.note, message, at: wish.location))
      }
    }
  }

  /// The part or the later event first; of two at one time the one whose note it is.
  private func ends(
    of kind: LinkKind,
    _ event: LinkableEvent,
    _ other: LinkableEvent
  ) -> (from: LinkableEvent, to: LinkableEvent) {
    guard kind != .partOf, let day = event.time, let otherDay = other.time, day < otherDay else {
      return (event, other)
    }
    return (other, event)
  }

  private mutating func other(
    _ id: EventID,
    than event: LinkableEvent,
    _ key: String,
    at place: SourceLocation
  ) -> LinkableEvent? {
    let id = redirects[id] ?? id
    if id == event.event.id {
      diagnostics.append(Diagnostic(.error, .toItself(id, key), at: place))
      return nil
    }
    if let found = web[id] { return found }
    let nearest = nearestName(to: id.slug.text, among: web.keys.map(\.slug.text))
    diagnostics.append(Diagnostic(.error, .unknownEvent(id, nearest: nearest), at: place))
    return nil
  }
}

/// Two events in no order.
private struct EventPair: Hashable {
  let first: EventID
  let second: EventID

  init(_ one: EventID, _ two: EventID) {
    (first, second) = one < two ? (one, two) : (two, one)
  }
}
