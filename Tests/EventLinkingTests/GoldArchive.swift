import DigestModel
import Evaluation
import Foundation
import TestSupport

/// A hand-labelled archive: its articles as the labels tell them, and which event each mention is.
struct GoldArchive {
  var articles: [Article]
  var eventOfMention: [MentionReference: String]
  var links: [GoldLink]

  /// The figures of `simpul evaluate` that joining and linking decide.
  func scores(_ events: [MentionReference: EventID], _ drawn: [Link]) -> Scores {
    let matches = eventOfMention.sorted { $0.key < $1.key }.map { reference, gold in
      MatchedMention(file: reference.article.text, gold: gold, event: events[reference])
    }
    let labelled = links.compactMap { link in
      LinkRelation(rawValue: link.relation).map {
        LabelledLink(from: link.from, to: link.to, relation: $0)
      }
    }
    return Scores(of: matches, links: drawn, gold: labelled)
  }

  static let fixtures = Repository.root.appending(path: "Tests/Fixtures")
}

extension GoldArchive {
  static func named(_ name: String) throws -> GoldArchive {
    name == "demo" ? try demo() : try corpus(in: fixtures.appending(path: "corpus/\(name)"))
  }

  /// The labelled corpus: one gold record for each article.
  static func corpus(
    in folder: URL = fixtures.appending(path: "corpus/dev")
  ) throws -> GoldArchive {
    var archive = GoldArchive(articles: [], eventOfMention: [:], links: [])
    for stem in try GoldRecord.stems(in: folder) {
      let record = try GoldRecord.read(stem, in: folder)
      archive.add(
        slug: record.id,
        published: record.article.published,
        topics: record.topics,
        people: record.people.map(\.name),
        mentions: record.events.map { ($0.id, $0.mention) }
      )
    }
    archive.links = try JSONDecoder().decode(
      [GoldLink].self,
      from: Data(contentsOf: folder.appending(path: "links.json"))
    )
    return archive
  }

  /// The demo's record: one entry for each event, with the articles that report it.
  static func demo() throws -> GoldArchive {
    let record = try DemoRecord.read()
    var mentions: [String: [(String, Mention)]] = [:]
    for event in record.events {
      for article in event.articles ?? [] {
        mentions[article.stem, default: []].append((event.id, event.told(by: article).mention))
      }
    }
    var archive = GoldArchive(articles: [], eventOfMention: [:], links: record.links)
    for (stem, told) in mentions.sorted(by: { $0.key < $1.key }) {
      archive.add(
        slug: String(stem.dropFirst(11)),
        published: String(stem.prefix(10)),
        topics: [],
        people: [],
        mentions: told.filter { $0.1.role == .main } + told.filter { $0.1.role != .main }
      )
    }
    return archive
  }

  private mutating func add(
    slug: String,
    published: String?,
    topics: [String],
    people: [String],
    mentions: [(String, Mention)]
  ) {
    let article = Article(
      slug: Slug(making: slug, else: Slug(.meeting)),
      headline: Headline(slug),
      published: published.flatMap { Day(iso8601: $0) },
      facts: ArticleFacts(
        topics: topics.map { TopicID($0) },
        people: people.map { ArticlePerson(name: $0) },
        mentions: mentions.map(\.1)
      ),
      body: "",
      origin: SourceLocation(file: slug)
    )
    articles.append(article)
    for (index, told) in mentions.enumerated() {
      eventOfMention[MentionReference(article: article.id, index: index)] = told.0
    }
  }
}
