/// All that was found in an article beside its text.
package struct ArticleFacts: Hashable, Sendable {
  /// Heaviest first.
  package var topics: [TopicID]
  /// In order of their first mention.
  package var people: [ArticlePerson]
  /// States that act in the article or are its subject, most prominent first.
  package var countries: [Party]
  /// Main ones first, then in the order of the text.
  package var mentions: [Mention]
  package var claims: [Claim]

  package init(
    topics: [TopicID] = [],
    people: [ArticlePerson] = [],
    countries: [Party] = [],
    mentions: [Mention] = [],
    claims: [Claim] = []
  ) {
    self.topics = topics
    self.people = people
    self.countries = countries
    self.mentions = mentions
    self.claims = claims
  }
}
