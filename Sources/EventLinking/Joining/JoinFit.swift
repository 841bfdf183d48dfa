import DigestModel

/// A mention that no veto keeps out of an event, with how well it fits.
struct JoinFit: Sendable {
  let basis: JoinBasis
  /// Compared from the left; equal ranks are a tie that nothing decides.
  let rank: [Int]

  /// Nil where a veto holds; vetoes come first, so that likeness never outweighs a contradiction.
  ///
  /// People without a date never join parties with one (a gathering goes by its place): too much is
  /// unsaid.
  init?(_ cited: CitedMention, into draft: EventDraft) {
    guard !draft.articles.contains(cited.reference.article),
      Self.placesAllow(cited.mention, draft.anchor.mention),
      Self.statusesAllow(cited.mention, draft.anchor.mention),
      let likeness = Likeness(cited, draft.anchor),
      !Self.contradicts(cited, peopleOf: draft),
      let time = JoinTime(cited, into: draft),
      time.date != .adjacent || likeness.toleratesAdjacentDays,
      time.date != .open || likeness.basis == .participants || cited.people.isEmpty
        || cited.family == .multilateral
    else { return nil }
    basis = time.isPlanAndOutcome ? .plan : likeness.basis
    rank = [
      time.date.rawValue,
      likeness.percent,
      cited.mention.type == draft.anchor.mention.type ? 1 : 0,
      cited.mention.status == .held && draft.isHeld ? 1 : 0,
      cited.mention.city != nil && cited.mention.city == draft.anchor.mention.city ? 1 : 0,
      -time.daysAhead,
    ]
  }

  /// Different countries are different events; so are different cities, unless the people and the
  /// day say otherwise (`Likeness` and `DateFit` see to that).
  private static func placesAllow(_ left: Mention, _ right: Mention) -> Bool {
    guard left.type.family != .remote else { return true }
    if let first = left.country, let second = right.country, first != second { return false }
    return true
  }

  /// What was called off in some month is not what was held in that month: that is another try.
  private static func statusesAllow(_ left: Mention, _ right: Mention) -> Bool {
    let isCancelledAndHeld = Set([left.status, right.status]) == [.cancelled, .held]
    return !isCancelledAndHeld || (left.date.isExact && left.date == right.date)
  }

  /// A newcomer shares a person with the event and brings another, where the event has people of
  /// its own that the newcomer lacks: two partners of one person are two events.
  private static func contradicts(_ cited: CitedMention, peopleOf draft: EventDraft) -> Bool {
    guard cited.family == .remote || cited.family == .inPerson else { return false }
    switch ListRelation(cited.people, draft.people) {
    case .overlapping: return cited.people.intersection(draft.people).count < 2
    case .disjoint: return true
    case .equal, .nested, .silent: return false
    }
  }
}

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

  init?(_ cited: CitedMention, into draft: EventDraft) {
    let anchor = draft.anchor
    if let fit = DateFit(cited.mention.date, anchor.mention.date, in: cited.family) {
      date = fit
      daysAhead = 0
      isPlanAndOutcome = fit == .contained && cited.isPlan != anchor.isPlan
      return
    }
    guard cited.mention.date.precision == .unknown, let window = Self.window(of: cited) else {
      return nil
    }
    guard let bounds = anchor.mention.date.bounds else {
      // Two plans without a day: the same plan, told again.
      guard cited.isPlan, anchor.isPlan, let published = cited.published,
        let before = anchor.published,
        abs(before.days(to: published)) <= Self.daysThatAPlanWaits
      else { return nil }
      (date, daysAhead, isPlanAndOutcome) = (.open, 0, false)
      return
    }
    guard window.overlaps(bounds) else { return nil }
    let isAhead = bounds.lowerBound > window.lowerBound
    date = .open
    daysAhead = isAhead ? window.lowerBound.days(to: bounds.lowerBound) : 0
    isPlanAndOutcome = cited.isPlan
  }

  /// The days that an undated mention may mean: for a plan those after its publication (and the
  /// one before, for datelines across the world), else the year before it.
  static func window(of cited: CitedMention) -> ClosedRange<Day>? {
    guard let published = cited.published else { return nil }
    return cited.isPlan
      ? published.adding(days: -1)...published.adding(days: daysThatAPlanWaits)
      : published.adding(days: -daysThatAReportLooksBack)...published
  }
}
