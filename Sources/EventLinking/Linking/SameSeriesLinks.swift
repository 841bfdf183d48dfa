import DigestModel

/// The same parties on the same matter within 60 days, with no stated tie.
///
/// Parts of a visit or gathering stand behind their whole. Each event looks back at no more than
/// three before it, so a pair that talks every week makes a chain and no knot.
func sameSeriesLinks(in web: EventWeb, programme: Programme) -> [FoundLink] {
  let series = web.lists { event -> [[Party]] in
    // The states that a vote is told of do not talk with each other.
    guard event.bounds != nil, event.type != .summit, event.type != .vote else { return [] }
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
            || (days <= daysThatNeedNoTopic && !next.people.isDisjoint(with: before.people))
        else { continue }
        links.append(web.link(later, to: earlier, .sameSeries))
      }
    }
  }
  return links
}

/// The same people again in another form, a call before a meeting say, within 60 days; within
/// half a year where one article tells both, which then is no mere series.
///
/// Meetings of a visit are left out where the visit itself, that near, is what followed.
func samePeopleLinks(in web: EventWeb, programme: Programme) -> [FoundLink] {
  let runs = web.lists { event -> [[String]] in
    event.people.count >= 2 && event.isHeld && !event.isVisit && event.event.date.isExact
      ? [event.people.sorted()] : []
  }
  var links: [FoundLink] = []
  for (_, run) in runs {
    for (earlier, later) in zip(run, run.dropFirst())
    where web.events[earlier].type != web.events[later].type {
      guard let gap = web.events[later].gapDays(after: web.events[earlier]),
        !programme.isShared(by: earlier, and: later)
      else { continue }
      let isOfVisit = programme.wholes[later, default: []].contains { web.events[$0].isVisit }
      if gap <= 60, !isOfVisit {
        links.append(web.link(later, to: earlier, .sameSeries))
      } else if (61...180).contains(gap), let report = web.report(of: later, besides: earlier) {
        links.append(web.statedLink(later, to: earlier, .statedFollowUp, report: report))
      }
    }
  }
  return links
}

/// Two parties and one of their people again within so short a time are at the same matter, even
/// where the reports give it no topic or another one.
private let daysThatNeedNoTopic = 14

extension LinkableEvent {
  /// Three or more parties that meet again are a format of their own, whatever the topic.
  fileprivate func isSameRareRound(as other: LinkableEvent) -> Bool {
    parties.count >= 3 && parties == other.parties
      && event.topics.isEmpty && other.event.topics.isEmpty
  }
}
