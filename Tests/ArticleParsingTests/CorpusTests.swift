import ArticleParsing
import DigestModel
import Evaluation
import Foundation
import LanguagePack
import TestSupport
import Testing

/// The seeds lie beside the repository where the desk works; a fresh clone has none.
private let seeds = Repository.root.deletingLastPathComponent()
  .appending(path: "shared/corpus/seeds")

/// What cleaning alone decides; a little under what was reached.
private let limits: [(Figure, Double)] = [
  (.title, 0.97), (.publisher, 0.97), (.city, 0.97), (.published, 0.95), (.bylines, 0.96),
  (.noise, 0.99), (.body, 0.95),
]

private struct Cleaned {
  let scores: Scores
  /// Texts whose day of publication rests on another basis, or that repeat themselves unnoticed.
  var misses: [String] = []

  init(_ texts: [LabelledText]) throws {
    let pack = try indonesian()
    var articles: [LabelledArticle] = []
    for text in texts {
      let raw = RawArticle(file: text.name, text: text.raw)
      let cleaned = try cleanedArticle(parsing: raw, pack: pack).value
      if cleaned.publishedBasis.rawValue != text.gold.publishedBasis {
        misses.append("\(text.name): basis \(cleaned.publishedBasis)")
      }
      if cleaned.isRepeated != text.gold.repeated {
        misses.append("\(text.name): repeated \(cleaned.isRepeated)")
      }
      articles.append(
        LabelledArticle(
          file: text.name,
          gold: text.labels,
          raw: text.raw,
          found: FoundArticle(cleaned: cleaned, facts: ArticleFacts())
        )
      )
    }
    scores = Scores(of: articles, links: [], gold: nil, cities: CityForms())
  }

  /// Misses of the figures that cleaning decides, a line each.
  var lines: [String] {
    let figures = limits.map(\.0.rawValue)
    return scores.misses.filter { figures.contains($0.figure) }.map(\.line) + misses
  }
}

@Test func `the labelled corpus is read this well`() throws {
  let folder = Repository.root.appending(path: "Tests/Fixtures/corpus/dev")
  let cleaned = try Cleaned(try LabelledText.all(in: folder))
  for line in cleaned.lines { print(line) }
  #expect(cleaned.scores.articles >= 37)
  #expect(Double(cleaned.misses.count) <= 0.05 * Double(cleaned.scores.articles))
  for (figure, limit) in limits {
    let value = try #require(cleaned.scores.value(of: figure))
    #expect(value >= limit, "\(figure)")
  }
}

@Test(
  .enabled(
    if: FileManager.default.fileExists(atPath: seeds.path),
    "the seeds are not part of the repository"
  )
)
func `the seeds come out right`() throws {
  // This gold record takes closing initials for a byline, against the label guide.
  let known = ["001_e309981dae70d557.txt: bylines: expected 'pia', found nothing"]
  #expect(try Cleaned(try LabelledText.all(in: seeds)).lines == known)
}
