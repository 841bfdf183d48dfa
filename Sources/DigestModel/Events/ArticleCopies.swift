/// Articles that run one text: the one that had it first, and the others.
package struct CopiedText: Hashable, Sendable {
  /// The earliest published, then the longest, then the first by id.
  package var original: ArticleID
  /// In the order of the same rule.
  package var copies: [ArticleCopy]

  package init(original: ArticleID, copies: [ArticleCopy]) {
    self.original = original
    self.copies = copies
  }
}

/// An article that runs the text of an earlier one.
package struct ArticleCopy: Hashable, Sendable {
  package var article: ArticleID
  /// How much of the shorter text stands in the longer one, in percent of its rows of five words.
  package var percent: Int

  package init(article: ArticleID, percent: Int) {
    self.article = article
    self.percent = percent
  }
}

/// Which articles are copies of which; one text is one source, however often it was printed.
package struct ArticleCopies: Hashable, Sendable {
  /// Sorted by original.
  package let texts: [CopiedText]
  private let placeOfArticle: [ArticleID: Int]

  /// No article stands in two of `texts`.
  package init(_ texts: [CopiedText] = []) {
    self.texts = texts.sorted { $0.original < $1.original }
    var places: [ArticleID: Int] = [:]
    for (place, text) in self.texts.enumerated() {
      places[text.original] = place
      for copy in text.copies { places[copy.article] = place }
    }
    placeOfArticle = places
  }

  /// The text that `article` shares with others, or nil where nobody else runs it.
  package func text(of article: ArticleID) -> CopiedText? {
    placeOfArticle[article].map { texts[$0] }
  }

  /// The article that `article` is a copy of, or nil where it is none.
  package func original(of article: ArticleID) -> ArticleID? {
    guard let original = text(of: article)?.original, original != article else { return nil }
    return original
  }
}
