import DigestModel

/// What the articles of an archive have in common, made once; then each article's relatives can be
/// sought by themselves, on as many threads as there are.
package struct RelatednessIndex: Sendable {
  let timeline: ArticleTimeline
  /// By place of the article, its telling features.
  let features: NumberLists
  /// By feature, the places of the originals that have it, in order.
  let owners: NumberLists
  /// By feature, what it counts.
  let weights: [Int32]
  /// By place, the original whose text it runs: its own place, where it is no copy.
  let originals: [Int32]
  /// By place, what a relative's reasons are made of.
  let people: NumberLists
  let events: NumberLists
  let eventIDs: [EventID]

  package init(_ articles: [Article], events: [Event], copies: ArticleCopies = ArticleCopies()) {
    timeline = ArticleTimeline(articles)
    let places = Dictionary(zip(timeline.ids, timeline.places)) { first, _ in first }
    originals = Self.originals(of: timeline, at: places, copies)
    eventIDs = events.map(\.id).sorted()
    self.events = Self.reported(events, in: eventIDs, by: timeline.places, at: places)
    var numbers = FeatureNumbers()
    for _ in eventIDs { _ = numbers.add(.event) }
    var (all, people) = (NumberLists(), NumberLists())
    for place in timeline.places {
      let article = timeline.article(at: place)
      people.append(numbers.people(of: article))
      // A copy looks for what its original has: the same text is about the same.
      let isOriginal = originals[place] == place
      let reported = Array(self.events[place])
      all.append(isOriginal ? numbers.features(of: article, events: reported) : [])
    }
    self.people = people
    let telling = TellingFeatures(all, kinds: numbers.kinds, originals: originals)
    (owners, weights) = (telling.owners, telling.weights)
    features = telling.features
  }

  /// The places of the articles, earliest first.
  package var places: Range<Int> { timeline.places }

  private static func originals(
    of timeline: ArticleTimeline,
    at places: [ArticleID: Int],
    _ copies: ArticleCopies
  ) -> [Int32] {
    zip(timeline.ids, timeline.places).map { id, place in
      Int32(copies.original(of: id).flatMap { places[$0] } ?? place)
    }
  }

  /// By place of the article, the events that it reports, by their place in `ids`.
  private static func reported(
    _ events: [Event],
    in ids: [EventID],
    by articles: Range<Int>,
    at places: [ArticleID: Int]
  ) -> NumberLists {
    let numbers = Dictionary(zip(ids, ids.indices)) { first, _ in first }
    var reported = [[Int32]](repeating: [], count: articles.count)
    for event in events {
      guard let number = numbers[event.id] else { continue }
      for report in event.reports {
        guard let place = places[report.reference.article] else { continue }
        reported[place].append(Int32(number))
      }
    }
    var lists = NumberLists()
    for list in reported { lists.append(Set(list).sorted()) }
    return lists
  }
}

/// The features that say something: had by two texts or more, and not by too many.
private struct TellingFeatures {
  private(set) var features = NumberLists()
  let owners: NumberLists
  private(set) var weights: [Int32] = []

  init(_ all: NumberLists, kinds: [Feature.Kind], originals: [Int32]) {
    let texts = originals.indices.count { originals[$0] == $0 }
    var counts = [Int](repeating: 0, count: kinds.count)
    for place in all.indices {
      for feature in all[place] { counts[Int(feature)] += 1 }
    }
    let limit = max(10, texts / 20)
    var numbers = [Int32?](repeating: nil, count: kinds.count)
    for (feature, count) in counts.enumerated() where count > 1 && count <= limit {
      numbers[feature] = Int32(weights.count)
      weights.append(Int32(kinds[feature].halves * Self.rarity(of: count, among: texts)))
    }
    for place in all.indices { features.append(all[place].compactMap { numbers[Int($0)] }) }
    owners = NumberLists(inverting: features, count: weights.count)
  }

  /// Halvings of the archive down to the feature's articles: a logarithm without a library.
  private static func rarity(of count: Int, among all: Int) -> Int {
    var halvings = 1
    var size = count
    while size * 2 <= all {
      size *= 2
      halvings += 1
    }
    return halvings
  }
}
