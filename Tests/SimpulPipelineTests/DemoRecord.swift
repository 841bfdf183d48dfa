import DigestModel
import Foundation
import TestSupport

/// The record of the demo's events: Tests/Fixtures/demo/events.json.
struct DemoRecord: Decodable {
  var events: [Event]
  var links: [Link]

  struct Event: Decodable {
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
    var articles: [Report]
  }

  struct Report: Decodable {
    var stem: String
    var role: String
    var status: String
  }

  struct Link: Decodable {
    var from: String
    var to: String
    var relation: String
  }

  static func read() throws -> DemoRecord {
    let file = Repository.root.appending(path: "Tests/Fixtures/demo/events.json")
    return try JSONDecoder().decode(DemoRecord.self, from: Data(contentsOf: file))
  }
}

/// An event with all that its record says of it, on one line, so that two can be compared and read.
struct EventLine {
  let text: String

  init(_ event: Event, stems: [ArticleID: String], names: [String: String]) {
    let reports = event.reports.map { report in
      let stem = stems[report.reference.article] ?? report.reference.article.text
      return "\(stem) \(report.mention.role.rawValue) \(report.mention.status.rawValue)"
    }
    self.init(
      head: [event.type.rawValue, event.status.rawValue, event.date.precision.rawValue],
      when: [event.date.start?.description, event.date.end?.description],
      place: [event.city, event.country?.code],
      people: event.participants.map { names[$0.folded] ?? $0 },
      parties: event.parties.map(\.code),
      topics: event.topics.map(\.text),
      reports: reports
    )
  }

  init(
    head: [String],
    when: [String?],
    place: [String?],
    people: [String],
    parties: [String],
    topics: [String],
    reports: [String]
  ) {
    text =
      (head + (when + place).map { $0 ?? "–" }
      + [people, parties, topics, reports].map { "[\($0.sorted().joined(separator: ", "))]" })
      .joined(separator: " ")
  }
}

extension DemoRecord.Event {
  func line(names: [String: String]) -> EventLine {
    EventLine(
      head: [type, status, precision],
      when: [start, end],
      place: [city, country],
      people: participants.map { names[$0.folded] ?? $0 },
      parties: parties,
      topics: topics,
      reports: articles.map { "\($0.stem) \($0.role) \($0.status)" }
    )
  }
}
