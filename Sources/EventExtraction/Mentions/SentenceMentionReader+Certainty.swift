import DigestModel
import LanguagePack

extension SentenceMentionReader {
  /// 'undangan ke KTT di Bali pada November': a month without its year lies ahead.
  func ahead(
    _ date: DateSpan,
    _ setting: TriggerSetting,
    _ status: EventStatus
  ) -> DateSpan {
    guard date.precision == .month, let published, let start = date.start,
      let last = date.bounds?.upperBound, last < published,
      sentence.dates.contains(where: { $0.span == date && !$0.hasYear })
    else { return date }
    let before = setting.clause.tokens.lowerBound..<setting.range.lowerBound
    let isAsked =
      tables.status.invited.occurs(in: sentence.tokens, within: before)
      || tables.status.prepared.occurs(in: sentence.tokens, within: before)
    guard isAsked || status == .scheduled else { return date }
    return DateSpan(month: start.month, year: start.year + 1) ?? date
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

  /// Wishes without a day of talks in general, or within somebody's words, tell no event.
  func isWish(_ status: EventStatus, _ date: DateSpan?, _ setting: TriggerSetting) -> Bool {
    guard status != .held, date == nil else { return false }
    switch setting.trigger.frame {
    case .talks, .signing, .vote, .offer: return true
    default: return status == .proposed && sentence.sentence.isQuoted[setting.range.lowerBound]
    }
  }
}
