import DigestModel

/// Puts the editors' words and values on their events; reports notes whose event is not there, and
/// values that the reports tell by themselves.
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
        Diagnostic(.warning, .noteOnNothing(note.event, nearest: nearest), at: note.origin)
      )
      continue
    }
    if let newer = redirects[note.event] {
      diagnostics.append(Diagnostic(.warning, .movedEvent(note.event, to: newer), at: note.origin))
    }
    events[place].title = note.title ?? events[place].title
    events[place].note = note.note.isEmpty ? events[place].note : note.note
    diagnostics += events[place].take(note.overrides)
  }
  return diagnostics
}

extension Event {
  /// Sets the desk's values and keeps those of the reports beside them.
  fileprivate mutating func take(_ overrides: EventOverrides) -> [Diagnostic] {
    var needless: [Diagnostic] = []
    set(\.type, overrides.type, "type", MachineValue.type, &needless)
    set(\.status, overrides.status, "status", MachineValue.status, &needless)
    set(\.date, overrides.date, "start", MachineValue.date, &needless)
    let city = overrides.city.map { Placed<String?>($0.value, at: $0.location) }
    set(\.city, city, "city", MachineValue.city, &needless)
    let country = overrides.country.map { Placed<Party?>($0.value, at: $0.location) }
    set(\.country, country, "country", MachineValue.country, &needless)
    set(
      \.participants,
      overrides.participants,
      "participants",
      MachineValue.participants,
      &needless
    )
    let parties = overrides.parties.map { Placed($0.value.sorted(), at: $0.location) }
    set(\.parties, parties, "parties", MachineValue.parties, &needless)
    return needless
  }

  private mutating func set<Value: Hashable & Sendable>(
    _ path: WritableKeyPath<Event, Value>,
    _ override: Placed<Value>?,
    _ key: String,
    _ machine: (Value) -> MachineValue,
    _ needless: inout [Diagnostic]
  ) {
    guard let override else { return }
    if self[keyPath: path] == override.value {
      needless.append(Diagnostic(.note, .sameValue(key), at: override.location))
    } else {
      overridden.append(machine(self[keyPath: path]))
      self[keyPath: path] = override.value
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func noteOnNothing(_ id: EventID, nearest: String?) -> Self {
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
