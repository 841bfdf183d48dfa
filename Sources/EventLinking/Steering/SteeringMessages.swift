import DigestModel

extension Diagnostic.Message {
  static func unknownEvent(_ id: EventID, nearest: String?) -> Self {
    Self(
      identifier: "event-note.unknown-event",
      summary: "no event is called '\(id)'",
      hint: nearest.map { "did you mean '\($0)'?" }
        ?? "name the event by its id, which is the last part of its address"
    )
  }

  static func noSuchMention(_ mention: SplitMention, of event: EventID) -> Self {
    Self(
      identifier: "event-note.no-such-mention",
      summary: "event \(mention.index) of '\(mention.article)' is no report of '\(event)'",
      hint:
        "'simpul explain \(event)' lists the reports; 'event' counts the article's events from 0"
    )
  }

  static func onlyMention(_ event: EventID) -> Self {
    Self(
      identifier: "event-note.only-mention",
      summary: "nothing would be left of '\(event)'",
      hint: "split off other mentions, or correct the article"
    )
  }

  static func toItself(_ event: EventID, _ key: String) -> Self {
    Self(
      identifier: "event-note.itself",
      summary: "'\(key)' names '\(event)' itself",
      hint: "name the other event"
    )
  }

  static func contradicts(_ event: EventID, _ other: EventID) -> Self {
    Self(
      identifier: "event-note.contradicts",
      summary: "'\(event)' and '\(other)' are to be merged, and are never to be one",
      hint: "take out either 'merge' or 'not'"
    )
  }

  static func joinedAlready(_ other: EventID, _ event: EventID) -> Self {
    Self(
      identifier: "event-note.not-needed",
      summary: "'\(other)' is part of '\(event)' without it",
      hint: "take it out"
    )
  }

  static func sameValue(_ key: String) -> Self {
    Self(
      identifier: "event-note.not-needed",
      summary: "the reports tell the same '\(key)' by themselves",
      hint: "take it out"
    )
  }

  static func notTied(_ other: EventID, _ event: EventID) -> Self {
    Self(
      identifier: "event-note.not-needed",
      summary: "nothing ties '\(event)' to '\(other)'",
      hint: "take it out"
    )
  }
}
