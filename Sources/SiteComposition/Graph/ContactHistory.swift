import DigestModel

/// What a row of events comes to: what was held, what is next, and the time between.
struct ContactHistory: Sendable {
  /// Positions of events that were held, in the site's order.
  private(set) var held: [Int] = []
  /// The last held contact whose day is known, else the last one of any known date; as position.
  private(set) var latest: Int?
  /// The first contact that may take place on the site's latest day or later, as position.
  private(set) var next: Int?
  private(set) var silence: Silence?
  private(set) var tally = ContactTally()

  /// `positions` are those of the row's events, newest first; `latestDay` is the site's.
  ///
  /// A vote is no contact, nor is an event where `party` is given and is none of its parties: all
  /// events are counted, latest, next and silence are of contacts alone.
  init(
    of positions: [Int],
    in events: RecordedList<Event>,
    for party: Party? = nil,
    latestDay: Day?
  ) {
    held = positions.filter { events[$0].status == .held }
    for position in held { tally.add(events[position]) }
    func isContact(_ position: Int) -> Bool {
      let event = events[position]
      return event.type != .vote && party.map { event.parties.contains($0) } ?? true
    }
    let contacts = held.filter(isContact)
    latest = contacts.filter { events[$0].date.isExact }.max { isEarlier(events, $0, $1) }
    if latest == nil { latest = contacts.first { events[$0].date.start != nil } }
    silence = Silence.longest(among: contacts, in: events)
    guard let latestDay else { return }
    next = positions.last { position in
      let event = events[position]
      guard event.status.isAhead, isContact(position), let bounds = event.date.bounds else {
        return false
      }
      return bounds.upperBound >= latestDay
    }
  }

  /// By the last day; of two that end together the one that stands first in the site is the later.
  private func isEarlier(_ events: RecordedList<Event>, _ left: Int, _ right: Int) -> Bool {
    let days = [left, right].map { events[$0].date.bounds?.upperBound.daysSince1970 ?? Int.min }
    return days[0] == days[1] ? left > right : days[0] < days[1]
  }
}
