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
  func relationRows(_ surroundings: EventSurroundings) -> [RelationRow] {
    surroundings.pairs.map { own in
      RelationRow(
        link: NamedLink(
          name: name(of: own.pair),
          url: href(addresses.relation(own.pair.first, own.pair.second))
        ),
        previous: own.sides.earlier.map { eventCards[$0] },
        next: own.sides.later.map { eventCards[$0] }
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
}

/// How many events of a series a page shows on either side of its own.
private let seriesReach = 12
