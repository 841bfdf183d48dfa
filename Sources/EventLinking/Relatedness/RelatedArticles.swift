import DigestModel

/// For each article up to five others worth reading beside it, best first, then by id.
///
/// What two articles share counts by its rarity: an event more than a person, a person more than a
/// place or party, a type or a word of the title least; what stands far apart in time counts less,
/// smoothly, whichever of the two is newer. A feature of more than a twentieth of the articles says
/// nothing and is dropped; a feature of many is looked at for its nearest in time only. So the work
/// grows with the articles.
package func relatedArticles(
  _ articles: [Article],
  events: [Event]
) -> [ArticleID: [RelatedArticle]] {
  let pages = FeatureIndex(articles, events: events)
  var related: [ArticleID: [RelatedArticle]] = [:]
  for page in pages.articles.indices {
    related[pages.articles[page].id] = pages.nearest(to: page)
  }
  return related
}

private let articlesShownAtMost = 5

/// The articles in order of time, with what they share by feature.
private struct FeatureIndex {
  let articles: [Article]
  private let features: [Set<Feature>]
  private let owners: [Feature: [Int]]
  private let eventsOfArticle: [ArticleID: Set<EventID>]

  /// A feature is read for this many articles on either side at most.
  private static let reach = 40

  init(_ articles: [Article], events: [Event]) {
    let sorted = articles.sorted { left, right in
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
    let features = sorted.map { Feature.all(of: $0, events: eventsOfArticle[$0.id] ?? []) }
    var owners: [Feature: [Int]] = [:]
    for (page, set) in features.enumerated() {
      for feature in set { owners[feature, default: []].append(page) }
    }
    let limit = max(10, sorted.count / 20)
    self.articles = sorted
    self.features = features
    self.owners = owners.filter { $0.value.count > 1 && $0.value.count <= limit }
    self.eventsOfArticle = eventsOfArticle
  }

  func nearest(to page: Int) -> [RelatedArticle] {
    var scores: [Int: Double] = [:]
    // Sorted, since the sum of floating numbers depends on their order.
    for feature in features[page].sorted() {
      guard let pages = owners[feature] else { continue }
      let weight = feature.weight * rarity(of: pages.count)
      for other in neighbours(of: page, among: pages) { scores[other, default: 0] += weight }
    }
    let decayed = scores.map { (page: $0.key, score: $0.value * decay(page, $0.key)) }
    let best = decayed.sorted { left, right in
      left.score == right.score
        ? articles[left.page].id < articles[right.page].id : left.score > right.score
    }
    return best.prefix(articlesShownAtMost).map { related(page, to: $0.page, score: $0.score) }
  }

  private func rarity(of count: Int) -> Double {
    // Halvings of the archive down to the feature's articles: a logarithm without a library.
    var halvings = 1.0
    var size = count
    while size * 2 <= articles.count {
      size *= 2
      halvings += 1
    }
    return halvings
  }

  private func neighbours(of page: Int, among pages: [Int]) -> [Int] {
    guard pages.count > Self.reach * 2 else { return pages.filter { $0 != page } }
    var low = 0
    var high = pages.count
    while low < high {
      let middle = (low + high) / 2
      if pages[middle] < page { low = middle + 1 } else { high = middle }
    }
    let range = max(0, low - Self.reach)..<min(pages.count, low + Self.reach + 1)
    return pages[range].filter { $0 != page }
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
