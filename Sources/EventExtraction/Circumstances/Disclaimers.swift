import LanguagePack

/// Where a sentence says that what it tells is not so; read once for each sentence.
///
/// 'membantah bahwa X bertemu Y', 'kabar bahwa X bertemu Y tidak benar'; or only asks: 'ditanya soal kabar X
/// akan bertemu Y'; or tells it as mere talk: 'beredar rumor bahwa X bertemu Y'.
struct Disclaimers: Sendable {
  /// For each token, whether a disclaimer before it still holds.
  private let holds: [Bool]
  private let firstRumour: Int
  private let lastRefusal: Int

  /// How many tokens behind the question its rumour may stand: 'ditanya soal adanya kabar'.
  private static let reachOfQuestion = 3

  init(in sentence: ReadSentence, _ tables: ExtractionTables) {
    let tokens = sentence.tokens
    let words = tables.status
    let scope = RumourScope(sentence: sentence, tables: tables)
    var holds = [Bool](repeating: false, count: tokens.count)
    var firstRumour = tokens.count
    var lastRefusal = -1
    var isDisclaimed = false
    var lastQuestion: Int?
    var isQuestion = false
    for index in tokens.indices {
      holds[index] = isDisclaimed || isQuestion
      if words.asked.contains(tokens[index]) { lastQuestion = index }
      if isQuestion, scope.ends(at: index) {
        isQuestion = false
      } else if words.gossip.length(in: tokens, at: index) > 0 {
        isQuestion = true
      } else if let lastQuestion, index - lastQuestion <= Self.reachOfQuestion,
        scope.begins(at: index)
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

/// How far what somebody is asked about reaches.
private struct RumourScope {
  let sentence: ReadSentence
  let tables: ExtractionTables

  /// How many tokens behind the rumour its words may begin, or point back.
  private static let reach = 3

  /// 'soal kabar bahwa', 'soal rumor kunjungan X', not 'soal isu pangan', nor 'soal kabar kunjungan itu',
  /// which was told before.
  func begins(at index: Int) -> Bool {
    let tokens = sentence.tokens
    guard tables.status.rumours.length(in: tokens, at: index) > 0 else { return false }
    let near = (index + 1..<min(index + 1 + Self.reach, tokens.count))
    let end = near.first { tokens[$0].kind == .sign || tokens[$0].folded == tables.clauses.and }
    let words = near.lowerBound..<(end ?? near.upperBound)
    if words.contains(where: { tables.clauses.backward.contains(tokens[$0]) }) { return false }
    return words.contains { index in
      tokens[index].folded == tables.clauses.that || sentence.entity(at: index)?.canAct ?? false
    }
  }

  /// A comma, a turn, or another verb of whoever is asked: '… dan memastikan'.
  func ends(at index: Int) -> Bool {
    let tokens = sentence.tokens
    if tokens[index].isSign(",") { return !isAroundName(index) }
    if tables.status.turns.length(in: tokens, at: index) > 0 { return true }
    guard tokens[index].folded == tables.clauses.and, index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    return !next.isCapitalised && tables.clauses.verbPrefixes.contains(where: next.folded.hasPrefix)
  }

  /// 'kabar bahwa Presiden Rusia, Vladimir Putin, bertemu X': the commas only part a name.
  private func isAroundName(_ comma: Int) -> Bool {
    sentence.entities.contains { entity in
      entity.tokens.lowerBound < comma && comma <= entity.tokens.upperBound
        && sentence.tokens[entity.tokens].contains { $0.isSign(",") }
    }
  }
}
