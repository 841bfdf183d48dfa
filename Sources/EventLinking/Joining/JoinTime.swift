import DigestModel

/// How the days of a mention and an event allow them to be one.
struct JoinTime: Sendable {
  let date: DateFit
  /// Days from the plan's publication to the event, where the plan has no day.
  let daysAhead: Int
  let isPlanAndOutcome: Bool

  /// An undated plan waits this long for its outcome.
  static let daysThatAPlanWaits = 120
  /// An undated report looks back this far.
  static let daysThatAReportLooksBack = 365

  /// Fails where the days, or what was still ahead when they were told, contradict each other.
  static func judging(
    _ cited: CitedMention,
    against draft: EventDraft
  ) -> Result<JoinTime, JoinVeto> {
    let anchor = draft.anchor
    guard canBeTold(cited, of: anchor), canBeTold(anchor, of: cited) else {
      return .failure(.tense)
    }
    if let fit = DateFit(cited.mention.date, anchor.mention.date, in: cited.family) {
      let isOutcome = fit == .contained && cited.isPlan != anchor.isPlan
      return .success(JoinTime(date: fit, daysAhead: 0, isPlanAndOutcome: isOutcome))
    }
    guard cited.mention.date.precision == .unknown else { return .failure(.days) }
    guard let window = window(of: cited) else { return .failure(.window) }
    guard let bounds = anchor.mention.date.bounds else {
      // Two plans without a day: the same plan, told again.
      guard cited.isPlan, anchor.isPlan, let published = cited.published,
        let before = anchor.published, abs(before.days(to: published)) <= daysThatAPlanWaits
      else { return .failure(.window) }
      return .success(JoinTime(date: .open, daysAhead: 0, isPlanAndOutcome: false))
    }
    guard window.overlaps(bounds) else { return .failure(.window) }
    let daysAhead = max(0, window.lowerBound.days(to: bounds.lowerBound))
    return .success(
      JoinTime(date: .open, daysAhead: daysAhead, isPlanAndOutcome: cited.isPlan)
    )
  }

  /// The days that an undated mention may mean: for a plan those after its publication (and the
  /// one before, for datelines across the world), for a report the year before it, for a
  /// cancellation both.
  static func window(of cited: CitedMention) -> ClosedRange<Day>? {
    guard let published = cited.published else { return nil }
    let yearBefore = published.adding(days: -daysThatAReportLooksBack)
    let wait = published.adding(days: daysThatAPlanWaits)
    switch cited.mention.status {
    case .proposed, .scheduled, .postponed: return published.adding(days: -1)...wait
    case .cancelled: return yearBefore...wait
    case .held: return yearBefore...published
    }
  }

  /// Whether `telling`, itself without an exact day, can mean the day of `other`.
  ///
  /// What is told as held lies not after the telling, what is told as planned not before it; a day
  /// of grace is for datelines across the world.
  private static func canBeTold(_ telling: CitedMention, of other: CitedMention) -> Bool {
    guard !telling.mention.date.isExact, other.mention.date.isExact,
      let published = telling.published, let days = other.mention.date.bounds
    else { return true }
    switch telling.mention.status {
    case .held: return days.lowerBound <= published.adding(days: 1)
    case .proposed, .scheduled: return days.upperBound >= published.adding(days: -1)
    case .postponed, .cancelled: return true
    }
  }
}
