import DigestModel

/// The typed ties between events, each pair once by its strongest kind.
///
/// Sorted by the first event's id, then strength, then the second one's id. `articles` give the
/// claims of the text ('menindaklanjuti'); all else comes from the events. Work grows with the
/// events: each rule reads sorted lists of events and looks at near neighbours only.
package func links(among events: [Event], articles: [Article]) -> [Link] {
  let search = LinkSearch(among: events, articles: articles)
  return search.links(of: search.rules.map { $0() })
}

/// Looks for ties by rules that need nothing of each other, so that a caller may take them at once.
package struct LinkSearch: Sendable {
  package typealias Rule = @Sendable () -> [FoundLink]

  package let rules: [Rule]
  private let web: EventWeb

  package init(among events: [Event], articles: [Article]) {
    let web = EventWeb(events)
    let parts = partOfLinks(in: web)
    let programme = Programme(parts)
    self.web = web
    rules = [
      { parts },
      { claimedLinks(in: web, articles: articles) },
      { seriesLinks(in: web, programme: programme) },
      { outcomeLinks(in: web) },
      { mediatorLinks(in: web) },
      { returnVisitLinks(in: web, programme: programme) },
      { replacementLinks(in: web) },
      { onwardJourneyLinks(in: web, programme: programme) },
      { toldTogetherLinks(in: web, programme: programme) },
      { sameSeriesLinks(in: web, programme: programme) },
      { samePeopleLinks(in: web, programme: programme) },
      { nextOfPersonLinks(in: web, programme: programme) },
      { parallelLinks(in: web) },
      { samePlaceLinks(in: web, programme: programme) },
      { sameTopicLinks(in: web, programme: programme) },
    ]
  }

  /// As `EventLinking.links` gives them; `found` is what each of `rules` found, in their order.
  package func links(of found: [[FoundLink]]) -> [Link] {
    inOrder(strongest(of: found.joined()), of: web).map { link in
      Link(
        from: web.events[link.from].event.id,
        to: web.events[link.to].event.id,
        kind: link.kind,
        facts: link.facts
      )
    }
  }
}

/// By the first event's id, then strength, then the second one's id; compares numbers, since ids are texts.
private func inOrder(_ links: some Sequence<FoundLink>, of web: EventWeb) -> [FoundLink] {
  var turns = [Int](repeating: 0, count: web.events.count)
  let byID = web.events.indices.sorted { web.events[$0].event.id < web.events[$1].event.id }
  for (turn, place) in byID.enumerated() { turns[place] = turn }
  return
    links
    .map { (from: turns[$0.from], rank: $0.kind.strengthRank, to: turns[$0.to], link: $0) }
    .sorted { ($0.from, $0.rank, $0.to) < ($1.from, $1.rank, $1.to) }
    .map(\.link)
}

/// One link for each pair of events: the strongest kind, among equals the one found first.
private func strongest(of links: some Sequence<FoundLink>) -> some Sequence<FoundLink> {
  var best: [Pair: FoundLink] = [:]
  for link in links where link.from != link.to {
    let pair = Pair(first: min(link.from, link.to), second: max(link.from, link.to))
    if let other = best[pair], other.choiceRank <= link.choiceRank { continue }
    best[pair] = link
  }
  return best.values
}

private struct Pair: Hashable {
  let first: Int
  let second: Int
}

extension FoundLink {
  /// What an article only tells together with another event yields to a series, which needs no words.
  fileprivate var choiceRank: Int {
    kind == .statedFollowUp && !facts.isStated
      ? LinkKind.sameSeries.strengthRank * 2 + 1 : kind.strengthRank * 2
  }
}

extension LinkKind {
  /// 0 for the strongest.
  var strengthRank: Int { Self.ranks[self] ?? Self.allCases.count }

  private static let ranks = Dictionary(
    uniqueKeysWithValues: zip(allCases, allCases.indices)
  )
}
