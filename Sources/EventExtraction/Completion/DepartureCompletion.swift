import DigestModel

/// Tells a visit by its arrival where the article tells of the evening on which the journey began:
/// 'bertolak ke Kairo, Minggu (12/10) malam'.
struct DepartureCompletion {
  private(set) var drafts: [MentionMerger.Draft]
  let cast: Cast
  let published: Day?

  /// How many days after the departure the arrival may be.
  private static let journey = 2

  func completed() -> [MentionMerger.Draft] {
    var result = self
    result.joinArrivals()
    result.arriveByMeetings()
    for index in result.drafts.indices where result.isUnderway(result.drafts[index].event) {
      result.drafts[index].event.status = .scheduled
      if let day = result.dayAhead(of: result.drafts[index].event) {
        result.drafts[index].event.date = day
      }
    }
    return result.drafts
  }

  /// The visit that is told with its own day takes in the departure.
  private mutating func joinArrivals() {
    for index in drafts.indices.reversed() where drafts[index].event.leavesAtNight {
      let departure = drafts[index]
      let arrival = drafts.indices.first { other in
        other != index && isArrival(drafts[other].event, of: departure.event)
      }
      guard let arrival else { continue }
      drafts[arrival].event.place = drafts[arrival].event.place ?? departure.event.place
      drafts[arrival].event.participants += departure.event.participants.filter {
        !drafts[arrival].event.participants.contains($0)
      }
      drafts[arrival].sentences += departure.sentences
      drafts[arrival].paragraphs += departure.paragraphs
      drafts[arrival].event.isEarlier = drafts[arrival].event.isEarlier && departure.event.isEarlier
      drafts.remove(at: index)
    }
  }

  private func isArrival(_ visit: Candidate, of departure: Candidate) -> Bool {
    visit.type == .visit && !visit.leavesAtNight && visit.country == departure.country
      && (visit.status == .held || visit.status == .scheduled) && follows(visit, departure)
      && !Set(visit.participants).isDisjoint(with: departure.participants)
  }

  private func follows(_ event: Candidate, _ departure: Candidate) -> Bool {
    guard event.date.isExact, let day = event.date.start, let left = departure.date.start else {
      return false
    }
    return (0...Self.journey).contains(left.days(to: day))
  }

  /// 'terbang ke Kigali dan bertemu Presiden Rwanda, Rabu (15/5)': whoever met his hosts had come.
  private mutating func arriveByMeetings() {
    for index in drafts.indices {
      let visit = drafts[index].event
      guard visit.type == .visit, visit.trigger.departs, visit.status == .scheduled,
        visit.date == .unknown,
        let meeting = drafts.map(\.event).first(where: { isArrived($0, on: visit) })
      else { continue }
      drafts[index].event.status = .held
      drafts[index].event.date = meeting.date
    }
  }

  private func isArrived(_ meeting: Candidate, on visit: Candidate) -> Bool {
    guard meeting.type == .meeting, meeting.status == .held, meeting.date.isExact,
      meeting.sentence == visit.sentence, let host = visit.country,
      visit.evidence.lowerBound <= meeting.evidence.lowerBound
    else { return false }
    return meeting.country.map { $0 == host } ?? true
      && MentionMerger(cast: cast).parties(of: meeting).contains(host)
      && !Set(visit.participants).isDisjoint(with: meeting.participants)
  }

  /// Nobody can have told of the arrival yet.
  private func isUnderway(_ event: Candidate) -> Bool {
    guard event.leavesAtNight, event.type == .visit, event.status == .held, let published,
      let left = event.date.start
    else { return false }
    return left.days(to: published) <= 1
  }

  /// The first day of what the visitors go there for.
  private func dayAhead(of visit: Candidate) -> DateSpan? {
    drafts.map(\.event).first { isReason($0, for: visit) }?.date.start.map { DateSpan($0) }
  }

  /// What is planned there, or between the visitors and their hosts.
  private func isReason(_ event: Candidate, for visit: Candidate) -> Bool {
    guard event.type != .visit, event.status == .scheduled, let host = visit.country,
      follows(event, visit)
    else { return false }
    if let country = event.country { return country == host }
    return MentionMerger(cast: cast).parties(of: event).contains(host)
      && !Set(visit.participants).isDisjoint(with: event.participants)
  }
}
