import DigestModel

/// Puts the editors' words on their events; reports notes whose event is not there.
func apply(
  _ notes: [EventNote],
  to events: inout [Event],
  redirects: [EventID: EventID]
) -> [Diagnostic] {
  let places = Dictionary(uniqueKeysWithValues: zip(events.map(\.id), events.indices))
  var diagnostics: [Diagnostic] = []
  for note in notes.sorted(by: { $0.origin < $1.origin }) {
    guard let place = places[redirects[note.event] ?? note.event] else {
      let nearest = nearestName(to: note.event.slug.text, among: events.map(\.id.slug.text))
      diagnostics.append(
        Diagnostic(.warning, .unknownEvent(note.event, nearest: nearest), at: note.origin)
      )
      continue
    }
    if let newer = redirects[note.event] {
      diagnostics.append(Diagnostic(.warning, .movedEvent(note.event, to: newer), at: note.origin))
    }
    events[place].title = note.title ?? events[place].title
    events[place].note = note.note.isEmpty ? events[place].note : note.note
  }
  return diagnostics
}

extension Diagnostic.Message {
  fileprivate static func unknownEvent(_ id: EventID, nearest: String?) -> Self {
    Self(
      identifier: "event-note.unknown-event",
      summary: "no event is called '\(id)'",
      hint: nearest.map { "did you mean '\($0)'?" }
        ?? "name the file after the event's id, which is the last part of its address"
    )
  }

  fileprivate static func movedEvent(_ id: EventID, to newer: EventID) -> Self {
    Self(
      identifier: "event-note.moved-event",
      summary: "event '\(id)' is now part of '\(newer)'",
      hint: "rename the file to '\(newer).md'"
    )
  }
}
