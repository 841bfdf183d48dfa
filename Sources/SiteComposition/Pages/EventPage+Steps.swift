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
  /// For each of the event's topics what is before and after it there.
  ///
  /// Those that two topics share stand with the first.
  func steps(_ surroundings: EventSurroundings) -> [EventStep] {
    var told: Set<EventSurroundings.Sides> = [.init()]
    return surroundings.topics.compactMap { own in
      guard let tag = topicTags[own.topic], told.insert(own.sides).inserted else { return nil }
      return EventStep(
        tag: tag,
        older: own.sides.earlier.map { eventCards[$0] },
        newer: own.sides.later.map { eventCards[$0] }
      )
    }
  }
}
