import DigestModel

/// Two topics in common, each rare for a side in common, within 30 days.
///
/// A meeting in a leg of a tour is no further event beside the tour: it is left out, and none further
/// back takes its turn.
///
/// How rare a topic is, is counted for each side by itself and against a fixed number, so that what
/// others do elsewhere neither makes nor breaks a tie.
func sameTopicLinks(in web: EventWeb, programme: Programme) -> [FoundLink] {
  let rare = RareTopics(in: web)
  return nearest(
    in: web,
    by: { rare.pairs(of: $0) },
    judge: { earlier, later in
      guard let days = web.daysBetween(earlier, later), days <= 30 else { return .pass }
      return .take(web.link(later, to: earlier, .sameTopic))
    }
  )
  .filter { !programme.isNested($0.to, $0.from) }
}

/// A topic on which a side had more events than this, in a year up to the day, is common to it then.
private let eventsOfARareTopic = 12

/// The topics that are rare for a side at the time of an event.
private struct RareTopics {
  /// Events of a side on a topic, in order of time.
  private let lists: [SideTopic: [Day]]

  struct Pair: Hashable {
    let side: LinkableEvent.Side
    let first: Int32
    let second: Int32
  }

  private struct SideTopic: Hashable {
    let side: LinkableEvent.Side
    let topic: Int32
  }

  init(in web: EventWeb) {
    lists = web.lists { event in
      event.time == nil
        ? []
        : event.allSides.flatMap { side in
          event.topics.map { SideTopic(side: side, topic: $0) }
        }
    }
    .mapValues { places in places.compactMap { web.events[$0].time } }
  }

  func pairs(of event: LinkableEvent) -> [Pair] {
    let topics = event.topics.sorted()
    guard let time = event.time, topics.count > 1 else { return [] }
    return event.allSides.flatMap { side in
      let rare = topics.filter { isRare($0, to: side, at: time) }
      return rare.enumerated().flatMap { place, topic in
        rare.dropFirst(place + 1).map { Pair(side: side, first: topic, second: $0) }
      }
    }
  }

  private func isRare(_ topic: Int32, to side: LinkableEvent.Side, at time: Day) -> Bool {
    let days = lists[SideTopic(side: side, topic: topic)] ?? []
    let known = days.partitioningIndex { $0 > time }
    return known <= eventsOfARareTopic
      || days[known - 1 - eventsOfARareTopic].days(to: time) >= 365
  }
}
