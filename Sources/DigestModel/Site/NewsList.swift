/// The site's latest articles, for search engines that look for news.
package struct NewsList: Hashable, Sendable {
  /// The site's name.
  package var publication: String
  /// Language code of the articles.
  package var language: String
  /// Newest first.
  package var items: [Item]

  package struct Item: Hashable, Sendable {
    /// Absolute.
    package var url: String
    package var title: String
    package var published: Day

    package init(url: String, title: String, published: Day) {
      self.url = url
      self.title = title
      self.published = published
    }
  }

  package init(publication: String, language: String, items: [Item]) {
    self.publication = publication
    self.language = language
    self.items = items
  }
}
