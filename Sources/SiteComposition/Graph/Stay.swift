import DigestModel

/// A time that a person was abroad, as a visit or another event in person shows it.
struct Stay: Hashable, Sendable {
  let country: Party
  /// Of day or month precision.
  let date: DateSpan
  /// The event's position.
  let event: Int

  /// Nil unless the event was held in person, in a month that is known, in a state that is not the
  /// person's own.
  init?(of member: CastMember, in event: Event, at position: Int, _ world: World) {
    guard event.status == .held, Self.inPerson.contains(event.type.family),
      event.date.precision == .day || event.date.precision == .month,
      let place = event.country, world.isState(place),
      let home = member.country, home != place
    else { return nil }
    country = place
    date = event.date
    self.event = position
  }

  /// Agreements are announced far from where they are made, and votes are cast by those who stay there.
  private static let inPerson: Set<EventType.Family> = [.inPerson, .visit, .multilateral]

  /// The months that the stay touches, rising.
  var months: [YearMonth] {
    guard let bounds = date.bounds else { return [] }
    var months: [YearMonth] = []
    var month = YearMonth(bounds.lowerBound)
    let last = YearMonth(bounds.upperBound)
    while month <= last {
      months.append(month)
      month = month.next
    }
    return months
  }
}

extension YearMonth {
  init(_ day: Day) { self.init(year: day.year, month: day.month) }

  var next: YearMonth {
    month == 12 ? YearMonth(year: year + 1, month: 1) : YearMonth(year: year, month: month + 1)
  }
}

/// Where a person was abroad, month by month.
struct Travels: Sendable {
  /// Earliest first, without those that lie within another one in the same state.
  ///
  /// Of several with the same dates only one is there, a visit before others.
  let stays: [Stay]

  init(_ all: [Stay], in events: RecordedList<Event>) {
    var lastDays: [Party: Day] = [:]
    var months: Set<PlacedMonth> = []
    stays = all.sorted { Self.isEarlier($0, $1, events) }.filter { stay in
      guard stay.date.isExact, let last = stay.date.bounds?.upperBound else {
        return months.insert(PlacedMonth(country: stay.country, first: stay.date.start)).inserted
      }
      if let known = lastDays[stay.country], last <= known { return false }
      lastDays[stay.country] = last
      return true
    }
  }

  private struct PlacedMonth: Hashable {
    let country: Party
    let first: Day?
  }

  /// By first day, longer ones first, then visits, then the site's order.
  private static func isEarlier(_ left: Stay, _ right: Stay, _ events: RecordedList<Event>) -> Bool
  {
    let keys = [left, right].map { stay -> [Int] in
      let days = stay.date.bounds.map {
        [$0.lowerBound.daysSince1970, -$0.upperBound.daysSince1970]
      }
      let isVisit = events[stay.event].type == .visit
      return (days ?? []) + [isVisit ? 0 : 1, -stay.event]
    }
    return keys[0].lexicographicallyPrecedes(keys[1])
  }

  /// The stays that touch each month, in their order.
  var byMonth: [YearMonth: [Stay]] {
    var months: [YearMonth: [Stay]] = [:]
    for stay in stays {
      for month in stay.months { months[month, default: []].append(stay) }
    }
    return months
  }
}
