import DigestModel
import TestSupport

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

extension GoldEvent {
  func line(names: [String: String]) -> EventLine {
    EventLine(
      head: [type, status, precision],
      when: [start, end],
      place: [city, country],
      people: participants.map { names[$0.folded] ?? $0 },
      parties: parties,
      topics: topics,
      reports: (articles ?? []).map { "\($0.stem) \($0.role) \($0.status)" }
    )
  }
}
