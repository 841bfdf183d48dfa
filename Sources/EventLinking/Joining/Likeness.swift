import DigestModel

/// What speaks for two mentions of one family being one event: people or parties.
struct Likeness: Sendable {
  let basis: JoinBasis
  /// Share of people (else parties) in common.
  let percent: Int
  /// Whether a day's difference may be a matter of clocks: only where two people are the same.
  let toleratesAdjacentDays: Bool

  /// Fails where people, parties or places contradict each other, or nothing speaks for it.
  static func judging(
    _ left: CitedMention,
    _ right: CitedMention
  ) -> Result<Likeness, JoinVeto> {
    let veto =
      switch left.family {
      case .remote, .inPerson, .document: vetoOfTalk(left, right)
      case .visit: vetoOfVisit(left, right)
      case .multilateral: vetoOfGathering(left, right)
      case .vote: vetoOfVote(left, right)
      }
    if let veto { return .failure(veto) }
    return .success(Likeness(left, right))
  }

  private init(_ left: CitedMention, _ right: CitedMention) {
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
  fileprivate static func vetoOfTalk(_ left: CitedMention, _ right: CitedMention) -> JoinVeto? {
    guard (left.mention.type == .mediation) == (right.mention.type == .mediation) else {
      return .mediation
    }
    let shared = left.people.intersection(right.people).count
    let people = ListRelation(left.people, right.people)
    switch people {
    case .equal where shared >= 2: return nil
    case .nested where shared >= 2: return bringsThirdParty(left, right) ? .thirdParty : nil
    case .equal, .nested:
      guard sharesParties(left, right) else { return .parties }
      if bringsThirdParty(left, right) { return .thirdParty }
      return citiesDiffer(left.mention, right.mention) ? .city : nil
    case .overlapping:
      return shared >= 2 && agreementPercent(left.people, right.people) >= 50 ? nil : .people
    case .disjoint: return .people
    case .silent:
      guard sharesParties(left, right) else { return .parties }
      return citiesDiffer(left.mention, right.mention) ? .city : nil
    }
  }

  private static func sharesParties(_ left: CitedMention, _ right: CitedMention) -> Bool {
    ListRelation(left.parties, right.parties).isNestedOrEqual
      && left.parties.intersection(right.parties).count >= 2
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
  fileprivate static func vetoOfVisit(_ left: CitedMention, _ right: CitedMention) -> JoinVeto? {
    guard left.isTour == right.isTour || left.tellsNoHost || right.tellsNoHost else {
      return .tourAndLeg
    }
    switch ListRelation(left.people, right.people) {
    case .equal, .nested:
      let isThere = left.mention.country == right.mention.country
      return isThere || ListRelation(left.parties, right.parties).isNestedOrEqual ? nil : .parties
    case .overlapping:
      return agreementPercent(left.people, right.people) >= 50 ? nil : .people
    case .disjoint: return .people
    case .silent: return sharesParties(left, right) ? nil : .parties
    }
  }

  /// A gathering goes by its place, since every article names its own people there.
  fileprivate static func vetoOfGathering(
    _ left: CitedMention,
    _ right: CitedMention
  ) -> JoinVeto? {
    let sharesParty = !left.parties.isDisjoint(with: right.parties)
    guard sharesParty || left.parties.isEmpty || right.parties.isEmpty else { return .parties }
    if citiesDiffer(left.mention, right.mention) { return .city }
    if let first = left.mention.city, first.folded == right.mention.city?.folded { return nil }
    if let first = left.mention.country, first == right.mention.country { return nil }
    let tellsNoPlace =
      left.mention.city == nil && right.mention.city == nil
      && left.mention.country == nil && right.mention.country == nil
    return tellsNoPlace && left.parties == right.parties && left.parties.count >= 2
      ? nil : .placeUntold
  }

  /// One vote of one body: the parties nest, and the place is the same where it is known.
  fileprivate static func vetoOfVote(_ left: CitedMention, _ right: CitedMention) -> JoinVeto? {
    guard ListRelation(left.parties, right.parties).isNestedOrEqual else { return .parties }
    return citiesDiffer(left.mention, right.mention) ? .city : nil
  }
}

extension CitedMention {
  /// A journey through several countries that is told as one visit.
  var isTour: Bool { family == .visit && mention.country == nil && parties.count > 2 }

  /// A journey of which only the visitor's own side is told.
  var tellsNoHost: Bool { mention.country == nil && parties.count < 2 }
}
