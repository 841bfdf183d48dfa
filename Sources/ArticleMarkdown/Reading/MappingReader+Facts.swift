import DigestModel
import MarkedYAML

extension MappingReader {
  /// All facts of an article, and where those stand that do not know it themselves.
  mutating func facts() -> (facts: ArticleFacts, places: FactPlaces) {
    let topics = placedStrings(.topics)
    let countries = placedStrings(.countries)
    let people = people()
    let mentions = mappings(.events) { $0.mention() }
    let claims = claims(mentionCount: items(FrontMatterKey.events.rawValue).count)
    let facts = ArticleFacts(
      topics: topics.map { TopicID($0.text) },
      people: people.map(\.person),
      countries: countries.map { Party($0.text) },
      mentions: mentions.map(\.mention),
      claims: claims.map(\.claim)
    )
    let places = FactPlaces(
      title: has(.title) ? location(of: .title) : nil,
      publisher: has(.publisher) ? location(of: .publisher) : nil,
      topics: topics.map(\.place),
      people: people.map(\.place),
      countries: countries.map(\.place),
      mentions: mentions.map(\.places),
      claims: claims.map(\.place)
    )
    return (facts, places)
  }

  private mutating func people() -> [(person: ArticlePerson, place: SourceLocation)] {
    mappings(.people) { reader in
      let name = reader.words(.name)
      let office = reader.string(.office)
      let country = reader.party(.country)
      guard let name else { return nil }
      return (ArticlePerson(name: name, office: office, country: country), reader.location)
    }
  }
}
