import ArticleMarkdown
import DigestModel
import SiteFiles

/// What was found in files that were given together.
struct Extract {
  /// The file that an article stands in, and where in it.
  struct Source: Sendable {
    let fileName: String
    /// Nil where the file holds one article only.
    var entry: RawEntry?
  }

  struct Item {
    /// Its place among the inputs.
    let position: Int
    let source: Source
    let read: ReadArticle
    let article: Article
  }

  let items: [Item]
  let linked: LinkedSite

  /// The articles that import would make, under slugs that no two of them share.
  static func items(
    of sources: [Source],
    _ results: [ReadArticle?]
  ) -> [Item] {
    var shelf = ArticleShelf([], isSound: true)
    return zip(sources, results).enumerated().compactMap { position, input in
      let (source, read) = input
      guard let read,
        let slug = shelf.takeSlug(
          for: read.cleaned.headline.text,
          published: read.cleaned.published
        ),
        let raw = RelativePath("\(rawFolder)/\(slug).txt")
      else { return nil }
      let body = markdownBody(of: read.cleaned.paragraphs)
      let article = read.article(slug: slug, body: body, raw: raw)
      return Item(position: position, source: source, read: read, article: article)
    }
  }

  func json(_ problems: [Diagnostic], reason: (Link) -> String) -> JSONValue {
    let ids = linked.eventOfMention
    return .object([
      "articles": .list(items.map { $0.json(ids) }),
      "links": .list(linked.links.map { $0.json(reason: reason($0)) }),
      "problems": .list(problems.inPrintingOrder().map(\.json)),
    ])
  }
}

extension Extract.Item {
  fileprivate func json(_ idByMention: [MentionReference: EventID]) -> JSONValue {
    let ids = article.facts.mentions.indices.map { index in
      idByMention[MentionReference(article: article.id, index: index)]
    }
    guard case .object(var members) = article.facts.json(eventIDs: ids) else { return .null }
    members["file"] = .text(source.fileName)
    if let entry = source.entry { members["entry"] = .number(entry.number) }
    members["article"] = read.cleaned.json
    return .object(members)
  }
}

extension CleanedArticle {
  /// The cleaned text as `extract` prints it.
  var json: JSONValue {
    .object([
      "title": headline.isDerived ? .null : .text(headline.text),
      "headline": .object(["text": .text(headline.text), "derived": .flag(headline.isDerived)]),
      "publisher": .text(orNull: publisher),
      "dateline": dateline.map { dateline in
        .object([
          "city": .text(orNull: dateline.city), "agency": .text(orNull: dateline.agency),
        ])
      } ?? .null,
      "published": .text(orNull: published?.description),
      "publishedBasis": .text(publishedBasis.rawValue),
      "authors": .texts(authors),
      "editors": .texts(editors),
      "paragraphs": .texts(paragraphs),
      "readAlso": .texts(readAlso),
      "sources": .list(
        sources.map { .object(["name": .text($0.name), "url": .text(orNull: $0.url)]) }
      ),
      "removed": .texts(removed),
      "repeated": .flag(isRepeated),
      "disagreements": .list(disagreements.map(\.json)),
    ])
  }
}

extension Link {
  fileprivate func json(reason: String) -> JSONValue {
    .object([
      "from": .text(from.slug.text), "to": .text(to.slug.text),
      "relation": .text(kind.relation.rawValue), "kind": .text(kind.rawValue),
      "reason": .text(reason),
    ])
  }
}
