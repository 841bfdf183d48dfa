import DigestModel
import Foundation
import TestSupport

/// A labelled article: its text, cleaned by what the gold record says is noise, and the record.
struct LabelledArticle {
  let gold: GoldRecord
  let cleaned: CleanedArticle

  /// The labelled plain texts of a folder, by name.
  static func all(in folder: URL) throws -> [LabelledArticle] {
    try GoldRecord.stems(in: folder).compactMap { stem in
      let text = folder.appending(path: stem + ".txt")
      guard FileManager.default.fileExists(atPath: text.path) else { return nil }
      return LabelledArticle(
        gold: try GoldRecord.read(stem, in: folder),
        text: try String(contentsOf: text, encoding: .utf8)
      )
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
