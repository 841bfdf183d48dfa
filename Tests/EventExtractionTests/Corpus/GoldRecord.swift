import DigestModel
import Foundation

/// What a careful reader takes from an article; see LABELS.md of the corpus.
struct GoldRecord: Decodable {
  struct Head: Decodable {
    let title: String?
    let published: String?
    let authors: [String]
    let editors: [String]
    let removed: [String]
    let firstWords: String
    let lastWords: String
  }

  struct Person: Decodable {
    let name: String
    let also: [String]
  }

  struct Event: Decodable {
    let id: String
    let type: String
    let status: String
    let start: String?
    let end: String?
    let precision: String
    let city: String?
    let country: String?
    let participants: [String]
    let parties: [String]
    let role: String
  }

  let id: String
  let article: Head
  let topics: [String]
  let people: [Person]
  let countries: [String]
  let events: [Event]
}

/// A labelled article: its text, cleaned by what the gold record says is noise, and the record.
struct LabelledArticle {
  let gold: GoldRecord
  let cleaned: CleanedArticle

  /// The labelled plain texts of a folder, by name.
  static func all(in folder: URL) throws -> [LabelledArticle] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.filter { $0.hasSuffix(".gold.json") }.compactMap { name in
      let text = folder.appending(path: name.replacing(".gold.json", with: ".txt"))
      guard FileManager.default.fileExists(atPath: text.path) else { return nil }
      let gold = try JSONDecoder().decode(
        GoldRecord.self,
        from: Data(contentsOf: folder.appending(path: name))
      )
      return LabelledArticle(gold: gold, text: try String(contentsOf: text, encoding: .utf8))
    }
  }

  init(gold: GoldRecord, text: String) {
    self.gold = gold
    let published = gold.article.published.flatMap { Day(iso8601: $0) }
    cleaned = CleanedArticle(
      headline: Headline(gold.article.title ?? "", isDerived: gold.article.title == nil),
      published: published,
      publishedBasis: published == nil ? .none : .inferred,
      paragraphs: Self.paragraphs(of: text, gold.article),
      removed: gold.article.removed
    )
  }

  /// The lines from the body's first words on, without noise, bylines and repetition.
  private static func paragraphs(of text: String, _ head: GoldRecord.Head) -> [String] {
    let noise = head.removed + head.authors + head.editors
    var seen: Set<String> = []
    var paragraphs: [String] = []
    var hasBegun = false
    for line in text.components(separatedBy: .newlines) {
      var line = line.trimmingCharacters(in: .whitespaces)
      for part in head.removed where part.count > 12 && line != part {
        line = line.replacing(part, with: "").trimmingCharacters(in: .whitespaces)
      }
      if let start = line.range(of: head.firstWords), !hasBegun, !noise.contains(line) {
        hasBegun = true
        line = String(line[start.lowerBound...])
      }
      guard hasBegun, !line.isEmpty, !noise.contains(line), line != head.title,
        !isByline(line, head), seen.insert(line).inserted
      else { continue }
      paragraphs.append(line)
    }
    return paragraphs
  }

  private static func isByline(_ line: String, _ head: GoldRecord.Head) -> Bool {
    line.count < 60
      && (head.authors + head.editors).contains { line.lowercased().contains($0.lowercased()) }
  }
}
