import DigestModel
import Foundation

/// What a careful reader takes from one article of the corpus, `STEM.gold.json`.
package struct GoldRecord: Decodable, Sendable {
  package var id: String
  package var article: Head
  package var topics: [String]
  package var people: [Person]
  package var countries: [String]
  package var events: [GoldEvent]

  /// What it says of the article itself.
  package struct Head: Decodable, Sendable {
    package var title: String?
    package var publisher: String?
    package var dateline: Line?
    package var published: String?
    package var publishedBasis: String
    package var authors: [String]
    package var editors: [String]
    /// How many there are.
    package var paragraphs: Int
    package var firstWords: String
    package var lastWords: String
    package var removed: [String]
    package var repeated: Bool
  }

  /// A dateline.
  package struct Line: Decodable, Sendable {
    package var city: String?
    package var agency: String?
  }

  /// A person with the other names that the article uses.
  package struct Person: Decodable, Sendable {
    package var name: String
    package var also: [String]
  }

  /// A record that tells of an article's head and events, and of nothing else.
  package init(id: String, title: String?, published: String, events: [GoldEvent]) {
    self.id = id
    self.events = events
    (topics, people, countries) = ([], [], [])
    article = Head(
      title: title,
      published: published,
      publishedBasis: "inferred",
      authors: [],
      editors: [],
      paragraphs: 0,
      firstWords: "",
      lastWords: "",
      removed: [],
      repeated: false
    )
  }

  /// The record of one article of the folder of labelled articles.
  package static func read(_ stem: String, in folder: URL) throws -> GoldRecord {
    let data = try Data(contentsOf: folder.appending(path: stem + ".gold.json"))
    return try JSONDecoder().decode(GoldRecord.self, from: data)
  }

  /// The stems of all records in the folder, sorted.
  package static func stems(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".gold.json") }.sorted().map { String($0.dropLast(10)) }
  }
}

/// An event of a gold record, or of the demo's record, which lists the articles that report it.
package struct GoldEvent: Decodable, Sendable {
  package var id: String
  package var type: String
  package var status: String
  package var start: String?
  package var end: String?
  package var precision: String
  package var city: String?
  package var country: String?
  package var participants: [String]
  package var parties: [String]
  package var topics: [String]
  /// Told by the report where several articles share the event.
  package var role: String?
  package var evidence: String?
  /// Only in the demo's record.
  package var articles: [Report]?

  /// How one article tells the event.
  package struct Report: Decodable, Sendable {
    package var stem: String
    package var role: String
    package var status: String
  }

  /// An event that a text of its own tells: the text's main one, without topics.
  package init(
    id: String,
    type: String,
    status: String,
    start: String?,
    end: String?,
    precision: String,
    city: String?,
    country: String?,
    participants: [String],
    parties: [String]
  ) {
    (self.id, self.type, self.status) = (id, type, status)
    (self.start, self.end, self.precision) = (start, end, precision)
    (self.city, self.country) = (city, country)
    (self.participants, self.parties) = (participants, parties)
    (topics, role) = ([], "main")
  }

  /// The event as the article of a report tells it.
  package func told(by report: Report) -> GoldEvent {
    var event = self
    (event.role, event.status) = (report.role, report.status)
    return event
  }

  /// The event as a mention.
  package var mention: Mention {
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

/// The record of the demo's events and links: `Tests/Fixtures/demo/events.json`.
package struct DemoRecord: Decodable, Sendable {
  package var events: [GoldEvent]
  package var links: [GoldLink]

  package static func read() throws -> DemoRecord {
    let file = Repository.root.appending(path: "Tests/Fixtures/demo/events.json")
    return try JSONDecoder().decode(DemoRecord.self, from: Data(contentsOf: file))
  }
}

/// A tie between two events that a careful reader sees.
package struct GoldLink: Decodable, Sendable {
  package var from: String
  package var to: String
  package var relation: String
  package var reason: String
}
