import DigestModel

/// A mention that no veto keeps out of an event, with how well it fits.
struct JoinFit: Sendable {
  let basis: JoinBasis
  /// Compared from the left; equal ranks are a tie that nothing decides.
  let rank: [Int]

  /// Nil where a veto holds.
  init?(_ cited: CitedMention, into draft: EventDraft) {
    guard case .success(let fit) = Self.judging(cited, against: draft) else { return nil }
    self = fit
  }

  /// Vetoes come first, so that likeness never outweighs a contradiction.
  static func judging(
    _ cited: CitedMention,
    against draft: EventDraft
  ) -> Result<JoinFit, JoinVeto> {
    if draft.articles.contains(cited.reference.article) { return .failure(.sameArticle) }
    let (left, right) = (cited.mention, draft.anchor.mention)
    guard placesAllow(left, right) else { return .failure(.country) }
    guard statusesAllow(left, right) else { return .failure(.cancelledAndHeld) }
    let likeness: Likeness
    switch Likeness.judging(cited, draft.anchor) {
    case .success(let found): likeness = found
    case .failure(let veto): return .failure(veto)
    }
    if contradicts(cited, peopleOf: draft) { return .failure(.anotherPartner) }
    if draft.members.contains(where: { cited.clashesInOrdinal(with: $0.cited) }) {
      return .failure(.ordinals)
    }
    return JoinTime.judging(cited, against: draft).flatMap { time in
      if time.date == .adjacent, !likeness.toleratesAdjacentDays { return .failure(.adjacentDays) }
      if time.date == .open, !saysEnoughWithoutDate(cited, draft.anchor, likeness) {
        return .failure(.tooVague)
      }
      return .success(JoinFit(cited, draft, likeness, time))
    }
  }

  private init(
    _ cited: CitedMention,
    _ draft: EventDraft,
    _ likeness: Likeness,
    _ time: JoinTime
  ) {
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

  /// Parties alone, without a date, say too little; but a gathering goes by its place, and a guest
  /// country and a host make a visit.
  private static func saysEnoughWithoutDate(
    _ cited: CitedMention,
    _ anchor: CitedMention,
    _ likeness: Likeness
  ) -> Bool {
    if likeness.basis == .participants || cited.family == .multilateral { return true }
    return cited.family == .visit && cited.people.isEmpty && cited.mention.country != nil
      && cited.mention.country == anchor.mention.country
  }

  /// What was called off in some month is not what was held in that month: that is another try.
  private static func statusesAllow(_ left: Mention, _ right: Mention) -> Bool {
    switch (left.status, right.status) {
    case (.cancelled, .held), (.held, .cancelled): left.date.isExact && left.date == right.date
    default: true
    }
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
