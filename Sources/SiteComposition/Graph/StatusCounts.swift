import DigestModel

/// How many of a row of events were held, may yet take place, and were cancelled.
struct StatusCounts: Hashable, Sendable {
  private(set) var held = 0
  private(set) var ahead = 0
  private(set) var cancelled = 0

  init(of positions: [Int] = [], in events: RecordedList<Event> = RecordedList([])) {
    for position in positions {
      switch events[position].status {
      case .held: held += 1
      case .cancelled: cancelled += 1
      case .proposed, .scheduled, .postponed: ahead += 1
      }
    }
  }
}
