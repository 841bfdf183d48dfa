import DigestModel

/// For each article up to five others worth reading beside it, best first, then by id.
///
/// What two articles share counts by its rarity: an event more than a person, a person more than a
/// place or party, a type or a word of the title least; what stands far apart in time counts less,
/// smoothly, whichever of the two is newer. A feature of more than a twentieth of the articles says
/// nothing and is dropped; a feature of many is looked at for its nearest in time only. So the work
/// grows with the articles.
///
/// Of the articles that run one text only the original is found, and only by articles that run
/// another; so a text counts once, and its copies find what their original finds.
package func relatedArticles(
  _ articles: [Article],
  events: [Event],
  copies: ArticleCopies = ArticleCopies()
) -> [ArticleID: [RelatedArticle]] {
  let pages = FeatureIndex(articles, events: events, copies)
  var related: [ArticleID: [RelatedArticle]] = [:]
  var scores = [Double](repeating: 0, count: pages.articles.count)
  for page in pages.articles.indices {
    related[pages.articles[page].id] = pages.nearest(to: page, scores: &scores)
  }
  return related
}

private let articlesShownAtMost = 5

/// The articles in order of time, with what they share by feature.
private struct FeatureIndex {
  let articles: [Article]
  /// By article, the places of its features in `owners`, in order, since the sum of floating
  /// numbers depends on theirs.
  private let features: [[Int]]
  private let owners: [Owners]
  private let eventsOfArticle: [ArticleID: Set<EventID>]
  /// By article, the place of the original whose text it runs: its own, where it is no copy.
  private let originals: [Int]

  /// A feature is read for this many articles on either side at most.
  private static let reach = 40

  init(_ unsorted: [Article], events: [Event], _ copies: ArticleCopies) {
    let sorted = unsorted.sorted { left, right in
      switch (left.sortingDay, right.sortingDay) {
      case (let first?, let second?) where first != second: first < second
      case (.some, nil): true
      case (nil, .some): false
      default: left.id < right.id
      }
    }
    var eventsOfArticle: [ArticleID: Set<EventID>] = [:]
    for event in events {
      for report in event.reports {
        eventsOfArticle[report.reference.article, default: []].insert(event.id)
      }
    }
    articles = sorted
    originals = Self.originals(of: sorted, copies)
    (features, owners) = Self.index(
      sorted.map { Feature.all(of: $0, events: eventsOfArticle[$0.id] ?? []) },
      originals: originals
    )
    self.eventsOfArticle = eventsOfArticle
  }

  private static func originals(of articles: [Article], _ copies: ArticleCopies) -> [Int] {
    guard !copies.texts.isEmpty else { return Array(articles.indices) }
    let places = Dictionary(zip(articles.map(\.id), articles.indices)) { first, _ in first }
    return articles.enumerated().map { place, article in
      copies.original(of: article.id).flatMap { places[$0] } ?? place
    }
  }

  /// The originals that have a feature, in order, and what it counts.
  private struct Owners {
    var pages: [Int]
    var weight: Double
  }

  /// Leaves out features that only one original has, and those that too many have.
  private static func index(
    _ sets: [Set<Feature>],
    originals: [Int]
  ) -> (features: [[Int]], owners: [Owners]) {
    var pages: [Feature: [Int]] = [:]
    var texts = 0
    for (page, set) in sets.enumerated() where originals[page] == page {
      texts += 1
      for feature in set { pages[feature, default: []].append(page) }
    }
    let limit = max(10, texts / 20)
    let telling = pages.filter { $0.value.count > 1 && $0.value.count <= limit }
      .sorted { $0.key < $1.key }
    let owners = telling.map { feature, pages in
      Owners(pages: pages, weight: feature.weight * rarity(of: pages.count, among: texts))
    }
    var features = [[Int]](repeating: [], count: sets.count)
    for (place, owner) in owners.enumerated() {
      for page in owner.pages { features[page].append(place) }
    }
    // A copy looks for what its original has: the same text is about the same.
    for (page, original) in originals.enumerated() where original != page {
      features[page] = features[original]
    }
    return (features, owners)
  }

  /// `scores` is lent, all zero, and given back so: one number for each article.
  func nearest(to page: Int, scores: inout [Double]) -> [RelatedArticle] {
    var touched: [Int] = []
    for feature in features[page] {
      for other in neighbours(of: page, among: owners[feature].pages)
      where other != originals[page] {
        if scores[other] == 0 { touched.append(other) }
        scores[other] += owners[feature].weight
      }
    }
    var best: [Candidate] = []
    for other in touched {
      let score = scores[other] * decay(page, other)
      let candidate = Candidate(page: other, score: score, id: articles[other].id)
      scores[other] = 0
      if best.count == articlesShownAtMost, let last = best.last, last <= candidate { continue }
      let place = best.firstIndex { candidate <= $0 } ?? best.count
      best.insert(candidate, at: place)
      if best.count > articlesShownAtMost { best.removeLast() }
    }
    return best.map { related(page, to: $0.page, score: $0.score) }
  }

  /// Best first, then by id.
  private struct Candidate {
    let page: Int
    let score: Double
    let id: ArticleID

    static func <= (left: Candidate, right: Candidate) -> Bool {
      left.score == right.score ? left.id < right.id : left.score > right.score
    }
  }

  /// Halvings of the archive down to the feature's articles: a logarithm without a library.
  private static func rarity(of count: Int, among all: Int) -> Double {
    var halvings = 1.0
    var size = count
    while size * 2 <= all {
      size *= 2
      halvings += 1
    }
    return halvings
  }

  private func neighbours(of page: Int, among pages: [Int]) -> ArraySlice<Int> {
    guard pages.count > Self.reach * 2 else { return pages[...] }
    var low = 0
    var high = pages.count
    while low < high {
      let middle = (low + high) / 2
      if pages[middle] < page { low = middle + 1 } else { high = middle }
    }
    return pages[max(0, low - Self.reach)..<min(pages.count, low + Self.reach + 1)]
  }

  /// 1 on the same day, a half after 60 days, a third after 120.
  private func decay(_ first: Int, _ second: Int) -> Double {
    guard let left = articles[first].sortingDay, let right = articles[second].sortingDay else {
      return 0.25
    }
    return 60 / (60 + Double(abs(left.days(to: right))))
  }

  private func related(_ page: Int, to other: Int, score: Double) -> RelatedArticle {
    let (here, there) = (articles[page], articles[other])
    let names = Set(there.facts.people.map(\.name.folded))
    let topics = Set(there.facts.topics)
    return RelatedArticle(
      article: there.id,
      score: score,
      events: (eventsOfArticle[here.id] ?? []).intersection(eventsOfArticle[there.id] ?? [])
        .sorted(),
      people: here.facts.people.map(\.name).filter { names.contains($0.folded) },
      topics: here.facts.topics.filter { topics.contains($0) }
    )
  }
}
