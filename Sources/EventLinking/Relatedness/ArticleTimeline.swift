import DigestModel

/// Articles in order of time, then of id; those without any day last.
///
/// All else goes by place in it.
struct ArticleTimeline: Sendable {
  private let articles: [Article]
  /// By place, where the article stands in `articles`.
  private let positions: [Int32]
  let ids: [ArticleID]
  /// By place, its turn by id.
  let turns: [Int32]
  /// By place, days since 1970.
  private let days: [Int32]

  private static let never = Int32.max

  init(_ articles: [Article]) {
    self.articles = articles
    let ids = articles.map(\.id)
    let days = articles.map { $0.sortingDay.map { Int32($0.daysSince1970) } ?? Self.never }
    let byID = articles.indices.sorted { ids[$0] < ids[$1] }
    let byTime = byID.enumerated().sorted { left, right in
      (days[left.element], left.offset) < (days[right.element], right.offset)
    }
    positions = byTime.map { Int32($0.element) }
    turns = byTime.map { Int32($0.offset) }
    self.ids = byTime.map { ids[$0.element] }
    self.days = byTime.map { days[$0.element] }
  }

  var places: Range<Int> { positions.indices }

  func article(at place: Int) -> Article { articles[Int(positions[place])] }

  /// Much less to copy than the whole article.
  func facts(at place: Int) -> ArticleFacts { articles[Int(positions[place])].facts }

  /// 1 on the same day, a half after 60 days, a third after 120.
  func nearness(of first: Int, to second: Int) -> Double {
    let (left, right) = (days[first], days[second])
    if left == Self.never || right == Self.never { return 0.25 }
    return 60 / (60 + Double(abs(left - right)))
  }
}
