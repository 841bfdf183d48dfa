import LanguagePack

extension TriggerWords {
  /// Whether a verb goes on with what two sides agree on: 'sepakat untuk segera menukar tawanan'.
  func tellsDeal(in tokens: [Token], after end: Int) -> Bool {
    var index = end
    while index < tokens.count, index - end <= Self.dealReach {
      if releases.length(in: tokens, at: index) > 0, namesCaptives(in: tokens, after: index) {
        return true
      }
      let length = deals.length(in: tokens, at: index)
      if length > 0 {
        let next = index + length
        return next >= tokens.count || dealDoubts.length(in: tokens, at: next) == 0
      }
      let filler = dealFillers.length(in: tokens, at: index)
      guard filler > 0 || tokens[index].kind == .number else { return false }
      index += max(filler, 1)
    }
    return false
  }

  /// 'menyodorkan usulan penjembatan kepada X dan Y'.
  func tellsCompromise(in tokens: [Token], after end: Int) -> Bool {
    compromises.length(in: tokens, at: end) > 0
  }

  /// 'menukar semua tawanan', 'pembebasan lebih dari 100 sandera'.
  private func namesCaptives(in tokens: [Token], after index: Int) -> Bool {
    (index + 1..<min(index + 6, tokens.count)).contains {
      captives.length(in: tokens, at: $0) > 0
    }
  }

  /// Whether what two sides agree on stands before a verb, in the same part of the sentence.
  func tellsSettlement(in tokens: [Token], before index: Int) -> Bool {
    settlement(in: tokens, before: index) != nil
  }

  /// Where that stands.
  func settlement(in tokens: [Token], before index: Int) -> Range<Int>? {
    for start in stride(from: index - 1, through: max(0, index - Self.settlementReach), by: -1) {
      if tokens[start].isSign(";") || tokens[start].isSign(":") || tokens[start].isSign("\"") {
        return nil
      }
      let length = settlements.length(in: tokens, at: start)
      if length > 0, start + length <= index { return start..<start + length }
    }
    return nil
  }

  /// How many words may stand between a verb and what was agreed on.
  private static let dealReach = 4

  /// How far before its verb a settlement may stand: both sides are named between.
  private static let settlementReach = 12
}
