import DigestModel
import MarkedYAML

extension MappingReader {
  /// One item of `events`, with its places; nil where something that it needs is missing or wrong.
  mutating func mention() -> (mention: Mention, places: MentionPlaces)? {
    let type = requiredChoice(.type, of: EventType.self)
    let status = requiredChoice(.status, of: EventStatus.self)
    let date = dateSpan()
    let city = string(.city)
    let country = party(.country)
    let participants = placedStrings(.participants)
    let parties = placedStrings(.parties)
    let topics = placedStrings(.topics)
    let role = choice(.role, of: MentionRole.self) ?? .main
    let evidence = words(.evidence)
    let resolved = mappings(.resolved) { $0.resolvedOffice() }
    let event = eventID(.event)
    guard let type, let status, let date, let evidence else { return nil }
    let mention = Mention(
      type: type,
      status: status,
      date: date,
      city: city,
      country: country,
      participants: participants.map(\.text),
      parties: parties.map { Party($0.text) },
      topics: topics.map { TopicID($0.text) },
      role: role,
      evidence: evidence,
      resolved: resolved,
      event: event,
      location: location
    )
    let places = MentionPlaces(
      country: self.location(of: .country),
      participants: participants.map(\.place),
      parties: parties.map(\.place),
      topics: topics.map(\.place),
      evidence: self.location(of: .evidence)
    )
    return (mention, places)
  }

  private mutating func resolvedOffice() -> ResolvedOffice? {
    let office = words(.office)
    let country = words(.country)
    let person = string(.person)
    let day = day(.on)
    guard let office, let country else { return nil }
    return ResolvedOffice(office: office, country: Party(country), person: person, on: day)
  }

  mutating func eventID(_ key: FrontMatterKey) -> EventID? {
    guard let text = string(key) else { return nil }
    if let slug = Slug(text) { return EventID(slug) }
    report(.notAnEventID(text), at: location(of: key))
    return nil
  }
}

extension Diagnostic.Message {
  static func notAnEventID(_ text: String) -> Self {
    Self(
      identifier: "event.not-an-id",
      summary: "'\(text)' is no id of an event",
      hint: "an id is the last part of the event's address: lower-case letters, digits, hyphens"
    )
  }
}
