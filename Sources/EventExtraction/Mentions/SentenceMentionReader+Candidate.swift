import DigestModel
import LanguagePack

extension SentenceMentionReader {
  func candidate(
    _ reading: FrameReading,
    _ setting: TriggerSetting,
    status: EventStatus,
    date: DateSpan
  ) -> Candidate {
    let clauses = tables.clauses
    let tokens = sentence.tokens
    let lies = liesAhead(date)
    let isOpenDeparture = setting.trigger.departs && date == .unknown
    let ahead = status == .held && (lies || isOpenDeparture)
    // An aim whose day has passed was reached, as far as the article goes on from it.
    let isReached =
      status == .scheduled && setting.clause.isAim
      && (clauses.earlier.occurs(in: tokens, within: 0..<tokens.count)
        || (published.flatMap { day in date.bounds.map { $0.upperBound < day } } ?? false))
    return Candidate(
      trigger: setting.trigger,
      type: reading.type,
      status: ahead ? .scheduled : isReached ? .held : status,
      date: setting.trigger.frame == .gathering && setting.followsVerb ? month(of: date) : date,
      place: reading.place?.place,
      country: reading.place?.country,
      participants: reading.participants,
      otherParties: reading.otherParties,
      isInternal: reading.isInternal,
      isBackward: isBackward(setting),
      sentence: number,
      paragraph: sentence.sentence.paragraph,
      evidence: evidence(of: setting),
      isEarlier: clauses.earlier.occurs(in: tokens, within: setting.clause.tokens),
      stayDays: stayDays(in: setting),
      dateEndsStay: tokens[setting.clause.tokens].contains { clauses.ends.contains($0) }
    )
  }

  /// The day in 'bertemu di sela KTT X pada Sabtu' is that of the meeting.
  private func month(of date: DateSpan) -> DateSpan {
    guard date.isExact, date.end == nil, let start = date.start else { return date }
    return DateSpan(month: start.month, year: start.year) ?? date
  }

  /// A day after publication, or days that begin on it and go on.
  private func liesAhead(_ date: DateSpan) -> Bool {
    guard tables.rules.include(.daysAhead), let published, let bounds = date.bounds
    else { return false }
    if bounds.lowerBound > published { return true }
    return date.isExact && bounds.lowerBound == published && bounds.upperBound > published
  }

  private func isBackward(_ setting: TriggerSetting) -> Bool {
    guard setting.trigger.isNoun else { return false }
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

  /// From the subject, or the clause's beginning, to the clause's end: contiguous, within the sentence.
  private func evidence(of setting: TriggerSetting) -> Range<Int> {
    var start = setting.clause.tokens.lowerBound
    var end = setting.clause.tokens.upperBound
    while start < setting.range.lowerBound, sentence.tokens[start].kind == .sign { start += 1 }
    while end > setting.range.upperBound,
      [",", "\"", ".", ";", ":"].contains(sentence.tokens[end - 1].folded)
    {
      end -= 1
    }
    return start..<end
  }

  /// 'kunjungan tiga hari', 'selama dua hari'.
  private func stayDays(in setting: TriggerSetting) -> Int? {
    let tokens = sentence.tokens
    for index in tokens.indices.dropLast()
    where tables.clauses.days.contains(tokens[index + 1]) {
      if let number = tables.clauses.number(tokens[index]), number < 32 { return number }
    }
    return nil
  }
}
