import DigestModel
import MarkedYAML

extension MappingReader {
  /// One item of `events`; nil where something that it needs is missing or wrong.
  mutating func mention() -> Mention? {
    let type = requiredChoice(.type, of: EventType.self)
    let status = requiredChoice(.status, of: EventStatus.self)
    let date = dateSpan()
    let city = string(.city)
    let country = party(.country)
    let participants = strings(.participants)
    let parties = strings(.parties).map(Party.init)
    let topics = strings(.topics).map(TopicID.init)
    let role = choice(.role, of: MentionRole.self) ?? .main
    let evidence = words(.evidence)
    let resolved = mappings(.resolved) { $0.resolvedOffice() }
    let event = eventID(.event)
    guard let type, let status, let date, let evidence else { return nil }
    return Mention(
      type: type,
      status: status,
      date: date,
      city: city,
      country: country,
      participants: participants,
      parties: parties,
      topics: topics,
      role: role,
      evidence: evidence,
      resolved: resolved,
      event: event,
      location: location
    )
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
