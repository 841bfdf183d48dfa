import DigestModel

/// An event that was told before it took place, and what came of it.
struct Plan: Hashable, Sendable {
  /// What came of a plan, as far as the site's articles know.
  enum Outcome: String, Hashable, Sendable, CaseIterable {
    case ahead
    case undated
    /// Its day has passed, and no article tells what came of it.
    case silent
    case held
    case postponed
    case cancelled
  }

  /// The event's position.
  let event: Int
  /// The step that told it first; nil where the archive begins with its end.
  let announcement: StatusStep?
  let outcome: Outcome
  /// The step that told the outcome; nil for a plan that is still one.
  let end: StatusStep?
  /// From the day of the first announcement to the event's first day; nil where either is unknown, or
  /// where it was told only afterwards.
  let leadDays: Int?

  /// Nil for an event that no article told as a plan.
  ///
  /// `latestDay` is the site's latest day: nothing has passed that ends on it or later. It is asked for
  /// only where that decides.
  init?(of event: Event, at position: Int, latestDay: @autoclosure () -> Day?) {
    let first = event.history.first.flatMap { $0.status.isAnnouncement ? $0 : nil }
    if event.status == .held, first == nil { return nil }
    self.event = position
    self.announcement = first
    self.outcome = Self.outcome(of: event, latestDay: latestDay())
    switch outcome {
    case .held, .postponed, .cancelled: end = event.history.last { $0.status == event.status }
    case .ahead, .undated, .silent: end = nil
    }
    self.leadDays = event.leadDays(from: first?.learned)
  }

  private static func outcome(
    of event: Event,
    latestDay: @autoclosure () -> Day?
  ) -> Outcome {
    switch event.status {
    case .held: return .held
    case .cancelled: return .cancelled
    case .postponed: return .postponed
    case .proposed, .scheduled:
      guard let bounds = event.date.bounds else { return .undated }
      guard let latestDay = latestDay() else { return .ahead }
      return bounds.upperBound < latestDay ? .silent : .ahead
    }
  }
}

extension EventStatus {
  fileprivate var isAnnouncement: Bool { self == .proposed || self == .scheduled }
}

extension Event {
  /// From `day` to the first day of the event; nil where either is unknown or the event was first.
  fileprivate func leadDays(from day: Day?) -> Int? {
    guard date.isExact, let day, let start = date.start, day <= start else { return nil }
    return day.days(to: start)
  }
}
