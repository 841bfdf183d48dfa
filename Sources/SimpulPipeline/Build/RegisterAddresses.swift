import DigestModel
import SiteFiles

/// Registers every address that the content has and the address book does not; tells how many lines
/// of the book are new.
///
/// An article that was given another name or day keeps its old addresses, which lead to its new one.
/// While the content has errors nothing is written, and a warning says so.
package func registerAddresses(in surroundings: BuildSurroundings) async throws -> Diagnosed<Int> {
  try await surroundings.alone { try await register(surroundings) }
}

private func register(_ surroundings: BuildSurroundings) async throws -> Diagnosed<Int> {
  let content = try await SiteContent.reading(surroundings)
  guard !content.diagnostics.hasErrors else {
    let place = SourceLocation(file: AddressBook.fileName)
    return Diagnosed(0, [Diagnostic(.warning, .addressesWait, at: place)])
  }
  let old = content.value.addresses
  let new = content.value.registeredAddresses
  try surroundings.files.keep(new.text, at: AddressBook.fileName)
  return Diagnosed(new.lineCount(notIn: old))
}

extension PreparedSite {
  /// A warning where addresses are not registered, a note for each that leads nowhere any more.
  var addressProblems: [Diagnostic] {
    let place = SourceLocation(file: AddressBook.fileName)
    let new = content.registeredAddresses
    let missing = new.lineCount(notIn: content.addresses)
    let standing = content.standingArticles
    let paths = Set(planned.outputs.map(\.path))
    let lost = new.articles.filter { entry in
      let page = RelativePath(entry.address.dropFirst() + "index.html")
      return !standing.contains(entry.article) && !(page.map(paths.contains) ?? false)
    }
    return (missing == 0 ? [] : [Diagnostic(.warning, .notRegistered(missing), at: place)])
      + lost.map { Diagnostic(.note, .leadsNowhere($0.address), at: place) }
  }
}

extension SiteContent {
  /// The book with all that readers see; what they don't has no address yet.
  fileprivate var registeredAddresses: AddressBook {
    var input = linkingInput
    input.articles = releasedArticles
    return followedAddresses.registering(
      input.articles,
      events: eventRegistry(of: input),
      in: settings.language
    )
  }

  /// All that have a file, whoever sees them.
  fileprivate var standingArticles: Set<ArticleID> {
    Set(articles.map(\.id)).union(released.heldBack.map(\.id))
      .union(released.withdrawn.map(\.article.id))
  }
}

extension AddressBook {
  /// Addresses that the other book lacks; by what an article is known again does not count.
  fileprivate func lineCount(notIn other: AddressBook) -> Int {
    let addresses = { (book: AddressBook) in
      Set(book.articles.map { [$0.article.text, $0.address] })
    }
    return addresses(self).subtracting(addresses(other)).count
      + Set(events.entries).subtracting(other.events.entries).count
  }
}

extension Diagnostic.Message {
  fileprivate static let addressesWait = Self(
    identifier: "check.addresses-wait",
    summary: "the content has errors, so no new address was registered",
    hint: "mend them and run 'simpul check --fix' again"
  )

  fileprivate static func notRegistered(_ count: Int) -> Self {
    Self(
      identifier: "check.not-registered",
      summary:
        "addresses that are not registered would be lost when an article is renamed: \(count)",
      hint: "run 'simpul check --fix' and commit what it writes"
    )
  }

  fileprivate static func leadsNowhere(_ address: String) -> Self {
    Self(
      identifier: "check.leads-nowhere",
      summary: "the address \(address) was given, and its article is gone",
      hint: "if the article was renamed, put its new id into this address's line"
    )
  }
}
