import DigestModel
import Foundation
import TestSupport

/// The bodies of a labelled corpus, cut out of its plain texts by the labels.
enum CorpusBodies {
  static let corpora = ["dev", "second", "third", "fourth"]

  static func articles(of corpus: String) throws -> [Article] {
    let folder = GoldArchive.fixtures.appending(path: "corpus/\(corpus)")
    return try GoldRecord.stems(in: folder).compactMap { stem in
      let record = try GoldRecord.read(stem, in: folder)
      let file = folder.appending(path: "\(stem).txt")
      guard FileManager.default.fileExists(atPath: file.path) else { return nil }
      let text = try String(contentsOf: file, encoding: .utf8)
      return DigestModel.Article(
        slug: Slug(making: "\(corpus)-\(record.id)", else: Slug(.meeting)),
        headline: Headline(record.article.title ?? ""),
        published: record.article.published.flatMap { Day(iso8601: $0) },
        body: body(of: text, record.article).joined(separator: "\n\n"),
        origin: SourceLocation(file: stem)
      )
    }
  }

  /// The paragraphs from the one of the first words to that of the last, without what is no body.
  private static func body(of text: String, _ head: GoldRecord.Head) -> [String] {
    let lines = text.split(separator: "\n").map(String.init)
    let first = lines.firstIndex { $0.contains(head.firstWords) } ?? 0
    let last = lines.lastIndex { $0.contains(head.lastWords) } ?? lines.count - 1
    guard first <= last else { return lines }
    return lines[first...last].filter { line in !head.removed.contains { line.contains($0) } }
  }
}
