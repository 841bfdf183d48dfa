import DigestModel

extension Scores {
  /// Title, publisher, city, day of publication, bylines.
  mutating func addHead(_ article: LabelledArticle, _ cities: CityForms) {
    let (gold, found) = (article.gold.article, article.found?.cleaned)
    let title = found.flatMap { $0.headline.isDerived ? nil : $0.headline.text }
    check(.title, article, expected: gold.title, found: title)
    check(.publisher, article, expected: gold.publisher, found: found?.publisher)
    let (city, goldCity) = (found?.dateline?.city, gold.dateline?.city)
    check(
      .city,
      article.found != nil && cities.areSame(city, goldCity),
      in: article.file,
      expected: goldCity.quoted,
      found: city.quoted
    )
    check(
      .published,
      article,
      expected: gold.published?.description,
      found: found?.published?.description
    )
    compare(
      .bylines,
      in: article.file,
      expected: gold.authors + gold.editors,
      found: (found?.authors ?? []) + (found?.editors ?? [])
    )
  }

  private mutating func check(
    _ figure: Figure,
    _ article: LabelledArticle,
    expected: String?,
    found: String?
  ) {
    let isRight = article.found != nil && expected?.compared == found?.compared
    check(figure, isRight, in: article.file, expected: expected.quoted, found: found.quoted)
  }

  /// Noise that is gone, and the body's extent.
  mutating func addText(_ article: LabelledArticle) {
    addNoise(article)
    let gold = article.gold.article
    let paragraphs = article.found?.cleaned.paragraphs ?? []
    let words = paragraphs.flatMap { $0.split(whereSeparator: \.isWhitespace) }
    let first = words.prefix(5).joined(separator: " ")
    let last = words.suffix(5).joined(separator: " ")
    check(
      .body,
      paragraphs.count == gold.paragraphs && first.compared == gold.firstWords.compared
        && last.compared == gold.lastWords.compared,
      in: article.file,
      expected: "\(gold.paragraphs) paragraphs, '\(gold.firstWords)' to '\(gold.lastWords)'",
      found: article.found == nil
        ? nil : "\(paragraphs.count) paragraphs, '\(first)' to '\(last)'"
    )
  }

  private mutating func addNoise(_ article: LabelledArticle) {
    let paragraphs = article.found?.cleaned.paragraphs.map(\.compared)
    let lines = article.raw.split(whereSeparator: \.isNewline).map { String($0).compared }
    for entry in article.gold.article.removed {
      let noise = entry.compared
      // A line that also stands within a longer one, such as a pull quote, is body there.
      let mayBeWithin =
        entry.count < 12
        || (lines.contains(noise) && lines.contains { $0 != noise && $0.contains(noise) })
      let rest = paragraphs.map { paragraphs in
        paragraphs.first { $0 == noise || (!mayBeWithin && $0.contains(noise)) }
      }
      let isGone = rest.map { $0 == nil } ?? false
      check(
        .noise,
        isGone,
        in: article.file,
        expected: "'\(entry)' to be gone",
        found: rest.flatMap { $0 }.map { "it in '\($0.prefix(80))'" }
      )
    }
  }
}

extension String? {
  var quoted: String? { map { "'\($0)'" } }
}
