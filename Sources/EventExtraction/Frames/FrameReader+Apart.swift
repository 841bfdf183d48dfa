import DigestModel
import LanguagePack

/// Whether several partners met together or each by himself.
extension FrameReader {
  /// One event for each partner: told so, or a call to offices or people of different states.
  func isApart(
    _ setting: TriggerSetting,
    type: EventType,
    partners: [Participant]
  ) -> Bool {
    guard partners.count > 1, parties(of: partners).count == partners.count else { return false }
    let tokens = sentence.tokens
    let clause = setting.clause.tokens
    if tables.clauses.together.occurs(in: tokens, within: clause) { return false }
    if tables.clauses.apart.occurs(in: tokens, within: clause) || isSeveral(setting) { return true }
    return type.family == .remote && !setting.trigger.isNoun && !setting.subject.isEmpty
  }

  /// 'sejumlah pertemuan', 'pertemuan bilateral dengan X dan Y', 'pertemuan, antara lain dengan X dan Y'.
  private func isSeveral(_ setting: TriggerSetting) -> Bool {
    let (tokens, words) = (sentence.tokens, tables.clauses)
    let before = setting.range.lowerBound - 1
    return setting.trigger.isNoun
      && (before >= 0 && words.severals.contains(tokens[before])
        || setting.range.contains { words.bilaterals.contains(tokens[$0]) }
        || participants.endOfFillers(from: setting.range.upperBound) > setting.range.upperBound)
  }
}
