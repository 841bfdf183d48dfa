import DigestModel
import SiteComposition
import SiteFiles

extension AddressBook {
  /// The book with the address that each article has in `language`, and the events of `registry`.
  func registering(
    _ articles: [Article],
    events registry: EventRegistry,
    in language: SiteLanguage
  ) -> AddressBook {
    let addresses = SiteAddresses(language: language)
    return adding(
      events: registry,
      articles: articles.map { .init(article: $0.id, address: addresses.article($0).text) }
    )
  }

  /// The book after articles were given another day: such a one has a new id and its old slug.
  ///
  /// Only where one article of that slug went and one came, so that no address leads to a stranger.
  func following(_ articles: [Article]) -> AddressBook {
    let known = Set(self.articles.map(\.article))
    let standing = Set(articles.map(\.id))
    let gone = Dictionary(grouping: known.subtracting(standing), by: \.slug)
    let new = Dictionary(grouping: standing.subtracting(known), by: \.slug)
    var newIDs: [ArticleID: ArticleID] = [:]
    for (slug, old) in gone {
      guard slug != nil, old.count == 1, let found = new[slug], found.count == 1 else { continue }
      newIDs[old[0]] = found[0]
    }
    return renaming(newIDs)
  }
}

extension ArticleID {
  fileprivate var slug: Slug? { path.flatMap { MonthSlug(articlePath: $0)?.slug } }
}

extension FileSystem {
  /// Writes a file of the desk's records where its text is another one than before.
  func keep(_ text: String, at file: String) throws(FileError) {
    guard let path = RelativePath(file) else { return }
    let bytes = Array(text.utf8)
    if exists(path) ? try read(path) == bytes : bytes.isEmpty { return }
    try write(bytes, to: path)
  }
}
