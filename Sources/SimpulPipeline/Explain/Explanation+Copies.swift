import DigestModel

/// Which articles run one text, and what that does to the count of an event's sources.
extension Explanation {
  /// What `article` is a copy of, or which articles copy it.
  func printings(of article: ArticleID) -> [String] {
    guard let text = linked.copies.text(of: article) else { return [] }
    if let copy = text.copies.first(where: { $0.article == article }) {
      return ["  copy of \(text.original.text): \(copy.share); both count as one source"]
    }
    return text.copies.map { "  copied by \($0.article.text): \($0.share)" }
  }

  func sources(of event: Event) -> String {
    "  independent sources: \(event.reports.independentSourceCount), articles: \(event.reports.articleCount)"
  }

  /// That both articles run one text.
  func sameText(_ one: ArticleID, _ two: ArticleID) -> [String] {
    guard one != two, let text = linked.copies.text(of: one), text == linked.copies.text(of: two)
    else { return [] }
    let shares = text.copies.filter { [one, two].contains($0.article) }.map { copy in
      "\(copy.article.text) is a copy of \(text.original.text): \(copy.share)"
    }
    return ["both run the same text and count as one source"] + shares
  }
}

extension ArticleCopy {
  fileprivate var share: String {
    "\(percent) percent of the shorter text stands in the longer one"
  }
}
