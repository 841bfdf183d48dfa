import DigestModel
import LanguagePack

/// Lends visits and the meetings within them what only the other one tells.
struct VisitCompletion {
  let cast: Cast
  let rules: ReadingRules
  var drafts: [MentionMerger.Draft]
  /// Cities that the headline names.
  let headlinePlaces: [PlaceMeaning]

  func completed() -> [MentionMerger.Draft] {
    var result = self
    result.layOutStays()
    result.dropDepartures()
    result.takeCitiesFromHeadline()
    result.lendPlacesAndMonthsToMeetings()
    result.lendDaysToVisits()
    result.lendPlacesAndMonthsToMeetings()
    result.lendMonths()
    result.lendDaysToOffers()
    result.lendDaysToVotes()
    result.dropOverviews()
    return result.drafts
  }

  /// 'tiba pada Senin untuk kunjungan tiga hari', 'menutup kunjungan dua hari pada Senin', and talks of
  /// two days alike.
  private mutating func layOutStays() {
    let types: [EventType] = [.visit, .summit, .meeting, .negotiation]
    for index in drafts.indices where types.contains(drafts[index].event.type) {
      let event = drafts[index].event
      guard let days = event.stayDays, days > 1, event.date.isExact, event.date.end == nil,
        let day = event.date.start
      else { continue }
      let first = event.dateEndsStay ? day.adding(days: 1 - days) : day
      drafts[index].event.date = DateSpan(first, to: first.adding(days: days - 1))
    }
  }

  /// A visit to a state whose city only the headline names.
  private mutating func takeCitiesFromHeadline() {
    for index in drafts.indices
    where drafts[index].event.type == .visit && drafts[index].event.place == nil {
      guard let country = drafts[index].event.country else { continue }
      drafts[index].event.place = headlinePlaces.first { $0.country == country }
    }
  }

  /// A meeting that is told only as within a visit takes place there, in the visit's month.
  private mutating func lendPlacesAndMonthsToMeetings() {
    for index in drafts.indices where drafts[index].event.type == .meeting {
      guard let visit = visit(around: drafts[index].event) else { continue }
      if drafts[index].event.place == nil {
        drafts[index].event.place = visit.place
        drafts[index].event.country = visit.country
      }
      if drafts[index].event.date == .unknown {
        drafts[index].event.date = day(of: drafts[index].event, within: visit.date)
      }
    }
  }

  /// The day of the stay that is told, else the stay's month.
  private func day(of meeting: Candidate, within stay: DateSpan) -> DateSpan {
    guard let start = stay.start else { return .unknown }
    if let number = meeting.dayOfStay, stay.isExact, let end = stay.end {
      let day = number < 0 ? end : start.adding(days: number - 1)
      if day <= end { return DateSpan(day) }
    }
    let isWhole = stay.precision == .year || stay.isExact && stay.end == nil
    return isWhole ? stay : DateSpan(month: start.month, year: start.year) ?? .unknown
  }

  /// 'Ia juga menghadiri KTT APEC' was in the month of his visit, and 'di tengah kunjungannya' that of
  /// what he did meanwhile.
  private mutating func lendMonths() {
    for index in drafts.indices where drafts[index].event.date == .unknown {
      let event = drafts[index].event
      guard event.status == .held, !event.isVague, !event.isEarlier else { continue }
      let source = drafts.first { draft in
        let source = draft.event
        guard source.status == .held, source.date.isExact,
          draft.paragraphs.contains(event.paragraph),
          !Set(source.participants).isDisjoint(with: event.participants)
        else { return false }
        switch event.type {
        case .summit: return source.type == .visit
        case .visit: return source.type != .visit
        default: return false
        }
      }
      guard let start = source?.event.date.start else { continue }
      drafts[index].event.date = DateSpan(month: start.month, year: start.year) ?? .unknown
    }
  }

  /// Of several the one to a state that meets there, and of those the one told last before the meeting:
  /// 'tiba di Tel Aviv …, meneruskan perjalanan ke Ramallah dan diterima Presiden Palestina'.
  private func visit(around meeting: Candidate) -> Candidate? {
    let fitting = drafts.map(\.event).filter { holds($0, meeting) }
    guard fitting.count > 1 else { return fitting.first }
    let parties = MentionMerger(cast: cast).parties(of: meeting)
    let hosted = fitting.filter { visit in visit.country.map { parties.contains($0) } ?? false }
    let near = hosted.isEmpty ? fitting : hosted
    let last = near.filter { $0.sentence <= meeting.sentence }.map(\.sentence).max()
    return near.first { $0.sentence == last } ?? near.first
  }

  /// Whether a meeting may be within a visit.
  private func holds(_ visit: Candidate, _ meeting: Candidate) -> Bool {
    guard visit.type == .visit, !isLeftBehind(meeting, by: visit),
      isOpen(visit.status) == isOpen(meeting.status) || isAhead(meeting, within: visit),
      let host = visit.country, !Set(visit.participants).isDisjoint(with: meeting.participants)
    else { return false }
    if let country = meeting.country {
      return country == host
        && (meeting.place == visit.place || meeting.place == nil || meeting.dayOfStay != nil)
    }
    guard let first = visit.date.bounds, let second = meeting.date.bounds else {
      return meeting.sentence == visit.sentence || meeting.date == .unknown
    }
    return first.overlaps(second) || isShortlyAfter(meeting, visit)
  }

  /// 'setelah bertemu X, Y bertolak ke Z', 'Y, yang menjamu X, tiba di Z': with nobody of Z's it took place where he came from.
  private func isLeftBehind(_ meeting: Candidate, by visit: Candidate) -> Bool {
    guard meeting.isPrecedent, meeting.sentence == visit.sentence, !visit.trigger.isNoun,
      let host = visit.country
    else { return false }
    return !MentionMerger(cast: cast).parties(of: meeting).contains(host)
  }

  /// How many days after an arrival a meeting with the hosts belongs to the visit.
  private static let stay = 3

  /// 'tiba di Amman pada Senin dan bertemu Menlu Yordania keesokan harinya': nobody says that he left.
  private func isShortlyAfter(_ meeting: Candidate, _ visit: Candidate) -> Bool {
    guard let host = visit.country, visit.date.isExact, visit.date.end == nil,
      let arrival = visit.date.start, meeting.date.isExact, let day = meeting.date.start
    else { return false }
    return (1...Self.stay).contains(arrival.days(to: day))
      && MentionMerger(cast: cast).parties(of: meeting).contains(host)
  }

  /// A meeting to come on a day of a visit that has begun.
  private func isAhead(_ meeting: Candidate, within visit: Candidate) -> Bool {
    guard visit.status == .held, isOpen(meeting.status), visit.date.isExact, meeting.date.isExact,
      let stay = visit.date.bounds, let day = meeting.date.bounds
    else { return false }
    return stay.overlaps(day)
  }

  /// A visit without a day of its own is dated, and placed, by the meeting that it was made for.
  private mutating func lendDaysToVisits() {
    for index in drafts.indices where drafts[index].event.type == .visit {
      let visit = drafts[index].event
      let meeting = drafts.map(\.event).first { meeting in
        meeting.type == .meeting && meeting.country == visit.country && meeting.date.isExact
          && (isOpen(meeting.status) == isOpen(visit.status) || isSetOut(visit, meeting))
          && !Set(meeting.participants).isDisjoint(with: visit.participants)
          && (visit.date.bounds.map { $0.overlaps(meeting.date.bounds ?? $0) } ?? true)
      }
      guard let meeting else { continue }
      if isSetOut(visit, meeting) { drafts[index].event.status = .held }
      if visit.date == .unknown { drafts[index].event.date = meeting.date }
      drafts[index].event.place = visit.place ?? meeting.place
    }
  }

  /// 'bertolak ke X', with no day, of somebody who met there: he arrived.
  private func isSetOut(_ visit: Candidate, _ meeting: Candidate) -> Bool {
    visit.trigger.departs && !visit.trigger.isPlanned && visit.status == .scheduled
      && visit.date == .unknown && meeting.status == .held
  }

  /// An offer to mediate or a signature without a day of its own was made at the talks that the article tells of.
  private mutating func lendDaysToOffers() {
    for index in drafts.indices
    where Self.isDatedByTalks(drafts[index].event) {
      let people = Set(drafts[index].event.participants)
      let own =
        heldTalks.first { !people.isDisjoint(with: $0.participants) }
        ?? (people.isEmpty ? stay(of: Set(drafts[index].event.otherParties)) : nil)
      guard let source = own ?? heldTalks.first(where: { $0.type == .negotiation }) else {
        continue
      }
      drafts[index].event.date = source.date
      drafts[index].event.place = source.place
      drafts[index].event.country = source.country
    }
  }

  /// The meeting or the visit of a day in which the two states came together that a signature tells of.
  private func stay(of parties: Set<Party>) -> Candidate? {
    guard parties.count == 2 else { return nil }
    let merger = MentionMerger(cast: cast)
    return drafts.map(\.event).first { event in
      [.meeting, .visit].contains(event.type) && event.status == .held && event.date.isExact
        && event.date.end == nil && Set(merger.parties(of: event)) == parties
    }
  }

  private static func isDatedByTalks(_ event: Candidate) -> Bool {
    let isDated = event.type == .mediation || event.type == .agreement
    return isDated && event.status == .held && event.date == .unknown
  }

  private var heldTalks: [Candidate] {
    drafts.map(\.event).filter { event in
      let isTalk = event.type == .meeting || event.type == .negotiation
      return isTalk && event.status == .held && event.date.isExact
    }
  }

  /// A vote without a day of its own was held in the session of a day that the article tells of.
  private mutating func lendDaysToVotes() {
    for index in drafts.indices where drafts[index].event.type == .vote {
      let vote = drafts[index].event
      guard vote.status == .held, vote.date == .unknown else { continue }
      let session = drafts.map(\.event).first { session in
        guard session.type == .summit, session.status == .held else { return false }
        return session.date.isExact && session.date.end == nil
          && session.otherParties.contains { vote.otherParties.contains($0) }
      }
      guard let session else { continue }
      drafts[index].event.date = session.date
      drafts[index].event.place = vote.place ?? session.place
      drafts[index].event.country = vote.country ?? session.country
    }
  }

  /// 'bertolak ke Eropa': its stops are told as visits of their own.
  private mutating func dropOverviews() {
    let stops = drafts.map(\.event).filter { $0.type == .visit && !$0.isRegional }
    drafts.removeAll { draft in
      draft.event.isRegional
        && stops.contains { !Set($0.participants).isDisjoint(with: draft.event.participants) }
    }
  }

  private func isOpen(_ status: EventStatus) -> Bool { status != .held }
}
