import DigestModel

/// The same parties on the same matter within 60 days, with no stated tie.
///
/// Parts of a visit or gathering stand behind their whole. Each event looks back at no more than
/// three before it, so a pair that talks every week makes a chain and no knot.
func sameSeriesLinks(in web: EventWeb, programme: Programme) -> [FoundLink] {
  let series = web.lists { event -> [[Party]] in
    guard event.bounds != nil, event.type != .summit else { return [] }
    return Set([event.talkingParties, event.parties]).filter { $0.count >= 2 }.map { $0.sorted() }
  }
  var links: [FoundLink] = []
  for (_, list) in series {
    let leading = list.filter { !programme.isPart($0) }
    for (position, later) in leading.enumerated() {
      for earlier in leading[..<position].suffix(3).reversed() {
        let (next, before) = (web.events[later], web.events[earlier])
        guard let days = web.daysBetween(earlier, later), days <= 60,
          !(next.isVisit && before.isVisit),
          !next.sharedTopics(with: before).isEmpty || next.isSameRareRound(as: before)
        else { continue }
        links.append(web.link(later, to: earlier, .sameSeries))
      }
    }
  }
  return links
}

extension LinkableEvent {
  /// Three or more parties that meet again are a format of their own, whatever the topic.
  fileprivate func isSameRareRound(as other: LinkableEvent) -> Bool {
    parties.count >= 3 && parties == other.parties
      && event.topics.isEmpty && other.event.topics.isEmpty
  }
}
