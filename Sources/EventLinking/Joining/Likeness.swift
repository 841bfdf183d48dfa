import DigestModel

/// What speaks for two mentions of one family being one event: people or parties.
struct Likeness: Sendable {
  let basis: JoinBasis
  /// Share of people (else parties) in common.
  let percent: Int
  /// Whether a day's difference may be a matter of clocks: only where two people are the same.
  let toleratesAdjacentDays: Bool

  /// Nil where people, parties or places contradict each other, or nothing speaks for it.
  init?(_ left: CitedMention, _ right: CitedMention) {
    let isLike =
      switch left.family {
      case .remote, .inPerson, .document: Self.isSameTalk(left, right)
      case .visit: Self.isSameVisit(left, right)
      case .multilateral: Self.isSameGathering(left, right)
      case .vote: Self.isSameVote(left, right)
      }
    guard isLike else { return nil }
    let shared = left.people.intersection(right.people).count
    let citiesAgree = !Self.citiesDiffer(left.mention, right.mention)
    let isByPeople = shared > 0
    basis = isByPeople ? .participants : .parties
    percent =
      isByPeople
      ? agreementPercent(left.people, right.people)
      : agreementPercent(left.parties, right.parties)
    toleratesAdjacentDays = shared >= 2 && citiesAgree
  }

  static func citiesDiffer(_ left: Mention, _ right: Mention) -> Bool {
    guard let first = left.city, let second = right.city else { return false }
    return first.folded != second.folded
  }
}

extension Likeness {
  /// Meetings, calls, talks, documents: the same people, or parties where one side names nobody.
  ///
  /// A mediator's act is never the talks it is meant for.
  fileprivate static func isSameTalk(_ left: CitedMention, _ right: CitedMention) -> Bool {
    guard (left.mention.type == .mediation) == (right.mention.type == .mediation) else {
      return false
    }
    let shared = left.people.intersection(right.people).count
    let parties = ListRelation(left.parties, right.parties)
    let sharedParties = left.parties.intersection(right.parties).count
    let people = ListRelation(left.people, right.people)
    switch people {
    case .equal, .nested:
      if shared >= 2 { return people == .equal || !bringsThirdParty(left, right) }
      return parties.isNestedOrEqual && sharedParties >= 2 && !bringsThirdParty(left, right)
        && !citiesDiffer(left.mention, right.mention)
    case .overlapping:
      return shared >= 2 && agreementPercent(left.people, right.people) >= 50
    case .disjoint:
      return false
    case .silent:
      return parties.isNestedOrEqual && sharedParties >= 2
        && !citiesDiffer(left.mention, right.mention)
    }
  }

  /// One side is told as a talk of two parties, the other names a third one that is not the host.
  private static func bringsThirdParty(_ left: CitedMention, _ right: CitedMention) -> Bool {
    let (smaller, larger) =
      left.parties.count <= right.parties.count ? (left, right) : (right, left)
    guard smaller.parties.count == 2, larger.people.count > 2 else { return false }
    let host = larger.mention.country ?? smaller.mention.country
    return larger.parties.subtracting(smaller.parties).contains { $0 != host }
  }

  /// The same visitor; where one side names none, the same parties.
  ///
  /// A tour of several countries is not its leg in one of them; a mention that tells no host at all
  /// may be either.
  fileprivate static func isSameVisit(_ left: CitedMention, _ right: CitedMention) -> Bool {
    guard left.isTour == right.isTour || left.tellsNoHost || right.tellsNoHost else { return false }
    let parties = ListRelation(left.parties, right.parties)
    let sharedParties = left.parties.intersection(right.parties).count
    switch ListRelation(left.people, right.people) {
    case .equal, .nested:
      return left.mention.country == right.mention.country || parties.isNestedOrEqual
    case .overlapping:
      return agreementPercent(left.people, right.people) >= 50
    case .disjoint: return false
    case .silent: return parties.isNestedOrEqual && sharedParties >= 2
    }
  }

  /// A gathering goes by its place, since every article names its own people there.
  fileprivate static func isSameGathering(_ left: CitedMention, _ right: CitedMention) -> Bool {
    let sharesParty = !left.parties.isDisjoint(with: right.parties)
    guard sharesParty || left.parties.isEmpty || right.parties.isEmpty,
      !citiesDiffer(left.mention, right.mention)
    else { return false }
    if let first = left.mention.city, first.folded == right.mention.city?.folded { return true }
    if let first = left.mention.country, first == right.mention.country { return true }
    return left.mention.city == nil && right.mention.city == nil
      && left.mention.country == nil && right.mention.country == nil
      && left.parties == right.parties && left.parties.count >= 2
  }

  /// One vote of one body: the parties nest, and the place is the same where it is known.
  fileprivate static func isSameVote(_ left: CitedMention, _ right: CitedMention) -> Bool {
    let parties = ListRelation(left.parties, right.parties)
    return parties.isNestedOrEqual && !citiesDiffer(left.mention, right.mention)
  }
}

extension CitedMention {
  /// A journey through several countries that is told as one visit.
  var isTour: Bool { family == .visit && mention.country == nil && parties.count > 2 }

  /// A journey of which only the visitor's own side is told.
  var tellsNoHost: Bool { mention.country == nil && parties.count < 2 }
}
