import ArticleParsing
import DigestModel
import Foundation
import LanguagePack
import Testing

/// The figures of the label guide over a set of articles.
struct Score {
  var titles = 0
  var publishers = 0
  var cities = 0
  var published = 0
  var bodies = 0
  var articles = 0
  var goneNoise = 0
  var noise = 0
  var rightNames = 0
  var foundNames = 0
  var goldNames = 0
  var misses: [String] = []

  func share(_ count: Int) -> Double { articles == 0 ? 1 : Double(count) / Double(articles) }

  var noiseShare: Double { noise == 0 ? 1 : Double(goneNoise) / Double(noise) }

  var bylines: Double {
    foundNames + goldNames == 0 ? 1 : 2 * Double(rightNames) / Double(foundNames + goldNames)
  }

  var summary: String {
    let figures: [(String, Double)] = [
      ("title", share(titles)), ("publisher", share(publishers)), ("city", share(cities)),
      ("published", share(published)), ("bylines F1", bylines), ("noise", noiseShare),
      ("body", share(bodies)),
    ]
    return figures.map { "\($0) \((($1 * 1000).rounded()) / 1000)" }.joined(separator: ", ")
  }

  mutating func add(_ text: LabelledText, _ found: CleanedArticle) {
    articles += 1
    let gold = text.gold
    let title = found.headline.isDerived ? nil : found.headline.text
    titles += check(title?.plain == gold.title?.plain, text, "title", title, gold.title)
    publishers += check(
      found.publisher?.plain == gold.publisher?.plain,
      text,
      "publisher",
      found.publisher,
      gold.publisher
    )
    let city = found.dateline?.city
    cities += check(
      city?.plain == gold.dateline?.city?.plain,
      text,
      "city",
      city,
      gold.dateline?.city
    )
    let day = found.published?.description
    published += check(
      day == gold.published && found.publishedBasis.rawValue == gold.publishedBasis,
      text,
      "published",
      day,
      gold.published
    )
    addNames(text, found)
    addNoise(text, found)
    addBody(text, found)
  }

  private mutating func check(
    _ isRight: Bool,
    _ text: LabelledText,
    _ field: String,
    _ found: String?,
    _ gold: String?
  ) -> Int {
    if !isRight { misses.append("\(text.name) \(field): \(found ?? "nil") for \(gold ?? "nil")") }
    return isRight ? 1 : 0
  }

  private mutating func addNames(_ text: LabelledText, _ found: CleanedArticle) {
    let names = found.authors.map { "a:" + $0.plain } + found.editors.map { "e:" + $0.plain }
    // A seed's gold takes closing initials for a byline, against the label guide.
    let authors = text.gold.authors.filter { $0.contains(" ") || !text.raw.contains("(\($0))") }
    let gold = authors.map { "a:" + $0.plain } + text.gold.editors.map { "e:" + $0.plain }
    rightNames += Set(names).intersection(gold).count
    foundNames += names.count
    goldNames += gold.count
    if Set(names) != Set(gold) { misses.append("\(text.name) bylines: \(names) for \(gold)") }
  }

  private mutating func addNoise(_ text: LabelledText, _ found: CleanedArticle) {
    let paragraphs = found.paragraphs.map(\.plain)
    let lines = text.raw.split(separator: "\n").map { String($0).plain }
    for entry in text.gold.removed.map(\.plain) {
      noise += 1
      let mayBeInside =
        entry.count < 12
        || (lines.contains(entry) && lines.contains { $0 != entry && $0.contains(entry) })
      if paragraphs.contains(where: { $0 == entry || (!mayBeInside && $0.contains(entry)) }) {
        misses.append("\(text.name) noise: \(entry)")
      } else {
        goneNoise += 1
      }
    }
  }

  private mutating func addBody(_ text: LabelledText, _ found: CleanedArticle) {
    let words = found.paragraphs.map { $0.plain.split(separator: " ").map(String.init) }
    let first = words.first?.prefix(5).joined(separator: " ") ?? ""
    let last = words.joined().suffix(5).joined(separator: " ")
    if found.paragraphs.count == text.gold.paragraphs, first == text.gold.firstWords.plain,
      last == text.gold.lastWords.plain
    {
      bodies += 1
    } else {
      misses.append(
        "\(text.name) body: \(found.paragraphs.count) for \(text.gold.paragraphs), "
          + "\(first) … \(last) for \(text.gold.firstWords) … \(text.gold.lastWords)"
      )
    }
    if found.isRepeated != text.gold.repeated {
      misses.append("\(text.name) repeated: \(found.isRepeated)")
    }
  }
}

extension String {
  /// For comparing as the label guide says.
  var plain: String {
    folded.filter { $0 != "'" && $0 != "`" }.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}

/// Reads each text and scores what was found.
func score(_ texts: [LabelledText], _ pack: LanguagePack) -> Score {
  var score = Score()
  for text in texts {
    do {
      let read = try #require(rawArticles(in: Array(text.raw.utf8), file: text.name).first)
      let raw = try #require(read.value)
      score.add(text, try cleanedArticle(parsing: raw, pack: pack).value)
    } catch {
      score.articles += 1
      score.misses.append("\(text.name) rejected: \(error)")
    }
  }
  return score
}
