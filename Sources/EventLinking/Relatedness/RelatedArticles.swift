import DigestModel

/// Relatives of some of an archive's articles, and what it cost to find them.
package struct RelatedArticles: Sendable {
  /// Best first, then by id; every article that was asked for is there.
  package var lists: [(article: ArticleID, related: [RelatedArticle])]
  /// Articles met in the lists of features: the work done, which must grow with the articles and not
  /// with their square.
  package var encounters: Int
}

/// For each article up to five others worth reading beside it, best first, then by id.
///
/// What two articles share counts by its rarity: an event more than a person, a person more than a
/// place or party, a type or a word of the title least; what stands far apart in time counts less,
/// smoothly, whichever of the two is newer. A feature of more than a twentieth of the articles says
/// nothing and is dropped; a feature of more than 80 counts between an article and its 40 nearest on
/// either side in time. So the work grows with the articles, and their order does not matter.
///
/// Of the articles that run one text only the original is found, and only by articles that run
/// another; so a text counts once, and its copies find what their original finds.
package func relatedArticles(
  _ articles: [Article],
  events: [Event],
  copies: ArticleCopies = ArticleCopies()
) -> [ArticleID: [RelatedArticle]] {
  let index = RelatednessIndex(articles, events: events, copies: copies)
  let found = index.related(toThoseAt: index.places).lists
  return Dictionary(found.map { ($0.article, $0.related) }) { first, _ in first }
}

private let articlesShownAtMost = 5

extension RelatednessIndex {
  /// A feature is read for this many articles on either side at most.
  private static let reach = 40

  /// What `relatedArticles` finds, for the articles at some of the places only.
  package func related(toThoseAt places: Range<Int>) -> RelatedArticles {
    var tally = Tally(count: self.places.count)
    var found = RelatedArticles(lists: [], encounters: 0)
    found.lists.reserveCapacity(places.count)
    for place in places {
      found.encounters += count(whatIsSharedWith: place, in: &tally)
      found.lists.append((timeline.ids[place], related(place, to: best(for: place, of: &tally))))
    }
    return found
  }

  /// What the article at one place shares with others, by place; cleared after each.
  private struct Tally {
    var sums: [Int32]
    var touched: [Int] = []

    init(count: Int) { sums = [Int32](repeating: 0, count: count) }
  }

  private func count(whatIsSharedWith place: Int, in tally: inout Tally) -> Int {
    let original = originals[place]
    var encounters = 0
    for feature in features[Int(original)] {
      let weight = weights[Int(feature)]
      let near = nearest(to: Int32(place), among: owners[Int(feature)])
      encounters += near.count
      for owner in near where owner != original {
        let other = Int(owner)
        if tally.sums[other] == 0 { tally.touched.append(other) }
        tally.sums[other] += weight
      }
    }
    return encounters
  }

  private func nearest(to place: Int32, among owners: ArraySlice<Int32>) -> ArraySlice<Int32> {
    guard owners.count > Self.reach * 2 else { return owners }
    let own = owners.partitioningIndex { $0 >= place }
    let first = max(owners.startIndex, own - Self.reach)
    return owners[first..<min(owners.endIndex, own + Self.reach + 1)]
  }

  private struct Candidate {
    let place: Int
    let score: Double
  }

  private func best(for place: Int, of tally: inout Tally) -> [Candidate] {
    var best: [Candidate] = []
    for other in tally.touched {
      let shared = Double(tally.sums[other]) / 2
      tally.sums[other] = 0
      // Nearness is 1 at most.
      if best.count == articlesShownAtMost, let last = best.last, shared < last.score { continue }
      let candidate = Candidate(
        place: other,
        score: shared * timeline.nearness(of: place, to: other)
      )
      let rank = best.firstIndex { isBetter(candidate, than: $0) } ?? best.count
      if rank == articlesShownAtMost { continue }
      if best.count == articlesShownAtMost { best.removeLast() }
      best.insert(candidate, at: rank)
    }
    tally.touched.removeAll(keepingCapacity: true)
    return best
  }

  private func isBetter(_ left: Candidate, than right: Candidate) -> Bool {
    left.score == right.score
      ? timeline.turns[left.place] < timeline.turns[right.place] : left.score > right.score
  }

  /// The candidates with what they share with the article at `place`.
  private func related(_ place: Int, to others: [Candidate]) -> [RelatedArticle] {
    let here = timeline.facts(at: place)
    return others.map { other in
      let topics = timeline.facts(at: other.place).topics
      let people = people[other.place]
      let shared = events[place].filter(Set(events[other.place]).contains)
      return RelatedArticle(
        article: timeline.ids[other.place],
        score: other.score,
        events: shared.map { eventIDs[Int($0)] },
        people: zip(here.people, self.people[place]).filter { people.contains($1) }.map(\.0.name),
        topics: here.topics.filter(topics.contains)
      )
    }
  }
}
