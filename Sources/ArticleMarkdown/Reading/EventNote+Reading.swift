import DigestModel
import MarkedYAML

/// Reads an editor's word on an event, `content/events/ID.md`, as strictly as an article.
///
/// Its name is the event's id; whether there is such an event is not looked at here.
package func eventNote(parsing text: String, file: String) -> Diagnosed<EventNote?> {
  contentFile(parsing: text, file: file) { reader, content in
    let slug = reader.slug(ofFile: file)
    guard !reader.keys.isEmpty || !content.body.isEmpty else {
      reader.report(.saysNothing, at: content.bodyLocation, as: .warning)
      return slug.map { EventNote(event: EventID($0), origin: content.bodyLocation) }
    }
    let title = reader.has(.title) ? reader.words(.title) : nil
    let merge = reader.eventIDs(.merge)
    let not = reader.eventIDs(.not)
    let split = reader.mappings(.split) { $0.splitMention() }
    let links = reader.mappings(.link) { $0.editorLink() }
    let unlink = reader.eventIDs(.unlink)
    let overrides = reader.overrides()
    return slug.map { slug in
      EventNote(
        event: EventID(slug),
        title: title,
        note: content.body,
        merge: merge,
        not: not,
        split: split,
        links: links,
        unlink: unlink,
        overrides: overrides,
        origin: content.bodyLocation
      )
    }
  }
}

extension MappingReader {
  /// A list of ids; what is none is an error and left out.
  fileprivate mutating func eventIDs(_ key: FrontMatterKey) -> [Placed<EventID>] {
    placedStrings(key).compactMap { text, place in
      guard let slug = Slug(text) else {
        report(.notAnEventID(text), at: place)
        return nil
      }
      return Placed(EventID(slug), at: place)
    }
  }

  fileprivate mutating func splitMention() -> Placed<SplitMention>? {
    let article = words(.article)
    let index = requires(.event) ? integer(.event) : nil
    guard let article, let index else { return nil }
    return Placed(SplitMention(article: article, index: index), at: location(of: .article))
  }

  fileprivate mutating func editorLink() -> Placed<EditorLink>? {
    let event = requires(.event) ? eventID(.event) : nil
    let kind = choice(.kind, of: LinkKind.self) ?? .statedFollowUp
    let reason = words(.reason)
    guard let event, let reason else { return nil }
    return Placed(
      EditorLink(event: event, kind: kind, reason: reason),
      at: location(of: .event)
    )
  }

  fileprivate mutating func overrides() -> EventOverrides {
    EventOverrides(
      type: placed(.type) { $0.choice(.type, of: EventType.self) },
      status: placed(.status) { $0.choice(.status, of: EventStatus.self) },
      date: placedDate(),
      city: placed(.city) { $0.words(.city) },
      country: placed(.country) { $0.party(.country) },
      participants: placed(.participants) { $0.strings(.participants) },
      parties: placed(.parties) { $0.strings(.parties).map(Party.init) }
    )
  }

  /// An `end` or a `precision` alone says nothing: the day is set as a whole.
  private mutating func placedDate() -> Placed<DateSpan>? {
    guard has(.start) || has(.end) || has(.precision) else { return nil }
    let place = location(of: has(.start) ? .start : has(.end) ? .end : .precision)
    return dateSpan().map { Placed($0, at: place) }
  }

  private mutating func placed<Value: Hashable & Sendable>(
    _ key: FrontMatterKey,
    _ read: (inout MappingReader) -> Value?
  ) -> Placed<Value>? {
    guard has(key) else { return nil }
    let place = location(of: key)
    return read(&self).map { Placed($0, at: place) }
  }
}

extension Diagnostic.Message {
  fileprivate static let saysNothing = Self(
    identifier: "event-note.empty",
    summary: "the note says nothing",
    hint: "write the note below the closing '---', or delete the file"
  )
}
