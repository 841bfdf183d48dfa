/// What one article says of one event.
package struct Mention: Hashable, Sendable {
  package var type: EventType
  package var status: EventStatus
  package var date: DateSpan
  /// The city's Indonesian name.
  package var city: String?
  package var country: Party?
  /// Full names in their commonest spelling; nobody who is told by office alone.
  package var participants: [String]
  package var parties: [Party]
  package var topics: [TopicID]
  package var role: MentionRole
  /// The run of words in the article's body, to the letter, that states the event.
  package var evidence: String
  /// People told by office alone, with the holder at the event's date where one is known.
  package var resolved: [ResolvedOffice]
  /// The event that an editor says this is, whatever joining would find.
  package var event: EventID?
  /// Where the mention stands in its file; nil before it was written.
  package var location: SourceLocation?

  package init(
    type: EventType,
    status: EventStatus,
    date: DateSpan,
    city: String? = nil,
    country: Party? = nil,
    participants: [String] = [],
    parties: [Party] = [],
    topics: [TopicID] = [],
    role: MentionRole = .main,
    evidence: String,
    resolved: [ResolvedOffice] = [],
    event: EventID? = nil,
    location: SourceLocation? = nil
  ) {
    self.type = type
    self.status = status
    self.date = date
    self.city = city
    self.country = country
    self.participants = participants
    self.parties = parties
    self.topics = topics
    self.role = role
    self.evidence = evidence
    self.resolved = resolved
    self.event = event
    self.location = location
  }
}

/// Somebody told by office alone: 'menlu Israel'.
package struct ResolvedOffice: Hashable, Sendable {
  /// The office as the text calls it, in full: `menteri luar negeri`.
  package var office: String
  package var country: Party
  /// Who held it on `on`, or nil where that is not known.
  package var person: String?
  package var on: Day?

  package init(office: String, country: Party, person: String? = nil, on: Day? = nil) {
    self.office = office
    self.country = country
    self.person = person
    self.on = on
  }
}
