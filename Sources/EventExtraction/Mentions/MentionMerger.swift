import DigestModel
import LanguagePack

/// Joins what several sentences tell of one event.
struct MentionMerger {
  /// An event of the article, from the best informed of its sentences.
  struct Draft: Sendable {
    var event: Candidate
    /// Every sentence that tells of it.
    var sentences: [Int]
    var paragraphs: [Int]
  }

  /// Whether tellings of one event are joined at all.
  var rules = ReadingRules.all
  let cast: Cast
  private(set) var drafts: [Draft] = []

  /// A reception of guests that are not named yet.
  private var reception: Candidate?

  init(cast: Cast) { self.cast = cast }

  /// Names the guests of a reception that was told shortly before.
  mutating func name(_ guests: [Participant], in sentence: Int) {
    guard var event = reception, sentence - event.sentence <= Self.reach, !guests.isEmpty else {
      return
    }
    reception = nil
    event.awaitsGuests = false
    event.participants += guests.filter { !event.participants.contains($0) }
    add(event)
  }

  /// In how many sentences the guests of a reception are looked for.
  static let reach = 6

  /// Takes the next candidate in the order of the text.
  mutating func add(_ found: Candidate) {
    guard !found.awaitsGuests else {
      reception = found
      return
    }
    var candidate = found
    candidate.participants = found.participants.reduce(into: []) { told, participant in
      let named = named(participant)
      if !told.contains(named) { told.append(named) }
    }
    takeOverMedium(&candidate)
    takeOverParties(&candidate)
    if candidate.type == .agreement {
      candidate = AccordCompletion(drafts: drafts, cast: cast).completed(candidate)
    }
    let isOneSided =
      parties(of: candidate).count < 2 && !candidate.isInternal && !candidate.isRegional
    if candidate.isBackward || isOneSided, isEncounter(candidate) {
      if rules.include(.pointingBack) { attach(candidate) }
      return
    }
    if rules.include(.retellings),
      let index = drafts.lastIndex(where: { isSame($0.event, candidate) })
    {
      join(candidate, into: index)
    } else {
      append(candidate)
    }
  }

  private mutating func append(_ candidate: Candidate) {
    drafts.append(
      Draft(event: candidate, sentences: [candidate.sentence], paragraphs: [candidate.paragraph])
    )
  }

  /// 'Kontak' and the like of two who were told to have called each other is a call as well.
  private func takeOverMedium(_ candidate: inout Candidate) {
    guard candidate.trigger.frame == .talk, candidate.type == .meeting, candidate.country == nil
    else { return }
    let new = candidate
    let call = drafts.last { draft in
      draft.event.type.family == .remote && sidesAgree(draft.event, new)
    }
    if let call { candidate.type = call.event.type }
  }

  /// 'Perundingan di Jeddah': between those who signed there.
  private func takeOverParties(_ candidate: inout Candidate) {
    guard candidate.trigger.frame == .talks, parties(of: candidate).isEmpty,
      let country = candidate.country, !candidate.isBackward
    else { return }
    let told = drafts.last { draft in
      [.agreement, .negotiation].contains(draft.event.type) && draft.event.country == country
    }
    if let told { candidate.otherParties = parties(of: told.event) + [country] }
  }

  /// Somebody told by office here and by name elsewhere in the article.
  private func named(_ participant: Participant) -> Participant {
    guard case .office(let office, let party) = participant, !office.isShared else {
      return participant
    }
    let holders = cast.holders(of: office.key).filter { cast.members[$0].country == party }
    return holders.count == 1 ? .person(holders[0]) : participant
  }

  /// A word that only points back gives its date and place to the last event of its kind.
  private mutating func attach(_ candidate: Candidate) {
    guard
      let index = drafts.lastIndex(where: { draft in
        mayBe(draft.event, toldAgainAs: candidate) && agree(draft.event.date, candidate.date)
          && agree(draft.event, candidate)
          && Set(candidate.participants).isSubset(of: draft.event.participants)
      })
    else {
      // 'Pembicaraan resmi keduanya digelar pada Selasa': another one of two who were told.
      let isTalk = [.meet, .talk, .call].contains(candidate.trigger.frame)
      if isTalk, candidate.date.isExact, parties(of: candidate).count > 1 { append(candidate) }
      return
    }
    let isNear = candidate.sentence - (drafts[index].sentences.last ?? 0) <= 2
    guard candidate.isBackward || isNear || !candidate.participants.isEmpty else { return }
    fill(&drafts[index].event, from: candidate)
    drafts[index].sentences.append(candidate.sentence)
  }

  /// 'Percakapan itu' may be a call as well as a meeting; 'kunjungan itu' is a visit.
  private func mayBe(_ event: Candidate, toldAgainAs candidate: Candidate) -> Bool {
    guard candidate.status == .held || event.status == candidate.status else { return false }
    if candidate.trigger.frame == .talk, candidate.type == .meeting {
      return [.phoneCall, .videoCall, .meeting].contains(event.type)
    }
    return event.type == candidate.type
  }

  /// Events that need two sides; gatherings, votes and the like are told by their body or place.
  private func isEncounter(_ candidate: Candidate) -> Bool {
    switch candidate.trigger.frame {
    case .meet, .talk, .call, .travel, .journey: candidate.type != .summit
    case .gathering: parties(of: candidate).isEmpty
    default: false
    }
  }

  private mutating func join(_ candidate: Candidate, into index: Int) {
    let known = drafts[index].event
    var best = information(candidate) > information(known) ? candidate : known
    let other = information(candidate) > information(known) ? known : candidate
    fill(&best, from: other)
    best.participants = merged(known.participants, candidate.participants)
    best.otherParties = known.otherParties
    for party in candidate.otherParties where !best.otherParties.contains(party) {
      best.otherParties.append(party)
    }
    if known.status != candidate.status {
      let isSettled = [known, candidate].contains { $0.status == .held && $0.date != .unknown }
      best.status = isSettled ? .held : .scheduled
    }
    if known.type == .visit { best.date = wholeStay(known.date, candidate.date) ?? best.date }
    best.isEarlier = known.isEarlier && candidate.isEarlier
    best.isVague = known.isVague && candidate.isVague
    drafts[index].event = best
    drafts[index].sentences.append(candidate.sentence)
    drafts[index].paragraphs.append(candidate.paragraph)
  }

  private func fill(_ event: inout Candidate, from other: Candidate) {
    if rank(other.date) > rank(event.date) {
      event.date = other.date
      event.dateEndsStay = other.dateEndsStay
    }
    if event.place == nil, event.type.family != .remote, agree(event, other) {
      event.place = other.place
    }
    if event.type.family != .remote { event.country = event.country ?? other.country }
    event.stayDays = event.stayDays ?? other.stayDays
    event.dayOfStay = event.dayOfStay ?? other.dayOfStay
  }

  /// How much a sentence tells: the one that tells most is the evidence.
  private func information(_ candidate: Candidate) -> Int {
    rank(candidate.date) * 2 + (candidate.place == nil ? 0 : 1) + candidate.participants.count * 2
  }

  private func rank(_ date: DateSpan) -> Int {
    switch date.precision {
    case .day: date.end == nil ? 3 : 4
    case .month: 2
    case .year: 1
    case .unknown: 0
    }
  }

  private func isSame(_ known: Candidate, _ new: Candidate) -> Bool {
    guard known.type == new.type, statusesAgree(known, new) else { return false }
    let isOneTime = agree(known.date, new.date) || isOneStay(known, new) || isRetold(known, new)
    guard isOneTime, agree(known, new) else {
      return false
    }
    switch known.type {
    case .visit:
      return !Set(known.participants).isDisjoint(with: new.participants)
        && known.country == new.country
    case .agreement where !isOneAccord(known, new): return false
    case .summit where isAnotherGathering(known, new): return false
    case .summit, .vote, .negotiation, .agreement:
      let shared = Set(parties(of: known)).intersection(parties(of: new))
      return !shared.isEmpty || known.place == new.place && known.place != nil
    case .mediation:
      let shared = Set(parties(of: known)).intersection(parties(of: new))
      return known.participants == new.participants && !shared.isEmpty
    default: return sidesAgree(known, new)
    }
  }

  /// 'Tiba pada Senin' and 'menutup kunjungan tiga hari pada Rabu' tell one visit.
  private func isOneStay(_ known: Candidate, _ new: Candidate) -> Bool {
    guard known.type == .visit, known.date.isExact, new.date.isExact, let first = known.date.start,
      let second = new.date.start
    else { return false }
    return abs(first.days(to: second)) < max(known.stayDays ?? 1, new.stayDays ?? 1)
  }

  /// From the first to the last day that two tellings of one visit give, where they differ.
  private func wholeStay(_ known: DateSpan, _ new: DateSpan) -> DateSpan? {
    guard known.isExact, new.isExact, known != new, let first = known.bounds,
      let second = new.bounds
    else { return nil }
    return DateSpan(
      min(first.lowerBound, second.lowerBound),
      to: max(first.upperBound, second.upperBound)
    )
  }

  /// One list of people holds the other; an office alone may be anybody of its state.
  private func sidesAgree(_ known: Candidate, _ new: Candidate) -> Bool {
    let left = Set(known.participants.filter(\.isPerson))
    let right = Set(new.participants.filter(\.isPerson))
    let parties = Set(self.parties(of: known))
    let others = Set(self.parties(of: new))
    guard left.isSubset(of: right) || right.isSubset(of: left) else { return false }
    // A third party makes it another event.
    if parties.count > 1, others.count > 1, left.count > 1, right.count > 1 {
      return parties == others
    }
    return parties.isSubset(of: others) || others.isSubset(of: parties)
  }

  private func statusesAgree(_ known: Candidate, _ new: Candidate) -> Bool {
    if known.status == new.status { return true }
    // 'tiba di X untuk kunjungan resmi ke Y'
    if known.type == .visit, known.sentence == new.sentence, new.date == .unknown,
      new.status == .scheduled, new.trigger.frame == .journey
    {
      return true
    }
    // A wish that came true.
    if known.status == .held, known.date != .unknown, new.status == .proposed {
      return new.date == .unknown
    }
    // Told as if held, but without a day: the plan that the article tells of.
    if known.status == .held, known.date == .unknown { return new.status != .cancelled }
    if new.status == .held, new.date == .unknown { return known.status != .cancelled }
    let open: Set<EventStatus> = [.scheduled, .proposed]
    return open.contains(known.status) && open.contains(new.status)
  }

  private func agree(_ left: DateSpan, _ right: DateSpan) -> Bool {
    guard let first = left.bounds, let second = right.bounds else { return true }
    return first.overlaps(second)
  }

  private func agree(_ left: Candidate, _ right: Candidate) -> Bool {
    if let first = left.country, let second = right.country, first != second { return false }
    if let first = left.place, let second = right.place { return first.city == second.city }
    return true
  }

  func parties(of candidate: Candidate) -> [Party] {
    var found: [Party] = []
    for participant in candidate.participants {
      let party: Party? =
        switch participant {
        case .person(let index): cast.members[index].country
        case .office(_, let party), .party(let party): party
        }
      if let party, !found.contains(party) { found.append(party) }
    }
    for party in candidate.otherParties where !found.contains(party) { found.append(party) }
    return found
  }

  /// The longer list first, then whoever the other one adds; an office goes where its holder stands.
  private func merged(_ left: [Participant], _ right: [Participant]) -> [Participant] {
    var found = left.count >= right.count ? left : right
    for participant in left.count >= right.count ? right : left
    where !found.contains(participant) {
      found.append(participant)
    }
    return found
  }
}
