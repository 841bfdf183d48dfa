import DigestModel
import Evaluation
import EventExtraction
import Foundation
import TestSupport

/// An article with its record, cleaned by what the record says is noise: what extraction alone is
/// measured on.
struct RecordedArticle {
  let gold: GoldArticle
  let cleaned: CleanedArticle

  /// The labelled plain texts of a folder, by name.
  static func all(in folder: URL) throws -> [RecordedArticle] {
    try GoldRecord.stems(in: folder).compactMap { stem in
      let text = folder.appending(path: stem + ".txt")
      guard FileManager.default.fileExists(atPath: text.path) else { return nil }
      let record = try Data(contentsOf: folder.appending(path: stem + ".gold.json"))
      return RecordedArticle(
        gold: try goldArticle(parsing: Array(record), file: stem),
        text: try String(contentsOf: text, encoding: .utf8)
      )
    }
  }

  init(gold: GoldArticle, cleaned: CleanedArticle) {
    self.gold = gold
    self.cleaned = cleaned
  }

  init(gold: GoldArticle, text: String) {
    self.gold = gold
    cleaned = CleanedArticle(
      headline: Headline(gold.article.title ?? "", isDerived: gold.article.title == nil),
      published: gold.article.published,
      publishedBasis: gold.article.published == nil ? .none : .inferred,
      paragraphs: Self.paragraphs(of: text, gold.article),
      removed: gold.article.removed
    )
  }

  /// The article with what extraction finds in it.
  func labelled(readWith tables: ExtractionTables) -> LabelledArticle {
    LabelledArticle(
      file: gold.id,
      gold: gold,
      raw: "",
      found: FoundArticle(cleaned: cleaned, facts: facts(in: cleaned, knownTo: tables))
    )
  }

  /// The lines from the body's first words on, without noise, bylines and repetition.
  private static func paragraphs(of text: String, _ head: GoldArticle.Head) -> [String] {
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

  private static func isByline(_ line: String, _ head: GoldArticle.Head) -> Bool {
    line.count < 60
      && (head.authors + head.editors).contains { line.lowercased().contains($0.lowercased()) }
  }
}
