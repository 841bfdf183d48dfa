import DigestModel

/// The editions of all weeks, made in one pass over the events.
struct EditionIndex: Sendable {
  /// Earliest first.
  private(set) var all: [Edition] = []
  private var places: [Week: Int] = [:]

  init(_ events: [Event], index: SiteIndex) {
    var editions: [Week: Edition] = [:]
    for week in index.weeks.keys {
      var edition = Edition(week)
      edition.articles = index.weeks.articles(of: week)
      edition.held = index.weeks.events(of: week).reversed().filter { events[$0].status == .held }
      editions[week] = edition
    }
    // Events are sorted latest first.
    for (position, event) in events.enumerated().reversed() {
      Self.note(event, at: position, in: &editions)
    }
    all = editions.values.filter(\.isWorthAPage).sorted { $0.week < $1.week }
    for (place, edition) in all.enumerated() { places[edition.week] = place }
  }

  subscript(week: Week) -> Edition? { places[week].map { all[$0] } }

  private static func note(_ event: Event, at position: Int, in editions: inout [Week: Edition]) {
    func change(_ day: Day?, _ change: (inout Edition) -> Void) {
      guard let week = day?.week else { return }
      change(&editions[week, default: Edition(week)])
    }
    for (number, step) in event.history.enumerated() {
      switch (number, step.status) {
      case (0, .proposed), (0, .scheduled):
        change(step.learned) { $0.announced.append(position) }
      case (0, .held): break
      default: change(step.learned) { $0.steps.append(.init(event: position, step: step)) }
      }
    }
    for move in MovedDate.all(of: event) {
      change(move.learned) { $0.moved.append(.init(event: position, date: move)) }
    }
    change(event.reports.compactMap(\.published).min()) { edition in
      let told = edition.announced.last == position || edition.steps.last?.event == position
      let isOfTheWeek =
        event.status == .held && event.date.isExact && event.date.start?.week == edition.week
      if !told, !isOfTheWeek { edition.new.append(position) }
    }
  }
}
