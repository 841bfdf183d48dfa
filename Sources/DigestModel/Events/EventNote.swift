/// An editor's word on an event: `content/events/ID.md`.
package struct EventNote: Hashable, Sendable {
  package var event: EventID
  package var title: String?
  /// CommonMark; empty where the file has no body.
  package var note: String
  /// Other events that are this one.
  package var merge: [Placed<EventID>]
  /// Events that this one is never joined with.
  package var not: [Placed<EventID>]
  /// Mentions that tell of another event than this one.
  package var split: [Placed<SplitMention>]
  package var links: [Placed<EditorLink>]
  /// Events that this one is not to be tied to.
  package var unlink: [Placed<EventID>]
  package var overrides: EventOverrides
  package var origin: SourceLocation

  package init(
    event: EventID,
    title: String? = nil,
    note: String = "",
    merge: [Placed<EventID>] = [],
    not: [Placed<EventID>] = [],
    split: [Placed<SplitMention>] = [],
    links: [Placed<EditorLink>] = [],
    unlink: [Placed<EventID>] = [],
    overrides: EventOverrides = EventOverrides(),
    origin: SourceLocation
  ) {
    self.event = event
    self.title = title
    self.note = note
    self.merge = merge
    self.not = not
    self.split = split
    self.links = links
    self.unlink = unlink
    self.overrides = overrides
    self.origin = origin
  }
}

/// A value with the place where an editor wrote it.
package struct Placed<Value: Hashable & Sendable>: Hashable, Sendable {
  package var value: Value
  package var location: SourceLocation

  package init(_ value: Value, at location: SourceLocation) {
    self.value = value
    self.location = location
  }
}

/// One mention that an editor takes out of an event.
package struct SplitMention: Hashable, Sendable {
  /// The article's id, or the last part of it.
  package var article: String
  /// Which of the article's `events`, counted from 0.
  package var index: Int

  package init(article: String, index: Int) {
    self.article = article
    self.index = index
  }
}

/// A tie that an editor draws.
package struct EditorLink: Hashable, Sendable {
  /// The other event; of `part-of` the whole.
  package var event: EventID
  package var kind: LinkKind
  /// In the language of the site's readers.
  package var reason: String

  package init(event: EventID, kind: LinkKind, reason: String) {
    self.event = event
    self.kind = kind
    self.reason = reason
  }
}
