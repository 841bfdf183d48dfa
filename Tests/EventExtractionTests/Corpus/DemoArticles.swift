import DigestModel
import Foundation

/// The demo's record of events, which lists for each event the articles that report it.
private struct DemoRecord: Decodable {
  struct Event: Decodable {
    struct Report: Decodable {
      let stem: String
      let role: String
      let status: String
    }

    let id: String
    let type: String
    let start: String?
    let end: String?
    let precision: String
    let city: String?
    let country: String?
    let participants: [String]
    let parties: [String]
    let articles: [Report]
  }

  let events: [Event]
}

extension LabelledArticle {
  /// The demo's articles with the events of its record; people, states and topics have no gold there.
  static func demo(in folder: URL) throws -> [LabelledArticle] {
    let data = try Data(contentsOf: folder.appending(path: "events.json"))
    let record = try JSONDecoder().decode(DemoRecord.self, from: data)
    let raw = folder.appending(path: "raw")
    return try FileManager.default.contentsOfDirectory(atPath: raw.path).sorted().map { name in
      let stem = name.replacing(".txt", with: "")
      let text = try String(contentsOf: raw.appending(path: name), encoding: .utf8)
      let events = record.events.compactMap { event -> GoldRecord.Event? in
        guard let report = event.articles.first(where: { $0.stem == stem }) else { return nil }
        return GoldRecord.Event(event, report.role, report.status)
      }
      return LabelledArticle(stem, text: text, events: events)
    }
  }

  /// Takes the demo's own layout apart: headline, dateline, noise, sign-off.
  private init(_ stem: String, text: String, events: [GoldRecord.Event]) {
    let noise = [
      "Baca juga", "Baca Juga", "Penulis:", "Hak cipta", "Sumber:", "Bagikan", "Gulir",
    ]
    var seen: Set<String> = []
    var lines = text.components(separatedBy: .newlines).filter { line in
      !line.isEmpty && !noise.contains { line.hasPrefix($0) } && seen.insert(line).inserted
    }
    let hasTitle = !(lines.first?.contains("(Simpul)") ?? true)
    let title = hasTitle ? lines.removeFirst() : ""
    let paragraphs = lines.map { line in
      line.firstRange(of: "(Simpul) ").map { String(line[$0.upperBound...].dropFirst(2)) } ?? line
    }
    gold = GoldRecord(
      id: stem,
      article: .init(
        title: title,
        published: String(stem.prefix(10)),
        authors: [],
        editors: [],
        removed: [],
        firstWords: "",
        lastWords: ""
      ),
      topics: [],
      people: [],
      countries: [],
      events: events
    )
    cleaned = CleanedArticle(
      headline: Headline(title, isDerived: !hasTitle),
      published: Day(iso8601: String(stem.prefix(10))),
      publishedBasis: .inferred,
      paragraphs: paragraphs
    )
  }
}

extension GoldRecord.Event {
  fileprivate init(_ event: DemoRecord.Event, _ role: String, _ status: String) {
    self.init(
      id: event.id,
      type: event.type,
      status: status,
      start: event.start,
      end: event.end,
      precision: event.precision,
      city: event.city,
      country: event.country,
      participants: event.participants,
      parties: event.parties,
      role: role
    )
  }
}
