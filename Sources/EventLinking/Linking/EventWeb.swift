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

  init(_ events: [Event]) {
    let sorted = events.map(LinkableEvent.init).sorted { left, right in
      switch (left.time, right.time) {
      case (let first?, let second?) where first != second: first < second
      case (.some, nil): true
      case (nil, .some): false
      default: left.event.id < right.event.id
      }
    }
    self.events = sorted
    var mentioned: [ArticleID: [(mention: Int, event: Int)]] = [:]
    for (place, linkable) in sorted.enumerated() {
      for report in linkable.event.reports {
        mentioned[report.reference.article, default: []].append((report.reference.index, place))
      }
    }
    reportedBy = mentioned.mapValues { told in
      var seen: Set<Int> = []
      return told.sorted { $0.mention < $1.mention }.map(\.event).filter {
        seen.insert($0).inserted
      }
    }
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
      for key in Set(keys(event)) { lists[key, default: []].append(place) }
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
struct FoundLink: Sendable {
  var from: Int
  var to: Int
  var kind: LinkKind
  var facts: LinkFacts
}
