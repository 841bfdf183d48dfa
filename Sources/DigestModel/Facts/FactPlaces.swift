/// Where an article's facts stand in its file, each list in the order of the facts.
///
/// Empty lists for an article that was not read from a file. A mention knows its own place.
package struct FactPlaces: Hashable, Sendable {
  package var topics: [SourceLocation]
  package var people: [SourceLocation]
  package var countries: [SourceLocation]
  package var claims: [SourceLocation]

  package init(
    topics: [SourceLocation] = [],
    people: [SourceLocation] = [],
    countries: [SourceLocation] = [],
    claims: [SourceLocation] = []
  ) {
    self.topics = topics
    self.people = people
    self.countries = countries
    self.claims = claims
  }
}
