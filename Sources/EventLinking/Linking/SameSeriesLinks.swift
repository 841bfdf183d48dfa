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

/// The same people again in another form, a call before a meeting say, within 60 days.
///
/// Meetings of a visit are left out: the visit itself is what followed.
func samePeopleLinks(in web: EventWeb, programme: Programme) -> [FoundLink] {
  let runs = web.lists { event -> [[String]] in
    event.people.count >= 2 && event.isHeld && !event.isVisit && event.event.date.isExact
      ? [event.people.sorted()] : []
  }
  var links: [FoundLink] = []
  for (_, run) in runs {
    for (earlier, later) in zip(run, run.dropFirst())
    where web.events[earlier].type != web.events[later].type {
      guard let gap = web.events[later].gapDays(after: web.events[earlier]), gap <= 60,
        !programme.isShared(by: earlier, and: later),
        !programme.wholes[later, default: []].contains(where: { web.events[$0].isVisit })
      else { continue }
      links.append(web.link(later, to: earlier, .sameSeries))
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
