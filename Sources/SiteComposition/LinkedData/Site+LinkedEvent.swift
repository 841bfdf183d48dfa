import DigestModel

extension Site {
  /// The event as `Event`.
  func writeEvent(at position: Int, to json: inout JSONWriter) {
    let event = events[position]
    let url = origin + eventCards[position].url
    json.member("@type", "Event")
    json.member("@id", url)
    json.member("url", url)
    json.member("name", eventCards[position].title)
    json.member("startDate", event.date.machineText)
    json.member("endDate", (event.date.end ?? event.date.exactDay)?.description)
    writeStatus(of: event, to: &json)
    writePlace(of: event, to: &json)
    writeAttendees(of: event, to: &json)
    writeWholes(of: event, to: &json)
    json.list("additionalProperty") { list in
      for (name, value) in properties(of: event) {
        list.object { json in
          json.member("@type", "PropertyValue")
          json.member("propertyID", name)
          json.member("value", value)
        }
      }
    }
  }

  /// Schema.org has no word for what was held or only proposed; our own status stands beside it.
  private func writeStatus(of event: Event, to json: inout JSONWriter) {
    let status: String
    switch event.status {
    case .postponed: status = "EventPostponed"
    case .cancelled: status = "EventCancelled"
    case .held, .scheduled, .proposed:
      let move = MovedDate.all(of: event).last { $0.to.start == event.date.start }
      status = move == nil ? "EventScheduled" : "EventRescheduled"
      json.member("previousStartDate", move?.from.start?.description)
    }
    json.member("eventStatus", "https://schema.org/\(status)")
  }

  private func writePlace(of event: Event, to json: inout JSONWriter) {
    guard event.city != nil || event.country != nil else { return }
    json.member("location") { json in
      json.member("@type", "Place")
      json.member("name", place(of: event))
      json.member("address") { json in
        json.member("@type", "PostalAddress")
        json.member("addressLocality", event.city)
        json.member("addressCountry", event.country?.code)
      }
    }
  }

  /// The people first, those behind offices too; then the states and bodies.
  private func writeAttendees(of event: Event, to json: inout JSONWriter) {
    let holders = event.resolved.compactMap(\.person).filter { !event.participants.contains($0) }
    guard !event.participants.isEmpty || !holders.isEmpty || !event.parties.isEmpty else { return }
    json.list("attendee") { list in
      for name in event.participants + holders {
        list.object { writeAttendee(name, on: event.date.start, to: &$0) }
      }
      for party in event.parties { list.object { write(party, to: &$0) } }
    }
  }

  private func writeWholes(of event: Event, to json: inout JSONWriter) {
    let wholes = links.links(of: event.id).filter { $0.kind == .partOf && $0.from == event.id }
      .compactMap { index.eventAt[$0.to] }
    let parts = links.parts(of: event.id).compactMap { index.eventAt[$0] }
    for (name, events) in [("superEvent", wholes), ("subEvent", parts)] where !events.isEmpty {
      json.list(name) { list in
        for other in events { list.object { writeName(ofEventAt: other, to: &$0) } }
      }
    }
  }

  private func properties(of event: Event) -> [(name: String, value: String)] {
    let codes = EventCodes.codes(of: event.type, event.status)
    let values: [(String, String?)] = [
      ("type", event.type.rawValue),
      ("status", event.status.rawValue),
      ("precision", event.date.precision.rawValue),
      ("CAMEO", codes?.cameo),
      ("PLOVER", codes?.plover),
      ("PLOVER mode", codes?.ploverMode),
    ]
    return values.compactMap { name, value in value.map { (name, $0) } }
  }
}

extension DateSpan {
  /// The one day that it is, where it is one that is known.
  fileprivate var exactDay: Day? { isExact ? start : nil }
}
