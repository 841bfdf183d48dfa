import LanguagePack

extension FrameReader {
  /// 'menyampaikan pesan kepada X di Istana Y, Kamis (30/6)': told where X receives his guests, on a day.
  func isToldInPerson(_ setting: TriggerSetting) -> Bool {
    let tokens = sentence.tokens
    guard
      let person = sentence.entities(within: setting.after).first(where: { entity in
        entity.person != nil
          && tables.clauses.dealing.addressing.contains(tokens[entity.tokens.lowerBound - 1])
      })
    else { return false }
    let at = person.tokens.upperBound
    guard at + 1 < setting.after.upperBound, tables.clauses.at.contains(tokens[at]),
      tables.clauses.dealing.receivingRooms.length(in: tokens, at: at + 1) > 0
    else { return false }
    return sentence.dates.contains {
      $0.span.isExact && (at..<setting.after.upperBound).contains($0.tokens.lowerBound)
    }
  }
}
