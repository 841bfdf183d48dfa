import DigestModel

/// The figures of labelled articles that were read together, as one site.
package struct Scores: Sendable {
  package private(set) var articles = 0
  /// Of them, those that could be read at all.
  package private(set) var read = 0
  package private(set) var misses: [Miss] = []
  var tallies: [Figure: Tally] = [:]

  /// `links` are those drawn among the joined events; `gold` is nil where the folders have none.
  package init(
    of articles: [LabelledArticle],
    links: [Link],
    gold: [LabelledLink]?,
    cities: CityForms
  ) {
    var matches: [MatchedMention] = []
    for article in articles {
      self.articles += 1
      read += article.found == nil ? 0 : 1
      addHead(article, cities)
      addText(article)
      addFacts(article)
      matches += addEvents(article, cities)
    }
    addJoining(matches)
    if let gold { addLinks(links, gold, matches) }
  }

  /// The events of articles alone, as far as they are of the type, where one is given.
  package init(
    ofEventsIn articles: [LabelledArticle],
    only type: EventType? = nil,
    cities: CityForms = CityForms()
  ) {
    for article in articles {
      var article = article
      if let type { article.keep(type) }
      self.articles += 1
      read += article.found == nil ? 0 : 1
      _ = addEvents(article, cities)
    }
  }

  /// Joining and links alone, of mentions that are known to be these gold events.
  package init(of matches: [MatchedMention], links: [Link], gold: [LabelledLink]) {
    addJoining(matches)
    addLinks(links, gold, matches)
  }

  package subscript(figure: Figure) -> Tally { tallies[figure] ?? Tally() }

  /// The figure's value from 0 to 1, or how often it happened; nil where there was nothing to measure.
  package func value(of figure: Figure) -> Double? {
    switch figure.kind {
    case .share: self[figure].recall
    case .f1: self[figure].f1
    case .count: Double(self[figure].found)
    }
  }

  mutating func note(_ figure: Figure, in file: String, expected: String?, found: String?) {
    misses.append(Miss(figure: figure.rawValue, file: file, expected: expected, found: found))
  }

  mutating func check(
    _ figure: Figure,
    _ isRight: Bool,
    in file: String,
    expected: String?,
    found: String?
  ) {
    tallies[figure, default: Tally()].add(right: isRight ? 1 : 0, found: 1, expected: 1)
    if !isRight { note(figure, in: file, expected: expected, found: found) }
  }

  /// Each value found stands for one expected value that compares equal, a repeated one for another.
  mutating func compare(
    _ figure: Figure,
    in file: String,
    expected: [String],
    found: [String],
    about: String = ""
  ) {
    var open = expected
    var right = 0
    for value in found {
      if let index = open.firstIndex(where: { $0.compared == value.compared }) {
        open.remove(at: index)
        right += 1
      } else {
        note(figure, in: file, expected: nil, found: "'\(value)'" + about)
      }
    }
    for value in open { note(figure, in: file, expected: "'\(value)'" + about, found: nil) }
    tallies[figure, default: Tally()]
      .add(right: right, found: found.count, expected: expected.count)
  }
}
