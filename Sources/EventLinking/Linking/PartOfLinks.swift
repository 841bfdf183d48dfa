import DigestModel

/// What stands within what: meetings within a visit, legs within a tour, sessions, votes and
/// documents within a gathering or talks.
///
/// Where both days are known, the part lies within the whole's days; where one is known by month
/// only, an article has to tell both. A part has one whole for each visitor, the shortest; a
/// gathering or talks count only where no visit holds the part.
func partOfLinks(in web: EventWeb) -> [FoundLink] {
  let wholes = Wholes(in: web)
  return web.events.indices.flatMap { part in
    wholes.holding(part, in: web).map { whole in
      var facts = web.events[part].facts(after: web.events[whole])
      facts.city = web.events[part].event.city
      facts.country = web.events[part].event.country ?? web.events[whole].event.country
      return web.link(part, to: whole, .partOf, facts: facts)
    }
  }
}

/// The events that others can stand within, by what they are looked up by.
private struct Wholes {
  /// By visitor and month.
  private let visits: [PlaceKey: [Int]]
  /// By guest, host and month: for what is told of the two countries without a name.
  private let exchanges: [PlaceKey: [Int]]
  /// By city and month.
  private let gatherings: [PlaceKey: [Int]]

  init(in web: EventWeb) {
    visits = web.lists { event in
      event.isVisit && !event.isOff ? event.people.flatMap { keys($0, event) } : []
    }
    exchanges = web.lists { event in
      event.isVisit && !event.isOff && event.parties.count == 2
        ? keys(pairName(event.parties), event) : []
    }
    gatherings = web.lists { event -> [PlaceKey] in
      guard event.canHoldOthers, !event.isOff, let city = event.event.city else { return [] }
      return keys(city.folded, event)
    }
  }

  func holding(_ part: Int, in web: EventWeb) -> [Int] {
    let inner = web.events[part]
    guard !inner.isOff else { return [] }
    let gathering = inner.event.city.flatMap { city in
      let candidates = Set(keys(city.folded, inner).flatMap { gatherings[$0] ?? [] })
      return web.tightest(candidates.filter { web.gathering($0, holds: part) })
    }
    // A mediator's act belongs to the talks that it was made at, before the visit around them.
    if let gathering, inner.type == .mediation { return [gathering] }
    let journeys =
      inner.type == .agreement && inner.people.isEmpty
      ? [journey(of: part, by: exchanges, keys(pairName(inner.parties), inner), in: web)]
      : inner.people.map { journey(of: part, by: visits, keys($0, inner), in: web) }
    let found = Set(journeys.compactMap { $0 })
    return found.isEmpty ? gathering.map { [$0] } ?? [] : found.sorted()
  }

  private func journey(
    of part: Int,
    by lists: [PlaceKey: [Int]],
    _ keys: [PlaceKey],
    in web: EventWeb
  ) -> Int? {
    let candidates = Set(keys.flatMap { lists[$0] ?? [] })
    return web.tightest(candidates.filter { web.visit($0, holds: part) })
  }
}

private struct PlaceKey: Hashable {
  let name: String
  let month: Int
}

private func pairName(_ parties: Set<Party>) -> String {
  parties.map(\.code).sorted().joined(separator: "-")
}

/// A name in each month that the event touches.
private func keys(_ name: String, _ event: LinkableEvent) -> [PlaceKey] {
  guard let bounds = event.bounds else { return [] }
  let first = bounds.lowerBound.year * 12 + bounds.lowerBound.month
  let last = bounds.upperBound.year * 12 + bounds.upperBound.month
  return (first...last).map { PlaceKey(name: name, month: $0) }
}

extension LinkableEvent {
  fileprivate var canHoldOthers: Bool {
    switch type {
    case .summit, .negotiation, .meeting: true
    case .phoneCall, .videoCall, .visit, .mediation, .agreement, .vote: false
    }
  }
}

extension EventWeb {
  /// The visitor takes part already, since visits are looked up by their visitors.
  fileprivate func visit(_ whole: Int, holds part: Int) -> Bool {
    let (visit, inner) = (events[whole], events[part])
    guard whole != part, daysAllow(whole, part) else { return false }
    switch inner.type {
    case .visit:
      return visit.isTour && !inner.isTour && inner.people.isSubset(of: visit.people)
        && inner.parties.isSubset(of: visit.parties.union(inner.event.country.map { [$0] } ?? []))
    case .meeting, .negotiation, .mediation, .agreement:
      guard let host = visit.event.country else {
        guard let place = inner.event.country else { return false }
        return visit.isTour
          ? visit.parties.contains(place) : visit.mayPass(through: place, with: inner)
      }
      return inner.event.country == host
        || (inner.event.country == nil && inner.parties.contains(host))
    case .phoneCall, .videoCall, .summit, .vote:
      return false
    }
  }

  /// Same city already, since gatherings are looked up by it.
  fileprivate func gathering(_ whole: Int, holds part: Int) -> Bool {
    let (outer, inner) = (events[whole], events[part])
    guard whole != part, daysAllow(whole, part) else { return false }
    let sharesParty = !outer.parties.isDisjoint(with: inner.parties)
    let sharesPerson = !outer.people.isDisjoint(with: inner.people)
    switch (outer.type, inner.type) {
    case (.summit, .meeting), (.summit, .agreement), (.summit, .vote), (.summit, .negotiation):
      return sharesParty || sharesPerson
    case (.summit, .summit):
      return isLonger(whole, than: part) && articleReporting(whole, and: part) != nil
    case (.negotiation, .agreement):
      return isLonger(whole, than: part) && outer.parties.intersection(inner.parties).count >= 2
    case (.negotiation, .mediation), (.meeting, .mediation):
      return sharesPerson && articleReporting(whole, and: part) != nil
        && !inner.people.isDisjoint(with: outer.people)
    default:
      return false
    }
  }

  private func isLonger(_ whole: Int, than part: Int) -> Bool {
    (events[whole].bounds?.length ?? 0) > (events[part].bounds?.length ?? 0)
  }

  private func daysAllow(_ whole: Int, _ part: Int) -> Bool {
    let (outer, inner) = (events[whole], events[part])
    guard let outerDays = outer.bounds, let innerDays = inner.bounds else { return false }
    if outer.event.date.isExact, inner.event.date.isExact {
      if outerDays.contains(innerDays) { return true }
      // A journey told by its first day only.
      guard outer.isVisit, outerDays.length == 1 else { return false }
      let daysIn = outerDays.lowerBound.days(to: innerDays.lowerBound)
      return (0...(outer.isTour ? 14 : 2)).contains(daysIn)
        && articleReporting(whole, and: part) != nil
    }
    return outerDays.overlaps(innerDays)
      && (outer.tellsNoHost || articleReporting(whole, and: part) != nil)
  }

  /// The one of fewest days; among equals the first by id.
  fileprivate func tightest(_ candidates: some Collection<Int>) -> Int? {
    candidates.min { left, right in
      let lengths = (events[left].bounds?.length ?? 0, events[right].bounds?.length ?? 0)
      return lengths.0 == lengths.1
        ? events[left].event.id < events[right].event.id : lengths.0 < lengths.1
    }
  }
}
