import DigestModel

/// The events before and after the page's own in a topic.
struct EventStep: TemplateView {
  let tag: TopicTag
  let older: EventCard?
  let newer: EventCard?

  static let fields: [ViewField<EventStep>] = [
    ViewField("topic", .view(TopicTag.self), "the topic") { .view($0.tag) },
    ViewField("older", .view(EventCard.self), "the event before") { .view(orAbsent: $0.older) },
    ViewField("newer", .view(EventCard.self), "the event after") { .view(orAbsent: $0.newer) },
  ]
}

extension Site {
  /// For each of the event's topics its neighbours among the topic's events that have a date.
  ///
  /// Those that two topics share stand with the first. Without a date nothing is before or after,
  /// nor is what may lie on either side of it, as a plan for this year and a talk in March.
  func steps(of event: Event, at position: Int) -> [EventStep] {
    guard event.date.start != nil else { return [] }
    var told: Set<[String?]> = []
    return event.topics.compactMap { id in
      guard let tag = topicTags[id] else { return nil }
      let list = index.topics.events(of: id)
      let place = list.partitioningIndex { $0 >= position }
      func card(_ places: some Sequence<Int>) -> EventCard? {
        places.prefix(stepReach).first { isInOrder(events[list[$0]], with: event) }
          .map { eventCards[list[$0]] }
      }
      let step = EventStep(
        tag: tag,
        older: card(list.indices.dropFirst(place + 1)),
        newer: card(list.indices.prefix(place).reversed())
      )
      let urls = [step.older?.url, step.newer?.url]
      return urls != [nil, nil] && told.insert(urls).inserted ? step : nil
    }
  }

  /// Whether one is surely before the other, or both are known to the day.
  private func isInOrder(_ other: Event, with event: Event) -> Bool {
    guard let days = other.date.bounds, let own = event.date.bounds else { return false }
    return (other.date.isExact && event.date.isExact) || !days.overlaps(own)
  }
}

/// How many events are looked at for one that is surely before or after.
private let stepReach = 32
