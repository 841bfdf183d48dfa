import DigestModel

/// Every id and address that the site ever gave: `content/addresses.jsonl`.
package struct AddressBook: Hashable, Sendable {
  package static let fileName = "content/addresses.jsonl"

  /// One address that an article has or had.
  package struct ArticleAddress: Hashable, Sendable {
    package var article: ArticleID
    /// Below the site's base address, with a slash at both ends.
    package var address: String
    /// By what the article is known again when its file has another name; nil in books of before.
    package var identity: String?

    package init(article: ArticleID, address: String, identity: String? = nil) {
      self.article = article
      self.address = address
      self.identity = identity
    }
  }

  package var events: EventRegistry
  /// Sorted by article, then address; each pair once, with the identity that it was given last.
  package private(set) var articles: [ArticleAddress]

  package init(events: EventRegistry = EventRegistry(), articles: [ArticleAddress] = []) {
    self.events = events
    var identities: [ArticleAddress: String] = [:]
    for entry in articles {
      let address = ArticleAddress(article: entry.article, address: entry.address)
      identities[address] = entry.identity ?? identities[address]
    }
    self.articles = Set(articles.map { ArticleAddress(article: $0.article, address: $0.address) })
      .sorted { ($0.article, $0.address) < ($1.article, $1.address) }
      .map { .init(article: $0.article, address: $0.address, identity: identities[$0]) }
  }

  /// The book with more addresses; nothing that stands in it is ever taken out.
  ///
  /// A known event keeps its id, and has the founding mention that `events` gives it.
  package func adding(events: EventRegistry, articles: [ArticleAddress]) -> AddressBook {
    let known = Set(events.entries.map(\.id))
    let others = self.events.entries.filter { !known.contains($0.id) }
    return AddressBook(
      events: EventRegistry(events.entries + others),
      articles: self.articles + articles
    )
  }

  /// The book after articles were renamed: new ids in the place of old ones, which lead there.
  package func renaming(_ newIDs: [ArticleID: ArticleID]) -> AddressBook {
    guard !newIDs.isEmpty else { return self }
    let events = events.entries.map { entry in
      let founding = entry.founding
      let article = newIDs[founding.article] ?? founding.article
      return EventRegistry.Entry(
        id: entry.id,
        founding: MentionReference(article: article, index: founding.index)
      )
    }
    let articles = articles.map { entry in
      ArticleAddress(
        article: newIDs[entry.article] ?? entry.article,
        address: entry.address,
        identity: entry.identity
      )
    }
    return AddressBook(events: EventRegistry(events), articles: articles)
  }
}

extension AddressBook {
  /// The file's text: a line for each address, articles before events, sorted.
  package var text: String {
    let articleLines = articles.map { entry -> JSONValue in
      var members: [String: JSONValue] = [
        "kind": "article", "id": .text(entry.article.text), "address": .text(entry.address),
      ]
      if let identity = entry.identity { members["of"] = .text(identity) }
      return JSONValue.object(members)
    }
    let eventLines = events.entries.map { entry in
      JSONValue.object([
        "kind": "event", "id": .text(entry.id.slug.text),
        "article": .text(entry.founding.article.text), "mention": .number(entry.founding.index),
      ])
    }
    return (articleLines + eventLines).map { $0.line + "\n" }.joined()
  }

  /// Reads the file's text; a line that can't be read is told and left out.
  package static func reading(_ text: String, file: String = fileName) -> Diagnosed<AddressBook> {
    var events: [EventRegistry.Entry] = []
    var articles: [ArticleAddress] = []
    var diagnostics: [Diagnostic] = []
    for line in JSONLine.lines(of: text) {
      switch line.decoded(as: AddressRecord.self)?.entry {
      case .event(let entry): events.append(entry)
      case .article(let entry): articles.append(entry)
      case nil:
        let place = SourceLocation(file: file, line: line.number)
        // Without it events and articles would get other addresses, so that nothing may be published.
        diagnostics.append(Diagnostic(.error, .damagedLine, at: place))
      }
    }
    return Diagnosed(
      AddressBook(events: EventRegistry(events), articles: articles),
      diagnostics
    )
  }
}

private struct AddressRecord: Decodable {
  enum Entry {
    case event(EventRegistry.Entry)
    case article(AddressBook.ArticleAddress)
  }

  let kind: String
  let id: String
  let article: String?
  let mention: Int?
  let address: String?
  let of: String?

  var entry: Entry? {
    switch kind {
    case "event":
      guard let slug = Slug(id), let article, let mention else { return nil }
      let founding = MentionReference(article: ArticleID(article), index: mention)
      return .event(EventRegistry.Entry(id: EventID(slug), founding: founding))
    case "article":
      guard let address, address.hasPrefix("/"), address.hasSuffix("/") else { return nil }
      return .article(
        AddressBook.ArticleAddress(article: ArticleID(id), address: address, identity: of)
      )
    default: return nil
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = .text(text) }
}

extension Diagnostic.Message {
  fileprivate static let damagedLine = Self(
    identifier: "addresses.damaged-line",
    summary: "this line of the address book can't be read",
    hint: "take it back from Git: addresses that were given stay for ever"
  )
}
