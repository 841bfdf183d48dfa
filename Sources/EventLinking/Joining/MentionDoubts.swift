import DigestModel

/// Says which mentions fit several events and stand alone until an editor decides.
func doubts(about unresolved: [UnresolvedMention], in events: [Event]) -> [Diagnostic] {
  guard !unresolved.isEmpty else { return [] }
  let doubtful = Set(unresolved.map(\.reference))
  var locations: [MentionReference: SourceLocation] = [:]
  for event in events {
    for place in event.reports.indices where doubtful.contains(event.reports[place].reference) {
      locations[event.reports[place].reference] = event.reports[place].mention.location
    }
  }
  return unresolved.map {
    Diagnostic(.note, .fitsSeveral($0.candidates), at: locations[$0.reference])
  }
}

/// Warns of an `event:` that no other mention and no registered event answers: a misspelt id.
func lonelyPins(in events: [Event], known registry: EventRegistry) -> [Diagnostic] {
  let lonely = events.filter { $0.reports.count == 1 && $0.reports[0].mention.event == $0.id }
  guard !lonely.isEmpty else { return [] }
  let registered = Set(registry.entries.map(\.id))
  let unknown = lonely.filter { !registered.contains($0.id) }
  // Looking for a near id goes through all of them; a few hints are help enough.
  return unknown.enumerated().map { number, event in
    let others =
      number < 20 ? events.lazy.map(\.id.slug.text).filter { $0 != event.id.slug.text } : nil
    let nearest = others.flatMap { nearestName(to: event.id.slug.text, among: $0) }
    return Diagnostic(
      .warning,
      .pinsUnknown(event.id, nearest: nearest),
      at: event.reports[0].mention.location
    )
  }
}

extension Diagnostic.Message {
  fileprivate static func fitsSeveral(_ candidates: [EventID]) -> Self {
    Self(
      identifier: "mention.fits-several-events",
      summary:
        "the mention fits \(candidates.map { "'\($0)'" }.joined(separator: " and ")) equally",
      hint: "name the right one with 'event:' in the front matter"
    )
  }

  fileprivate static func pinsUnknown(_ id: EventID, nearest: String?) -> Self {
    Self(
      identifier: "mention.pins-unknown-event",
      summary: "no other mention and no known event is called '\(id)'",
      hint: nearest.map { "did you mean '\($0)'?" } ?? "leave 'event:' out for a new event"
    )
  }
}
