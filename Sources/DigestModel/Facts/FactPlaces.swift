/// Where an article's head and facts stand in its file, each list in the order of the facts.
///
/// Empty for an article that was not read from a file.
package struct FactPlaces: Hashable, Sendable {
  package var title: SourceLocation?
  package var publisher: SourceLocation?
  package var topics: [SourceLocation]
  package var people: [SourceLocation]
  package var countries: [SourceLocation]
  package var mentions: [MentionPlaces]
  package var claims: [SourceLocation]
  package var aliases: [SourceLocation]
  /// Where the addresses of sources stand; an item where there is none.
  package var sources: [SourceLocation] = []

  package init(
    title: SourceLocation? = nil,
    publisher: SourceLocation? = nil,
    topics: [SourceLocation] = [],
    people: [SourceLocation] = [],
    countries: [SourceLocation] = [],
    mentions: [MentionPlaces] = [],
    claims: [SourceLocation] = [],
    aliases: [SourceLocation] = []
  ) {
    self.title = title
    self.publisher = publisher
    self.topics = topics
    self.people = people
    self.countries = countries
    self.mentions = mentions
    self.claims = claims
    self.aliases = aliases
  }
}

/// Where the parts of a mention stand that are held against knowledge and body.
package struct MentionPlaces: Hashable, Sendable {
  package var country: SourceLocation
  package var participants: [SourceLocation]
  package var parties: [SourceLocation]
  package var topics: [SourceLocation]
  package var evidence: SourceLocation

  package init(
    country: SourceLocation,
    participants: [SourceLocation],
    parties: [SourceLocation],
    topics: [SourceLocation],
    evidence: SourceLocation
  ) {
    self.country = country
    self.participants = participants
    self.parties = parties
    self.topics = topics
    self.evidence = evidence
  }
}
