import DigestModel

/// Two of an event's states, with what lies on either side of the event between them.
struct RelationRow: TemplateView {
  let link: NamedLink
  let previous: EventCard?
  let next: EventCard?

  static let fields: [ViewField<RelationRow>] = [
    ViewField("relation", .view(NamedLink.self), "the page of the two states") { .view($0.link) },
    ViewField("previous", .view(EventCard.self), "the last one held between them before") {
      .view(orAbsent: $0.previous)
    },
    ViewField("next", .view(EventCard.self), "the first one held between them after") {
      .view(orAbsent: $0.next)
    },
  ]
}

/// One of a series that the page's event stands in.
struct SeriesRow: TemplateView {
  let card: EventCard
  let isCurrent: Bool

  static let fields: [ViewField<SeriesRow>] = [
    ViewField("event", .view(EventCard.self), "the event") { .view($0.card) },
    ViewField("isCurrent", .flag, "whether it is the page's own") { .flag($0.isCurrent) },
  ]
}

extension Site {
  /// The page of each two of the event's states that have one; of few states also what came before and after.
  ///
  /// Before and after are the nearest held events on known days, other than those of the same
  /// programme. A gathering of many states would list the world.
  func relationRows(of event: Event) -> [RelationRow] {
    let pairs = CountryPair.pairs(among: event.parties.filter { world.isState($0) })
      .filter { index.pairs.has($0) }
    let kin = pairs.count <= pairsThatShowNeighbours ? programmeKin(of: event) : []
    return pairs.map { pair in
      let link = NamedLink(
        name: name(of: pair),
        url: href(addresses.relation(pair.first, pair.second))
      )
      guard pairs.count <= pairsThatShowNeighbours, let own = index.eventAt[event.id] else {
        return RelationRow(link: link, previous: nil, next: nil)
      }
      let list = index.pairs.events(of: pair)
      let place = list.partitioningIndex { $0 >= own }
      let before = list[place...].first {
        isNeighbour($0, of: event, kin) && starts($0, before: event)
      }
      let after = list[..<place].last {
        isNeighbour($0, of: event, kin) && starts(event, before: $0)
      }
      return RelationRow(
        link: link,
        previous: before.map { eventCards[$0] },
        next: after.map { eventCards[$0] }
      )
    }
  }

  /// The whole series that the event is a part of, earliest first; empty for fewer than three.
  func seriesRows(of event: Event) -> [SeriesRow] {
    var before: [EventID] = []
    var after: [EventID] = []
    while before.count < seriesReach,
      let earlier = links.previousInSeries(of: before.last ?? event.id)
    {
      before.append(earlier)
    }
    while after.count < seriesReach, let later = links.nextInSeries(of: after.last ?? event.id) {
      after.append(later)
    }
    let series = before.reversed() + [event.id] + after
    guard series.count > 2 else { return [] }
    return series.compactMap { id in
      index.eventAt[id].map { SeriesRow(card: eventCards[$0], isCurrent: id == event.id) }
    }
  }

  private func programmeKin(of event: Event) -> Set<EventID> {
    let wholes = links.links(of: event.id).filter { $0.kind == .partOf }.map(\.to)
    return Set(([event.id] + wholes).flatMap { [$0] + links.parts(of: $0) })
  }

  private func isNeighbour(_ position: Int, of event: Event, _ kin: Set<EventID>) -> Bool {
    let other = events[position]
    return other.status == .held && other.date.isExact && !kin.contains(other.id)
  }

  private func starts(_ position: Int, before event: Event) -> Bool {
    guard let first = events[position].date.start, let second = event.date.start else {
      return false
    }
    return event.date.isExact && first < second
  }

  private func starts(_ event: Event, before position: Int) -> Bool {
    guard let first = event.date.start, let second = events[position].date.start else {
      return false
    }
    return event.date.isExact && first < second
  }
}

/// An event of more pairs of states than this has no neighbours on its page.
private let pairsThatShowNeighbours = 3

/// How many events of a series a page shows on either side of its own.
private let seriesReach = 12
