import DigestModel

/// All plans in the order of their page.
struct PlanIndex: Sendable {
  /// What stands under one heading of the page.
  enum Group: String, Hashable, Sendable, CaseIterable {
    /// Soonest first.
    case ahead
    case undated
    /// Their days have passed without news; the latest first.
    case passed
    /// Held, cancelled or postponed in the last year; what was told last comes first.
    case ended
  }

  /// How far back the outcomes go, from the site's latest day.
  static let daysOfOutcomes = 365

  private(set) var rows: [(group: Group, plan: Plan)] = []

  init(_ events: [Event], latestDay: Day?) {
    var groups: [Group: [Plan]] = [:]
    for (position, event) in events.enumerated() {
      guard let plan = Plan(of: event, at: position, latestDay: latestDay),
        let group = Self.group(of: plan, event, latestDay)
      else { continue }
      groups[group, default: []].append(plan)
    }
    // Events are sorted latest first.
    groups[.ahead]?.reverse()
    groups[.undated]?.reverse()
    groups[.ended]?.sort { left, right in
      let days = (left.end?.learned, right.end?.learned)
      if let first = days.0, let second = days.1, first != second { return first > second }
      return left.event < right.event
    }
    rows = Group.allCases.flatMap { group in groups[group, default: []].map { (group, $0) } }
  }

  /// Nil for what ended more than a year before the site's latest day.
  private static func group(of plan: Plan, _ event: Event, _ latestDay: Day?) -> Group? {
    switch plan.outcome {
    case .ahead: return .ahead
    case .undated: return .undated
    case .silent: return .passed
    case .postponed where isOpen(event, latestDay):
      return event.date.start == nil ? .undated : .ahead
    case .held, .postponed, .cancelled:
      // An editor may say what no article tells: then the event's own day counts.
      let told = plan.end?.learned
      guard let latestDay, let day = told == nil ? event.date.bounds?.upperBound : told else {
        return nil
      }
      return day.days(to: latestDay) <= daysOfOutcomes ? .ended : nil
    }
  }

  /// Whether what was postponed has no day yet, or one that hasn't passed.
  private static func isOpen(_ event: Event, _ latestDay: Day?) -> Bool {
    guard let last = event.date.bounds?.upperBound, let latestDay else { return true }
    return last >= latestDay
  }
}
