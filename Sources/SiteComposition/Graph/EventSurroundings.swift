import DigestModel

/// What stands on either side of an event, between its states and in its topics.
struct EventSurroundings: Hashable, Sendable {
  /// The nearest before and after it, as positions in the site's events.
  struct Sides: Hashable, Sendable {
    var earlier: Int?
    var later: Int?
  }

  struct InPair: Hashable, Sendable {
    let pair: CountryPair
    let sides: Sides
  }

  struct InTopic: Hashable, Sendable {
    let topic: TopicID
    let sides: Sides
  }

  /// Each two of the event's states that have a page, in the order of these; of few such pages also
  /// what is on either side: a gathering of many states would list the world.
  let pairs: [InPair]
  /// Each of the event's topics; empty where it has no date, since nothing is before or after it then.
  let topics: [InTopic]
}

extension SiteTables {
  func surroundings(ofEventAt position: Int) -> EventSurroundings {
    EventSurroundings(
      pairs: pairs(aroundEventAt: position),
      topics: topics(aroundEventAt: position)
    )
  }

  /// On either side are the nearest held events on known days, other than those of the same programme;
  /// none where all that are looked at are plans, of one day or of that programme.
  private func pairs(aroundEventAt position: Int) -> [EventSurroundings.InPair] {
    let event = events[position]
    let pairs = CountryPair.pairs(among: event.parties.filter { world.isState($0) })
      .filter { index.pairs.has($0) }
    guard !pairs.isEmpty, pairs.count <= pairsThatShowNeighbours, event.date.isExact else {
      return pairs.map { EventSurroundings.InPair(pair: $0, sides: .init()) }
    }
    let kin = programmeKin(of: event)
    return pairs.map { pair in
      let list = index.pairs.events(of: pair)
      let place = list.partitioningIndex { $0 >= position }
      let earlier = list[place...].prefix(stepReach).first {
        isNeighbour(events[$0], kin) && starts(events[$0], before: event)
      }
      let later = list[..<place].suffix(stepReach).last {
        isNeighbour(events[$0], kin) && starts(event, before: events[$0])
      }
      return EventSurroundings.InPair(
        pair: pair,
        sides: .init(earlier: earlier, later: later)
      )
    }
  }

  /// On either side are the nearest of the topic's events that are surely before or after.
  ///
  /// What may lie on either side, as a plan for this year and a talk in March, is neither.
  private func topics(aroundEventAt position: Int) -> [EventSurroundings.InTopic] {
    let event = events[position]
    guard event.date.start != nil else { return [] }
    return event.topics.map { topic in
      let list = index.topics.events(of: topic)
      let place = list.partitioningIndex { $0 >= position }
      func nearest(_ places: some Sequence<Int>) -> Int? {
        places.prefix(stepReach).lazy.map { list[$0] }.first { isInOrder(events[$0], with: event) }
      }
      return EventSurroundings.InTopic(
        topic: topic,
        sides: .init(
          earlier: nearest(list.indices.dropFirst(place + 1)),
          later: nearest(list.indices.prefix(place).reversed())
        )
      )
    }
  }

  private func programmeKin(of event: Event) -> Set<EventID> {
    let wholes = links.links(of: event.id).filter { $0.kind == .partOf }.map(\.to)
    return Set(([event.id] + wholes).flatMap { [$0] + links.parts(of: $0) })
  }

  private func isNeighbour(_ other: Event, _ kin: Set<EventID>) -> Bool {
    other.status == .held && other.date.isExact && !kin.contains(other.id)
  }

  private func starts(_ event: Event, before other: Event) -> Bool {
    guard let first = event.date.start, let second = other.date.start else { return false }
    return first < second
  }

  /// Whether one is surely before the other, or both are known to the day.
  private func isInOrder(_ other: Event, with event: Event) -> Bool {
    guard let days = other.date.bounds, let own = event.date.bounds else { return false }
    return (other.date.isExact && event.date.isExact) || !days.overlaps(own)
  }
}

/// An event of more pairs of states than this has no neighbours on its page.
private let pairsThatShowNeighbours = 3

/// How many events are looked at on either side for one to step to.
private let stepReach = 32
