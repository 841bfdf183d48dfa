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
  /// Those that two topics share stand with the first. Without a date nothing is before or after.
  func steps(of event: Event, at position: Int) -> [EventStep] {
    guard event.date.start != nil else { return [] }
    var told: Set<[String?]> = []
    return event.topics.compactMap { id in
      guard let tag = topicTags[id] else { return nil }
      let list = index.topics.events(of: id)
      let place = list.partitioningIndex { $0 >= position }
      func card(at place: Int) -> EventCard? {
        guard list.indices.contains(place), events[list[place]].date.start != nil else {
          return nil
        }
        return eventCards[list[place]]
      }
      let step = EventStep(tag: tag, older: card(at: place + 1), newer: card(at: place - 1))
      let urls = [step.older?.url, step.newer?.url]
      return urls != [nil, nil] && told.insert(urls).inserted ? step : nil
    }
  }
}
