import DigestModel
import LanguagePack

extension SentenceMentionReader {
  /// 'undangan ke KTT di Bali pada November': a month without its year lies ahead.
  func ahead(
    _ date: DateSpan,
    _ setting: TriggerSetting,
    _ status: EventStatus
  ) -> DateSpan {
    if status == .cancelled || status == .postponed { return nearest(date) }
    guard date.precision == .month, let published, let start = date.start,
      let last = date.bounds?.upperBound, last < published,
      sentence.dates.contains(where: { $0.span == date && !$0.hasYear })
    else { return date }
    let before = setting.clause.tokens.lowerBound..<setting.range.lowerBound
    let isAsked =
      tables.status.invited.occurs(in: sentence.tokens, within: before)
      || tables.status.prepared.occurs(in: sentence.tokens, within: before)
    guard isAsked || status == .scheduled || status == .proposed else { return date }
    return DateSpan(month: start.month, year: start.year + 1) ?? date
  }

  /// 'Pertemuan pada Kamis urung digelar': the planned day is the nearest Thursday.
  private func nearest(_ date: DateSpan) -> DateSpan {
    if date.precision == .month { return nearestMonth(date) }
    guard let published, date.isExact, date.end == nil, let day = date.start,
      (4...6).contains(day.days(to: published)),
      let told = sentence.dates.first(where: { $0.span == date }),
      !sentence.tokens[told.tokens].contains(where: { $0.kind == .number })
    else { return date }
    return DateSpan(day.adding(days: 7))
  }

  /// 'semula akan berkunjung pada April, tetapi batal': a month without its year is the nearest one.
  private func nearestMonth(_ date: DateSpan) -> DateSpan {
    guard let published, let start = date.start,
      sentence.dates.contains(where: { $0.span == date && !$0.hasYear })
    else { return date }
    let days = start.days(to: published)
    guard abs(days) > Self.halfYear else { return date }
    return DateSpan(month: start.month, year: start.year + days.signum()) ?? date
  }

  private static var halfYear: Int { 183 }

  /// 'ditunda dari Rabu menjadi Jumat (17/6)': the day that it was put off to.
  func newDay(_ setting: TriggerSetting) -> DateSpan? {
    let tokens = sentence.tokens
    let words = tables.status
    let clause = setting.clause.tokens
    guard
      let word = words.postponed.first(in: tokens, within: clause)
        ?? words.postponedAfter.first(in: tokens, within: clause)
    else { return nil }
    let told = sentence.dates.first { date in
      let start = date.tokens.lowerBound
      return start > word.upperBound && date.span.precision != .unknown
        && tokens[max(word.upperBound, start - 2)..<start].contains {
          words.moved.contains($0)
        }
    }
    return told.map { $0.tokens.count == 1 ? nextWeek($0.span) : $0.span }
  }

  /// 'ditunda ke Jumat': a weekday alone that was read as the last one lies ahead.
  private func nextWeek(_ date: DateSpan) -> DateSpan {
    guard let published, date.isExact, date.end == nil, let day = date.start, day < published
    else { return date }
    return DateSpan(day.adding(days: 7))
  }

  /// 'kesiapan berunding dengan Rusia': a wish of one person towards a state.
  func isLooseWish(_ candidate: Candidate) -> Bool {
    candidate.status == .proposed && candidate.date == .unknown && candidate.type != .visit
      && candidate.participants.contains(where: \.isParty)
  }

  /// 'Selain bertemu X, ia juga akan bertemu Y': both lie ahead.
  func isAlongsidePlan(_ clause: Clause) -> Bool {
    tables.clauses.alongside.length(in: sentence.tokens, at: clause.tokens.lowerBound) > 0
      && tables.status.scheduled.occurs(
        in: sentence.tokens,
        within: clause.tokens.upperBound..<sentence.tokens.count
      )
  }

  /// Without a day, words that name an event in general and wishes of talks in general, or within
  /// somebody's words, tell no event.
  func isWish(_ status: EventStatus, _ date: DateSpan?, _ setting: TriggerSetting) -> Bool {
    guard date == nil else { return false }
    // 'mendukung mediasi X', 'hal-hal yang disepakati': without a day these nouns tell of no act.
    let isNoun =
      setting.trigger.frame == .mediation && (setting.trigger.isNoun || setting.trigger.isPassive)
    let isVeto = setting.trigger.isVeto && setting.trigger.isNoun
    if status == .held { return isNoun || isVeto || setting.trigger.need == .document }
    switch setting.trigger.frame {
    case .talks, .signing, .vote, .offer, .mediation: return !isPutForward(status, setting)
    case .gathering: return status == .proposed && !isPutForward(status, setting)
    default: return status == .proposed && sentence.sentence.isQuoted[setting.range.lowerBound]
    }
  }

  /// A proposal that the sentence itself makes, outside anybody's words.
  private func isPutForward(_ status: EventStatus, _ setting: TriggerSetting) -> Bool {
    guard status == .proposed, !sentence.sentence.isQuoted[setting.range.lowerBound] else {
      return false
    }
    return statusReader.isPutForward(at: setting.range, in: setting.clause)
  }
}
