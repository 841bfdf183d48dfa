import DigestModel

/// The typed ties between events, each pair once by its strongest kind.
///
/// Sorted by the first event's id, then strength, then the second one's id. `articles` give the
/// claims of the text ('menindaklanjuti'); all else comes from the events. Work grows with the
/// events: each rule reads sorted lists of events and looks at near neighbours only.
package func links(among events: [Event], articles: [Article]) -> [Link] {
  let web = EventWeb(events)
  let parts = partOfLinks(in: web)
  let programme = Programme(parts)
  let found =
    parts
    + claimedLinks(in: web, articles: articles)
    + seriesLinks(in: web, programme: programme)
    + returnVisitLinks(in: web, programme: programme)
    + replacementLinks(in: web)
    + onwardJourneyLinks(in: web, programme: programme)
    + toldTogetherLinks(in: web, programme: programme)
    + sameSeriesLinks(in: web, programme: programme)
    + samePeopleLinks(in: web, programme: programme)
    + nextOfPersonLinks(in: web, programme: programme)
    + parallelLinks(in: web)
    + samePlaceLinks(in: web, programme: programme)
    + sameTopicLinks(in: web)
  return strongest(of: found).map { link in
    Link(
      from: web.events[link.from].event.id,
      to: web.events[link.to].event.id,
      kind: link.kind,
      facts: link.facts
    )
  }
  .sorted { ($0.from, $0.kind.strengthRank, $0.to) < ($1.from, $1.kind.strengthRank, $1.to) }
}

/// One link for each pair of events: the strongest kind, among equals the one found first.
private func strongest(of links: [FoundLink]) -> [FoundLink] {
  var best: [Pair: FoundLink] = [:]
  for link in links where link.from != link.to {
    let pair = Pair(first: min(link.from, link.to), second: max(link.from, link.to))
    if let other = best[pair], other.choiceRank <= link.choiceRank { continue }
    best[pair] = link
  }
  return Array(best.values)
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
  var strengthRank: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}
