import LanguagePack

/// Where a sentence says that what it tells is not so; read once for each sentence.
///
/// 'membantah bahwa X bertemu Y', 'kabar bahwa X bertemu Y tidak benar'; or only asks: 'ditanya soal kabar X
/// akan bertemu Y'.
struct Disclaimers: Sendable {
  /// For each token, whether a disclaimer before it still holds.
  private let holds: [Bool]
  private let firstRumour: Int
  private let lastRefusal: Int

  /// How many tokens behind the question its rumour may stand: 'ditanya soal adanya kabar'.
  private static let reachOfQuestion = 3

  init(in tokens: [Token], _ tables: ExtractionTables) {
    let words = tables.status
    var holds = [Bool](repeating: false, count: tokens.count)
    var firstRumour = tokens.count
    var lastRefusal = -1
    var isDisclaimed = false
    var lastQuestion: Int?
    var isQuestion = false
    for index in tokens.indices {
      holds[index] = isDisclaimed || isQuestion
      if words.asked.contains(tokens[index]) { lastQuestion = index }
      if isQuestion, tokens[index].isSign(",") || words.turns.length(in: tokens, at: index) > 0 {
        isQuestion = false
      } else if let lastQuestion, index - lastQuestion <= Self.reachOfQuestion,
        words.rumours.length(in: tokens, at: index) > 0,
        // 'ditanya soal kabar itu': that was told before.
        index + 1 == tokens.count || !tables.clauses.backward.contains(tokens[index + 1])
      {
        isQuestion = true
      }
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
