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
      articles: articles.map {
        .init(article: $0.id, address: addresses.article($0).text, identity: $0.identity)
      }
    )
  }

  /// The book after articles were given another slug or another day, and with it another id.
  ///
  /// One is known again by its raw file or its text, else by its slug; only where one went and one
  /// came that agree in this, so that no address leads to a stranger.
  func following(_ articles: [Article]) -> AddressBook {
    let known = Set(self.articles.map(\.article))
    let standing = Set(articles.map(\.id))
    let gone = known.subtracting(standing)
    let new = articles.filter { !known.contains($0.id) }
    guard !gone.isEmpty, !new.isEmpty else { return self }
    let identities = Dictionary(
      self.articles.filter { gone.contains($0.article) }
        .compactMap { entry in entry.identity.map { (entry.article, $0) } }
    ) { $1 }
    var newIDs = matches(
      Dictionary(grouping: identities.keys) { identities[$0] },
      Dictionary(grouping: new, by: \.identity).mapValues { $0.map(\.id) }
    )
    let taken = Set(newIDs.values)
    let bySlug = matches(
      Dictionary(grouping: gone.filter { newIDs[$0] == nil }, by: \.slug),
      Dictionary(grouping: new.map(\.id).filter { !taken.contains($0) }, by: \.slug)
    )
    newIDs.merge(bySlug) { first, _ in first }
    return renaming(newIDs)
  }
}

/// The ids in `new` by those in `gone` that alone stand under the same key.
private func matches<Key: Hashable>(
  _ gone: [Key?: [ArticleID]],
  _ new: [Key?: [ArticleID]]
) -> [ArticleID: ArticleID] {
  var newIDs: [ArticleID: ArticleID] = [:]
  for (key, old) in gone {
    guard key != nil, old.count == 1, let found = new[key], found.count == 1 else { continue }
    newIDs[old[0]] = found[0]
  }
  return newIDs
}

extension Article {
  /// What stays when the file is renamed: the raw file that it was made of, else its text.
  fileprivate var identity: String? {
    raw ?? "text:" + sha256(of: Array(body.utf8)).prefix(12)
  }
}

extension ArticleID {
  fileprivate var slug: Slug? { path.flatMap { MonthSlug(articlePath: $0)?.slug } }
}
