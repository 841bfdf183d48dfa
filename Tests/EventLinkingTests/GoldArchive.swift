import DigestModel
import Foundation

/// A hand-labelled archive: its articles as the labels tell them, and which event each mention is.
struct GoldArchive {
  var articles: [Article]
  var eventOfMention: [MentionReference: String]
  var links: [GoldLink]

  struct GoldLink: Decodable {
    var from: String
    var to: String
    var relation: String
    var reason: String
  }

  static let fixtures = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")
}

extension GoldArchive {
  static func named(_ name: String) throws -> GoldArchive {
    name == "corpus" ? try corpus() : try demo()
  }

  /// The labelled corpus: one gold record for each article.
  static func corpus(
    in folder: URL = fixtures.appending(path: "corpus/dev")
  ) throws -> GoldArchive {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
      .filter { $0.hasSuffix(".gold.json") }.sorted()
    var archive = GoldArchive(articles: [], eventOfMention: [:], links: [])
    for file in files {
      let data = try Data(contentsOf: folder.appending(path: file))
      let record = try JSONDecoder().decode(Record.self, from: data)
      archive.add(
        slug: record.id,
        published: record.article.published,
        topics: record.topics,
        people: record.people.map(\.name),
        mentions: record.events.map { ($0.id, $0.mention(status: $0.status, role: $0.role)) }
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
    let file = fixtures.appending(path: "demo/events.json")
    let record = try JSONDecoder().decode(Demo.self, from: Data(contentsOf: file))
    var mentions: [String: [(String, Mention)]] = [:]
    for event in record.events {
      for article in event.articles ?? [] {
        let mention = event.mention(status: article.status, role: article.role)
        mentions[article.stem, default: []].append((event.id, mention))
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

private struct Record: Decodable {
  var id: String
  var article: ArticleRecord
  var topics: [String]
  var people: [Person]
  var events: [GoldEvent]

  struct ArticleRecord: Decodable { var published: String? }
  struct Person: Decodable { var name: String }
}

private struct Demo: Decodable {
  var events: [GoldEvent]
  var links: [GoldArchive.GoldLink]
}

private struct GoldEvent: Decodable {
  var id: String
  var type: String
  var status: String
  var start: String?
  var end: String?
  var precision: String
  var city: String?
  var country: String?
  var participants: [String]
  var parties: [String]
  var topics: [String]
  var role: String?
  var evidence: String?
  var articles: [Report]?

  struct Report: Decodable {
    var stem: String
    var role: String
    var status: String
  }

  func mention(status: String, role: String?) -> Mention {
    Mention(
      type: EventType(rawValue: type) ?? .meeting,
      status: EventStatus(rawValue: status) ?? .held,
      date: DateSpan(
        start: start.flatMap { Day(iso8601: $0) },
        end: end.flatMap { Day(iso8601: $0) },
        precision: DatePrecision(rawValue: precision) ?? .unknown
      ) ?? .unknown,
      city: city,
      country: country.map { Party($0) },
      participants: participants,
      parties: parties.map { Party($0) },
      topics: topics.map { TopicID($0) },
      role: role == "background" ? .background : .main,
      evidence: evidence ?? ""
    )
  }
}
