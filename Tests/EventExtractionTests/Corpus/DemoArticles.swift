import DigestModel
import Evaluation
import Foundation
import TestSupport

extension RecordedArticle {
  /// The demo's articles with the events of its record; people, states and topics have no gold there.
  static func demo(in folder: URL) throws -> [RecordedArticle] {
    let record = try DemoRecord.read()
    let raw = folder.appending(path: "raw")
    return try FileManager.default.contentsOfDirectory(atPath: raw.path).sorted().map { name in
      let stem = name.replacing(".txt", with: "")
      let text = try String(contentsOf: raw.appending(path: name), encoding: .utf8)
      let events = record.events.compactMap { event in
        event.articles?.first { $0.stem == stem }.map { GoldMention(event.told(by: $0)) }
      }
      return RecordedArticle(stem, text: text, events: events)
    }
  }

  /// Takes the demo's own layout apart: headline, dateline, noise, sign-off.
  private init(_ stem: String, text: String, events: [GoldMention]) {
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
    let published = Day(iso8601: String(stem.prefix(10)))
    let gold = GoldArticle(id: stem, published: published, title: title, events: events)
    let cleaned = CleanedArticle(
      headline: Headline(title, isDerived: !hasTitle),
      published: published,
      publishedBasis: .inferred,
      paragraphs: paragraphs
    )
    self.init(gold: gold, cleaned: cleaned)
  }
}

extension GoldMention {
  /// The event as one of its articles tells it.
  fileprivate init(_ event: GoldEvent) {
    let mention = event.mention
    self.init(
      id: event.id,
      type: mention.type,
      status: mention.status,
      date: mention.date,
      city: mention.city,
      country: mention.country?.code,
      participants: mention.participants,
      parties: mention.parties.map(\.code),
      role: mention.role
    )
  }
}
