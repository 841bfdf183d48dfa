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
  /// Whose terms tell who held an office when; without them everybody did who is told by it.
  var knowledge: Knowledge?
  var published: Day?
  let cast: Cast
  var drafts: [Draft] = []

  /// Those that a sentence may speak of again: an article of a megabyte may tell thousands of events.
  var recent: ArraySlice<Draft> { drafts.suffix(Self.memory) }

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

  private static let memory = 64

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
      let named = named(participant, on: found.date)
      if !told.contains(named) { told.append(named) }
    }
    takeOverMedium(&candidate)
    if isMoreTalks(candidate) { candidate.type = .negotiation }
    if rules.include(.pointingBack), callsTalks(candidate) || turns(candidate) { return }
    takeOverParties(&candidate)
    if candidate.type == .agreement {
      candidate = AccordCompletion(drafts: Array(recent), cast: cast).completed(candidate)
    }
    let isOneSided =
      parties(of: candidate).count < 2 && !candidate.isInternal && !candidate.isRegional
    if candidate.isBackward || isOneSided, isEncounter(candidate) {
      if rules.include(.pointingBack) { attach(candidate) }
      return
    }
    if rules.include(.retellings),
      let index = recent.lastIndex(where: { isSame($0.event, candidate) })
    {
      join(candidate, into: index)
    } else if !candidate.isToldGathering || !recent.contains(where: { $0.event.type == .summit }) {
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
    let call = recent.last { draft in
      draft.event.type.family == .remote && sidesAgree(draft.event, new)
    }
    if let call { candidate.type = call.event.type }
  }

  /// A word that only points back gives its date and place to the last event of its kind.
  private mutating func attach(_ candidate: Candidate) {
    guard
      let index = recent.lastIndex(where: { draft in
        mayBe(draft.event, toldAgainAs: candidate) && !isPast(candidate, before: draft.event)
          && agree(draft.event.date, candidate.date)
          && agree(draft.event, candidate)
          && Set(candidate.participants).isSubset(of: draft.event.participants)
      })
    else {
      // 'Pembicaraan resmi keduanya digelar pada Selasa': another one of two who were told.
      let isTalk = [.meet, .talk, .call].contains(candidate.trigger.frame)
      let isPlaced = candidate.date.precision == .month && candidate.place != nil
      if isTalk, candidate.date.isExact || isPlaced, parties(of: candidate).count > 1 {
        append(candidate)
      }
      return
    }
    let isNear = candidate.sentence - (drafts[index].sentences.last ?? 0) <= 2
    guard candidate.isBackward || isNear || !candidate.participants.isEmpty else { return }
    fill(&drafts[index].event, from: candidate)
    if drafts[index].event.isRegional {
      drafts[index].event.otherParties += candidate.otherParties.filter {
        !drafts[index].event.otherParties.contains($0)
      }
    }
    drafts[index].sentences.append(candidate.sentence)
  }

  /// 'Mereka akan bertemu; pertemuan terakhir mereka terjadi pada 2019': what lies ahead was not then.
  private func isPast(_ candidate: Candidate, before event: Candidate) -> Bool {
    guard let published, let last = candidate.date.bounds?.upperBound else { return false }
    return last < published && [.scheduled, .proposed].contains(event.status)
      && event.date == .unknown
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
}
