import DigestModel

/// A visit in return: the same two countries, guest and host exchanged, within 400 days.
///
/// An article has to tell both; only the nearest earlier visit is answered.
func returnVisitLinks(in web: EventWeb, programme: Programme) -> [FoundLink] {
  let visits = web.lists { event -> [[Party]] in
    event.isVisit && !event.isOff && event.sides != nil ? [event.parties.sorted()] : []
  }
  var links: [FoundLink] = []
  for (_, list) in visits {
    for (position, later) in list.enumerated() {
      for earlier in list[..<position].reversed().prefix(8) {
        let (answer, call) = (web.events[later], web.events[earlier])
        guard call.isHeld, answer.sides?.host == call.sides?.guest,
          answer.sides?.guest == call.sides?.host,
          web.daysBetween(earlier, later).map({ $0 <= 400 }) ?? false,
          web.articleReporting(earlier, and: later) != nil
        else { continue }
        var facts = answer.facts(after: call)
        facts.source = web.report(of: later, besides: earlier)?.reference
        links.append(web.link(later, to: earlier, .returnVisit, facts: facts))
        break
      }
    }
  }
  return links
}

/// Another try of what was called off: the same people, the same family of events, within a year.
func replacementLinks(in web: EventWeb) -> [FoundLink] {
  let tries = web.lists { event in
    event.people.isEmpty
      ? []
      : [
        Attempt(
          family: event.type.family,
          people: event.people.sorted(),
          country: event.event.country
        )
      ]
  }
  var links: [FoundLink] = []
  for (_, list) in tries {
    for (earlier, later) in zip(list, list.dropFirst())
    where web.events[earlier].isOff && !web.events[later].isOff {
      guard let days = web.daysBetween(earlier, later), days <= 365 else { continue }
      links.append(web.link(later, to: earlier, .replacesCancelled))
    }
  }
  return links
}

private struct Attempt: Hashable {
  let family: EventType.Family
  let people: [String]
  let country: Party?
}

/// Legs of one journey: the same visitor goes on to another country within three days.
///
/// An article has to tell both legs.
func onwardJourneyLinks(in web: EventWeb, programme: Programme) -> [FoundLink] {
  let journeys = web.lists { $0.isVisit && !$0.isOff ? Array($0.people) : [] }
  var links: [FoundLink] = []
  for (_, list) in journeys {
    for (earlier, later) in zip(list, list.dropFirst()) {
      let (first, second) = (web.events[earlier], web.events[later])
      guard first.event.country != second.event.country,
        first.event.date.isExact, let end = first.bounds?.upperBound, let start = second.time,
        end.days(to: start) <= 3, !programme.isShared(by: earlier, and: later),
        let report = web.report(of: later, besides: earlier)
      else { continue }
      links.append(web.statedLink(later, to: earlier, .statedFollowUp, report: report))
    }
  }
  return links
}

extension LinkableEvent {
  /// Guest and host of a visit between two parties.
  fileprivate var sides: (guest: Party, host: Party)? {
    guard isVisit, parties.count == 2, let host = event.country, parties.contains(host),
      let guest = parties.first(where: { $0 != host })
    else { return nil }
    return (guest, host)
  }
}

extension EventWeb {
  /// Days between the two times that the events sort by, which may be coarse.
  func daysBetween(_ earlier: Int, _ later: Int) -> Int? {
    guard let first = events[earlier].time, let second = events[later].time else { return nil }
    return first.days(to: second)
  }

  /// The report of `event` in the first article, by id, that also reports `other`.
  func report(of event: Int, besides other: Int) -> EventReport? {
    guard let article = articleReporting(event, and: other) else { return nil }
    return events[event].report(of: article)
  }

  func statedLink(_ later: Int, to earlier: Int, _ kind: LinkKind, report: EventReport) -> FoundLink
  {
    var facts = events[later].facts(after: events[earlier])
    facts.evidence = report.mention.evidence
    facts.source = report.reference
    return link(later, to: earlier, kind, facts: facts)
  }
}
