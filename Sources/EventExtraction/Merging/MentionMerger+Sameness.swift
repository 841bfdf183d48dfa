import DigestModel

/// Whether two sentences tell one event.
extension MentionMerger {
  func isSame(_ known: Candidate, _ new: Candidate) -> Bool {
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
  func wholeStay(_ known: DateSpan, _ new: DateSpan) -> DateSpan? {
    guard known.isExact, new.isExact, known != new, let first = known.bounds,
      let second = new.bounds
    else { return nil }
    return DateSpan(
      min(first.lowerBound, second.lowerBound),
      to: max(first.upperBound, second.upperBound)
    )
  }

  /// One list of people holds the other; an office alone may be anybody of its state.
  func sidesAgree(_ known: Candidate, _ new: Candidate) -> Bool {
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
    if known.status == .held, known.date == .unknown { return isPlan(new, of: known) }
    if new.status == .held, new.date == .unknown { return isPlan(known, of: new) }
    let open: Set<EventStatus> = [.scheduled, .proposed]
    return open.contains(known.status) && open.contains(new.status)
  }

  /// What was put off is only pointed back at: 'Kunjungan itu …', not 'Putaran kedua digelar di X'.
  private func isPlan(_ plan: Candidate, of told: Candidate) -> Bool {
    // 'X bertemu Y. … Konsultasi A-B dijadwalkan pada Rabu': of states alone, another event.
    let isOfStates = !plan.participants.contains(where: \.isPerson)
    if isOfStates, told.trigger.isPlainVerb, told.participants.contains(where: \.isPerson) {
      return false
    }
    return plan.status != .cancelled
      && (plan.status != .postponed || told.isBackward || told.isVague)
  }

  func agree(_ left: DateSpan, _ right: DateSpan) -> Bool {
    guard let first = left.bounds, let second = right.bounds else { return true }
    return first.overlaps(second)
  }

  func agree(_ left: Candidate, _ right: Candidate) -> Bool {
    if let first = left.country, let second = right.country, first != second { return false }
    if let first = left.place, let second = right.place { return first.city == second.city }
    return true
  }

  /// A deal that was made is none that is to be signed; without a day only what stands near is the same.
  private func isOneAccord(_ known: Candidate, _ new: Candidate) -> Bool {
    guard known.status == new.status else { return false }
    let isDated = known.date != .unknown && new.date != .unknown
    return isDated || new.sentence - known.sentence <= Self.reach
  }

  /// 'pulang pada Rabu setelah meneken dua naskah. … Naskah yang diteken Selasa itu …'
  private func isRetold(_ known: Candidate, _ new: Candidate) -> Bool {
    guard new.isRetold, new.sentence - known.sentence <= 2, let day = known.date.start,
      let other = new.date.start
    else { return false }
    return abs(day.days(to: other)) <= 1
  }

  /// 'KTT ASEAN' and 'KTT ASEAN-China' are two, where both name the body.
  private func isAnotherGathering(_ known: Candidate, _ new: Candidate) -> Bool {
    guard known.joined != new.joined, let body = new.body ?? known.body else { return false }
    return known.body == body && new.body == body
  }
}
