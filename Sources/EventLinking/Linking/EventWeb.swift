import DigestModel

/// All events with the indexes that the rules of linking look them up by.
///
/// Rules never scan pairs: each takes its candidates from one of these lists, and where a list can
/// be long it looks at the nearest in time only.
struct EventWeb: Sendable {
  /// By time, then by id; events without any time last.
  let events: [LinkableEvent]
  /// The events that an article reports, in the order of its mentions.
  let reportedBy: [ArticleID: [Int]]
  /// The articles that report any, sorted.
  let reporters: [ArticleID]

  init(_ events: [Event]) {
    var numbers = EventNumbers()
    let linkable = events.map { LinkableEvent($0, &numbers) }
    // Sorts positions, since events are counted references.
    let times = linkable.map(\.time)
    let inOrder = linkable.indices.sorted { left, right in
      switch (times[left], times[right]) {
      case (let first?, let second?) where first != second: first < second
      case (.some, nil): true
      case (nil, .some): false
      default: events[left].id < events[right].id
      }
    }
    let sorted = inOrder.map { linkable[$0] }
    self.events = sorted
    var mentioned: [ArticleID: [(mention: Int, event: Int)]] = [:]
    for (place, linkable) in sorted.enumerated() {
      let reports = linkable.event.reports
      for report in reports.indices {
        let reference = reports[report].reference
        mentioned[reference.article, default: []].append((reference.index, place))
      }
    }
    reporters = mentioned.keys.sorted()
    reportedBy = mentioned.mapValues { told in
      var seen: Set<Int> = []
      return told.sorted { $0.mention < $1.mention }.map(\.event).filter {
        seen.insert($0).inserted
      }
    }
  }

  /// What `rule` finds in each article that reports events, in the order of the articles' ids.
  func flatMapReporters<Found>(_ rule: (ArticleID, [Int]) -> [Found]) -> [Found] {
    reporters.flatMap { rule($0, reportedBy[$0] ?? []) }
  }

  /// The event that a mention tells of.
  func event(toldBy reference: MentionReference) -> Int? {
    reportedBy[reference.article]?.first { place in
      events[place].event.reports.contains { $0.reference == reference }
    }
  }

  /// Events by a key that each may have several of; every list is in order of time.
  func lists<Key: Hashable>(by keys: (LinkableEvent) -> [Key]) -> [Key: [Int]] {
    var lists: [Key: [Int]] = [:]
    for (place, event) in events.enumerated() {
      for key in keys(event).onlyOnce { lists[key, default: []].append(place) }
    }
    return lists
  }

  /// An article that reports both, the first by id.
  func articleReporting(_ first: Int, and second: Int) -> ArticleID? {
    events[first].articles.intersection(events[second].articles).min()
  }

  func link(_ later: Int, to earlier: Int, _ kind: LinkKind, facts: LinkFacts? = nil) -> FoundLink {
    FoundLink(
      from: later,
      to: earlier,
      kind: kind,
      facts: facts ?? events[later].facts(after: events[earlier])
    )
  }
}

/// A tie between two events by their places in the web.
///
/// A reference, since facts are large, and most ties give way to a stronger one.
package final class FoundLink: Sendable {
  let from: Int
  let to: Int
  let kind: LinkKind
  let facts: LinkFacts

  init(from: Int, to: Int, kind: LinkKind, facts: LinkFacts) {
    self.from = from
    self.to = to
    self.kind = kind
    self.facts = facts
  }
}

extension Array where Element: Hashable {
  /// Without repetitions, in no order.
  var onlyOnce: [Element] { count < 2 ? self : Array(Set(self)) }
}
