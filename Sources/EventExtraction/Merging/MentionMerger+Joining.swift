import DigestModel

/// What one telling adds to another of the same event.
extension MentionMerger {
  mutating func join(_ candidate: Candidate, into index: Int) {
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
      let isPutOff = [known, candidate].contains { $0.status == .postponed }
      best.status = isSettled ? .held : isPutOff ? .postponed : .scheduled
    }
    // 'setelah meneken dua naskah. … Naskah yang diteken Selasa itu …': that tells the day itself.
    if candidate.isRetold, candidate.date.isExact { best.date = candidate.date }
    if known.type == .visit { best.date = wholeStay(known.date, candidate.date) ?? best.date }
    best.isEarlier = known.isEarlier && candidate.isEarlier
    best.isVague = known.isVague && candidate.isVague
    drafts[index].event = best
    drafts[index].sentences.append(candidate.sentence)
    drafts[index].paragraphs.append(candidate.paragraph)
  }

  func fill(_ event: inout Candidate, from other: Candidate) {
    if rank(other.date) > rank(event.date) {
      event.date = other.date
      event.dateEndsStay = other.dateEndsStay
      event.leavesAtNight = other.leavesAtNight
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
