import LanguagePack

/// Where a sentence says that what it tells is not so; read once for each sentence.
///
/// 'membantah bahwa X bertemu Y', 'kabar bahwa X bertemu Y tidak benar'.
struct Disclaimers: Sendable {
  /// For each token, whether a disclaimer before it still holds.
  private let holds: [Bool]
  private let firstRumour: Int
  private let lastRefusal: Int

  init(in tokens: [Token], words: StatusWords) {
    var holds = [Bool](repeating: false, count: tokens.count)
    var firstRumour = tokens.count
    var lastRefusal = -1
    var isDisclaimed = false
    for index in tokens.indices {
      holds[index] = isDisclaimed
      if words.disclaimed.length(in: tokens, at: index) > 0 {
        isDisclaimed = true
      } else if isDisclaimed, words.turns.length(in: tokens, at: index) > 0 {
        isDisclaimed = false
      }
      // What is said of a rumour stands behind it.
      if firstRumour == tokens.count {
        if words.rumours.length(in: tokens, at: index) > 0 { firstRumour = index }
      } else if words.disclaimedAfter.length(in: tokens, at: index) > 0 {
        lastRefusal = index
        // 'Laporan yang dibantah itu menyebut X bertemu Y'
        if index - firstRumour <= 2 { isDisclaimed = true }
      }
    }
    self.holds = holds
    self.firstRumour = firstRumour
    self.lastRefusal = lastRefusal
  }

  /// Whether what the words at `range` state is said not to be so.
  func cover(_ range: Range<Int>) -> Bool {
    holds[range.lowerBound] || firstRumour < range.lowerBound && lastRefusal >= range.upperBound
  }
}
