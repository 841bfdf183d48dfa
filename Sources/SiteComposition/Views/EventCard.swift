import DigestModel

/// An event as lists show it.
struct EventCard: TemplateView {
  private let shared: Shared<Facts>
  /// What has to be said where it is listed; all else is the same in all lists.
  var note: String?

  struct Facts: Sendable {
    let title: String
    let url: String
    let type: String
    let typeID: String
    let status: String
    let statusID: String
    let date: String
    let machineDate: String?
    let place: String?
    let topics: [TopicTag]
    let isHeld: Bool
  }

  init(_ facts: Facts) { shared = Shared(facts) }

  var title: String { shared.value.title }
  var url: String { shared.value.url }
  var type: String { shared.value.type }
  var typeID: String { shared.value.typeID }
  var status: String { shared.value.status }
  var statusID: String { shared.value.statusID }
  var date: String { shared.value.date }
  var machineDate: String? { shared.value.machineDate }
  var place: String? { shared.value.place }
  var topics: [TopicTag] { shared.value.topics }
  var isHeld: Bool { shared.value.isHeld }

  static let fields: [ViewField<EventCard>] = [
    ViewField("eventTitle", .text, "title") { .text($0.title) },
    ViewField("eventURL", .text, "address of the event's page") { .text($0.url) },
    ViewField("type", .text, "kind of event in words") { .text($0.type) },
    ViewField("typeID", .text, "kind of event as data, for its style") { .text($0.typeID) },
    ViewField("status", .text, "status in words") { .text($0.status) },
    ViewField("statusID", .text, "status as data, for its style") { .text($0.statusID) },
    ViewField("date", .text, "date as exactly as it is known") { .text($0.date) },
    ViewField("machineDate", .text, "date for `datetime`") { .text(orAbsent: $0.machineDate) },
    ViewField("place", .text, "place, where known") { .text(orAbsent: $0.place) },
    ViewField("topics", .list(TopicTag.self), "topics") { .list($0.topics) },
    ViewField("eventNote", .text, "what has to be said where it is listed") {
      .text(orAbsent: $0.note)
    },
    ViewField("isHeld", .flag, "whether it has taken place") { .flag($0.isHeld) },
  ]
}

extension Site {
  /// Made once for each event, since most stand in many lists.
  func makeCard(for event: Event) -> EventCard {
    EventCard(
      EventCard.Facts(
        title: title(of: event),
        url: address(of: event),
        type: wording.type(event.type),
        typeID: event.type.rawValue,
        status: wording.status(event.status),
        statusID: event.status.rawValue,
        date: wording.date(event.date).capitalisedFirst,
        machineDate: event.date.machineText,
        place: place(of: event),
        topics: tags(for: event.topics),
        isHeld: event.status == .held
      )
    )
  }

  /// The cards of the events at `positions`.
  func eventCards(at positions: some Sequence<Int>) -> [EventCard] {
    positions.map { eventCards[$0] }
  }

  func tags(for topics: [TopicID]) -> [TopicTag] {
    topics.compactMap { topicTags[$0] }
  }

  func tag(for topic: Topic) -> TopicTag {
    TopicTag(id: topic.id.text, name: topic.name[language], url: address(of: topic))
  }
}

/// Events of one month or under one heading.
struct EventGroup: TemplateView {
  let heading: String
  let events: [EventCard]

  static let fields: [ViewField<EventGroup>] = [
    ViewField("heading", .text, "month, or what the events have in common") { .text($0.heading) },
    ViewField("events", .list(EventCard.self), "the events") { .list($0.events) },
  ]
}

extension Site {
  /// The events at `positions` under the months of their first days, in the order given, each with
  /// its note if any.
  func months(
    of positions: some Sequence<Int>,
    note: (Event) -> String? = { _ in nil }
  ) -> [EventGroup] {
    var groups: [(heading: String, events: [EventCard])] = []
    for position in positions {
      let heading = monthHeading(of: events[position].date)
      var card = eventCards[position]
      card.note = note(events[position])
      if groups.last?.heading == heading {
        groups[groups.count - 1].events.append(card)
      } else {
        groups.append((heading, [card]))
      }
    }
    return groups.map { EventGroup(heading: $0.heading, events: $0.events) }
  }

  func monthHeading(of date: DateSpan) -> String {
    if date.precision == .year { return wording.date(date) }
    return date.start.map { wording.monthAndYear($0) } ?? wording[.groupDateUnknown]
  }
}
