import DigestModel
import LanguagePack

extension SentenceMentionReader {
  func candidate(
    _ reading: FrameReading,
    _ setting: TriggerSetting,
    status: EventStatus,
    date: DateSpan,
    isMoved: Bool = false
  ) -> Candidate {
    let clauses = tables.clauses
    let tokens = sentence.tokens
    let lies =
      liesAhead(date, hasBegun: setting.trigger.arrives)
      || isToldAhead(date)
      || date == .unknown && setting.trigger.isPlainVerb && isAllAhead(besides: setting)
    let isOpenDeparture = setting.trigger.departs && date == .unknown
    let ahead =
      status == .held && (lies && tables.rules.include(.daysAhead) || isOpenDeparture)
    // An aim whose day has passed was reached, as far as the article goes on from it.
    let isReached =
      status == .scheduled && setting.clause.isAim
      && (clauses.earlier.occurs(in: tokens, within: 0..<tokens.count)
        || liesBehind(date))
    return Candidate(
      trigger: setting.trigger,
      type: reading.type,
      status: ahead ? .scheduled : isReached ? .held : status,
      date: day(of: reading, setting, among: date),
      place: reading.place?.place,
      country: reading.place?.country,
      participants: reading.participants,
      otherParties: reading.otherParties,
      isInternal: reading.isInternal,
      isRegional: reading.isRegional,
      isVague: !(setting.trigger.isAbout && reading.type == .meeting)
        && isVague(setting, status, date),
      awaitsGuests: reading.awaitsGuests,
      hasGroup: reading.hasGroup,
      isAside: reading.isAside,
      isRetold: reading.isRetold,
      body: reading.body,
      joined: reading.joined,
      isBackward: isBackward(setting),
      isTurn: sentence.tokens.prefix(2).contains(where: tables.status.adversatives.contains),
      isMoved: isMoved,
      isToldGathering: isToldGathering(setting),
      sentence: number,
      paragraph: sentence.sentence.paragraph,
      evidence: evidence(of: setting),
      isEarlier: clauses.earlier.occurs(in: tokens, within: setting.clause.tokens),
      isPrecedent: isPrecedent(setting.clause.tokens),
      stayDays: stayDays(in: setting),
      dateEndsStay: tokens[setting.clause.tokens].contains { clauses.ends.contains($0) }
        || isEndedByLeaving(setting),
      dayOfStay: setting.clause.tokens.lazy.compactMap {
        clauses.daysOfStay.match(in: tokens, at: $0)?.value
      }.first,
      sequel: sequel(in: setting),
      isTimed: frameReader().isTimed(setting),
      leavesAtNight: leavesAtNight(setting, on: date)
    )
  }

  /// 'setelah bertemu X', ', yang menjamu X,': what else the sentence tells came after it, and elsewhere.
  private func isPrecedent(_ clause: Range<Int>) -> Bool {
    let tokens = sentence.tokens
    return tables.clauses.opening.precedents.length(in: tokens, at: clause.lowerBound) > 0
      || tables.status.relatives.contains(tokens[clause.lowerBound]) && clause.lowerBound > 0
        && tokens[clause.lowerBound - 1].isSign(",") && tokens[clause.upperBound - 1].isSign(",")
  }

  /// 'meninggalkan X setelah dua hari melawat': the day is that of the clause before.
  private func isEndedByLeaving(_ setting: TriggerSetting) -> Bool {
    guard setting.position > 0,
      tables.clauses.opening.precedents.length(
        in: sentence.tokens,
        at: setting.clause.tokens.lowerBound
      ) > 0
    else { return false }
    let before = self.clauses[setting.position - 1].tokens
    return tables.clauses.leaving.occurs(in: sentence.tokens, within: before)
  }

  /// 'menutup kunjungan 5 - 7 April dengan pernyataan bersama': an accord is of one day, the last one.
  private func day(
    of reading: FrameReading,
    _ setting: TriggerSetting,
    among date: DateSpan
  ) -> DateSpan {
    if reading.type == .agreement, let last = date.end { return DateSpan(last) }
    return isDatedByMeeting(setting, reading) ? month(of: date) : date
  }

  /// 'A bertemu B di sela KTT X, Rabu (15/5)': the day is that of the meeting.
  private func isDatedByMeeting(_ setting: TriggerSetting, _ reading: FrameReading) -> Bool {
    setting.trigger.frame == .gathering && reading.dateScope == nil
      && (setting.followsVerb || reading.isAside && !setting.isFirst)
      && !tables.status.tookPlace.occurs(in: sentence.tokens, within: setting.after)
  }

  /// 'menyambut baik pertemuan A dan B': nothing says that it was held, or when.
  private func isVague(_ setting: TriggerSetting, _ status: EventStatus, _ date: DateSpan) -> Bool {
    let trigger = setting.trigger
    guard status == .held, date == .unknown,
      trigger.isNoun || trigger.hosts || trigger.frame == .talks
    else { return false }
    switch trigger.frame {
    case .journey where isPresented(setting): return false
    case .talks
    where statusReader.isOnlyMeans(
      setting.range,
      in: setting.clause,
      until: setting.scope.upperBound
    ):
      return true
    case .meet, .talk, .call, .journey, .talks:
      return !statusReader.isPresupposed(setting.range, until: setting.scope.upperBound)
    default: return false
    }
  }

  /// The day in 'bertemu di sela KTT X pada Sabtu' is that of the meeting, the days in 'berada di Y pada
  /// 14 - 17 Mei untuk KTT X' those of the visit.
  func month(of date: DateSpan) -> DateSpan {
    guard date.isExact, let start = date.start else { return date }
    return DateSpan(month: start.month, year: start.year) ?? date
  }

  /// 'tiba di X pada Selasa depan dan bertemu Y': every day that the sentence tells lies ahead, but for that
  /// of what only a relative clause tells.
  private func isAllAhead(besides setting: TriggerSetting) -> Bool {
    let others = clauses.filter {
      $0 != setting.clause
        && tables.status.relatives.contains(sentence.tokens[$0.tokens.lowerBound])
    }
    let choice = dateChoice(setting)
    let dates = sentence.dates.filter { date in
      date.span != .unknown && !choice.isOfNoun(date, behind: setting.range.upperBound)
        && !others.contains { $0.tokens.contains(date.tokens.lowerBound) }
        && !tables.clauses.tellsForce(before: date.tokens.lowerBound, in: sentence.tokens)
    }
    .map(\.span)
    return !dates.isEmpty && dates.allSatisfy { $0.isExact && liesAhead($0) }
  }

  /// 'pekan depan': as coarse as the month, but ahead.
  private func isToldAhead(_ date: DateSpan) -> Bool {
    sentence.dates.contains { told in
      told.span == date && date != .unknown && !date.isExact
        && sentence.tokens[told.tokens].contains { tables.clauses.opening.future.contains($0) }
    }
  }

  /// A day after publication, or days that begin on it and go on.
  func liesAhead(_ date: DateSpan, hasBegun: Bool = false) -> Bool {
    guard let published, let bounds = date.bounds else { return false }
    if bounds.lowerBound > published { return true }
    return !hasBegun && date.isExact && bounds.lowerBound == published
      && bounds.upperBound > published
  }

  func liesBehind(_ date: DateSpan?) -> Bool {
    guard let published, let bounds = date?.bounds else { return false }
    return bounds.upperBound < published
  }

  private func isBackward(_ setting: TriggerSetting) -> Bool {
    guard setting.trigger.isNoun, !isPresented(setting),
      !frameReader().isPlannedByStates(setting)
    else { return false }
    let end = min(setting.range.upperBound + 2, sentence.tokens.count)
    return (setting.range.upperBound..<end).contains { index in
      let token = sentence.tokens[index]
      // 'Pertemuan Perdana Menteri X' is nobody's first.
      let isNamed = sentence.isInsideEntity(index) && !sentence.isPronoun(at: index)
      return tables.clauses.backward.contains(token)
        || !isNamed
          && (tables.claims.first.contains(token) || tables.claims.ordinals[token] != nil)
    }
  }

  private func isToldGathering(_ setting: TriggerSetting) -> Bool {
    let next = setting.range.upperBound
    return setting.trigger.frame == .gathering && setting.trigger.isNoun
      && next < sentence.tokens.count && tables.clauses.backward.contains(sentence.tokens[next])
  }

  /// 'Inilah kunjungan pertama X ke Y sejak 2019': what the article tells is that visit.
  private func isPresented(_ setting: TriggerSetting) -> Bool {
    guard setting.trigger.frame == .journey else { return false }
    let start = setting.clause.tokens.lowerBound
    let length = tables.clauses.dealing.presenting.length(in: sentence.tokens, at: start)
    return length > 0 && setting.range.lowerBound <= start + length + 1
  }

  /// From the subject, or the clause's beginning, to the clause's end: contiguous, within the sentence.
  private func evidence(of setting: TriggerSetting) -> Range<Int> {
    var start = setting.clause.tokens.lowerBound
    var end = setting.clause.tokens.upperBound
    while start < setting.range.lowerBound, sentence.tokens[start].kind == .sign { start += 1 }
    while end > setting.range.upperBound, leadsOn(sentence.tokens[end - 1]) { end -= 1 }
    return start..<end
  }

  /// Whether a clause that ends with it was cut before what it leads to: a mark, or 'dan'.
  private func leadsOn(_ token: Token) -> Bool {
    [",", "\"", ".", ";", ":"].contains(token.folded) || tables.clauses.lists.contains(token)
  }

  /// 'kunjungan tiga hari', 'selama dua hari'.
  private func stayDays(in setting: TriggerSetting) -> Int? {
    let tokens = sentence.tokens
    // 'pembicaraan dua hari': of talks only what stands behind their name.
    let isTalk = [.meet, .talk, .talks].contains(setting.trigger.frame)
    let own = setting.range.upperBound..<setting.range.upperBound + 1
    for index in isTalk ? own.clamped(to: tokens.indices.dropLast()) : tokens.indices.dropLast()
    where tables.clauses.days.contains(tokens[index + 1]) {
      let next = index + 2
      // 'dua hari setelah …' lies between two events.
      let isGap = next < tokens.count && tables.clauses.gaps.contains(tokens[next])
      if let number = tables.clauses.number(tokens[index]), number < 32, !isGap { return number }
    }
    return nil
  }
}
