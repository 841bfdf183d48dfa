import DigestModel
import LanguagePack

/// How an event without a date is tied to one that was told before.
enum Sequel: Hashable, Sendable {
  /// 'Setelah itu, …', '…, lalu …'.
  case next
  /// 'X juga menemui Y'.
  case also
  /// 'Di sela sidang, …'.
  case beside
  /// 'Beberapa jam sebelum …'.
  case withinHours
}

extension SentenceMentionReader {
  /// What the sentence or the clause opens with tells; where a sentence has a date, only its clauses count.
  func sequel(in setting: TriggerSetting) -> Sequel? {
    let words = tables.clauses.opening
    let tokens = sentence.tokens
    let start = setting.clause.tokens.lowerBound
    let isLead = setting.isFirst && start == 0
    if isLead || sentence.dates.isEmpty {
      if words.hours.length(in: tokens, at: 0) > 0 { return .withinHours }
      if words.besides.length(in: tokens, at: 0) > 0 { return .beside }
      if words.sequels.length(in: tokens, at: 0) > 0 { return .next }
    }
    let isNext =
      words.sequels.length(in: tokens, at: start) > 0
      || setting.clause.isAim && statusReader.isReached(before: start)
    return isNext ? .next : isAlso(setting) ? .also : nil
  }

  private func isAlso(_ setting: TriggerSetting) -> Bool {
    let before = setting.range.lowerBound - 1
    return setting.trigger.frame == .meet && !setting.trigger.isNoun && before >= 0
      && tables.clauses.opening.also.contains(sentence.tokens[before])
  }

  /// 'bertolak ke X, Minggu (12/10) malam': the arrival is on another day.
  func leavesAtNight(_ setting: TriggerSetting, on date: DateSpan) -> Bool {
    guard setting.trigger.departs, date.isExact, date.end == nil,
      let told = sentence.dates.first(where: { $0.span == date })
    else { return false }
    let end = min(told.tokens.upperBound + 2, sentence.tokens.count)
    return sentence.tokens[told.tokens.lowerBound..<end].contains {
      tables.clauses.opening.nights.contains($0)
    }
  }
}
