import DigestModel
import LanguagePack

/// Cuts a sentence into clauses.
struct ClauseReader {
  let words: ClauseWords
  let triggers: TriggerWords
  let status: StatusWords
  let sentence: ReadSentence
  /// For each token whether it belongs to somebody's words: a quoted term of a few words does not.
  let isSpeech: [Bool]
  /// Relative clauses between commas that tell an act of their own.
  private let asides: [Range<Int>]

  init(words: ClauseWords, triggers: TriggerWords, status: StatusWords, sentence: ReadSentence) {
    self.words = words
    self.status = status
    self.triggers = triggers
    self.sentence = sentence
    isSpeech = Self.speech(in: sentence.sentence.isQuoted)
    asides = Self.asides(in: sentence, triggers, status)
  }

  private static func speech(in isQuoted: [Bool]) -> [Bool] {
    var isSpeech = isQuoted
    var start = 0
    while start < isQuoted.count {
      var end = start + 1
      while end < isQuoted.count, isQuoted[end] == isQuoted[start] { end += 1 }
      if isQuoted[start], start > 0, end < isQuoted.count, end - start <= longestTerm {
        for index in start..<end { isSpeech[index] = false }
      }
      start = end
    }
    return isSpeech
  }

  /// How many tokens a quoted term may have, its marks among them.
  private static let longestTerm = 5

  func clauses() -> [Clause] {
    let tokens = sentence.tokens
    let starts = entityInsides()
    var clauses: [Clause] = []
    var start = 0
    var index = 0
    func close(at end: Int, isReport: Bool = false, endsInStatement: Bool = false) {
      guard end > start else { return }
      clauses.append(
        clause(start..<end, isReport: isReport, endsInStatement: endsInStatement)
      )
      start = end
    }
    while index < tokens.count {
      if starts[index] {
        index += 1
        continue
      }
      let isPlan = words.opening.plans.length(in: tokens, at: index) > 0
      let reporting = isPlan ? 0 : words.reporting.length(in: tokens, at: index)
      let stating = statement(at: index)
      if reporting > 0 {
        close(at: index)
        index = endOfReport(from: index + reporting)
        close(at: index, isReport: true)
      } else if stating > 0 {
        index += stating
        close(at: index, endsInStatement: true)
      } else {
        if index > start, beginsClause(at: index, after: start) { close(at: index) }
        index += 1
      }
    }
    close(at: tokens.count)
    return clauses
  }

  /// The length of a verb of saying, unless it tells an act itself: 'mengumumkan gencatan senjata'.
  private func statement(at index: Int) -> Int {
    let length = words.stating.length(in: sentence.tokens, at: index)
    // 'akan melaporkan hasilnya dalam KTT X': nothing has been said yet.
    if index > 0, words.intending.contains(sentence.tokens[index - 1]) { return 0 }
    guard length > 0, let found = triggers.trigger(in: sentence.tokens, at: index) else {
      return length
    }
    return found.trigger.frame == .signing ? 0 : length
  }

  private func clause(_ range: Range<Int>, isReport: Bool, endsInStatement: Bool) -> Clause {
    Clause(
      tokens: range,
      isReport: isReport,
      isSimultaneous: words.simultaneous.length(in: sentence.tokens, at: range.lowerBound) > 0,
      isAim: words.aims.length(in: sentence.tokens, at: range.lowerBound) > 0
        && !tellsHowOften(range.lowerBound),
      endsInStatement: endsInStatement
    )
  }

  /// For each token, whether it lies inside an entity, behind its first token.
  private func entityInsides() -> [Bool] {
    var inside = [Bool](repeating: false, count: sentence.tokens.count)
    let ranges = sentence.entities.map(\.tokens) + sentence.dates.map(\.tokens)
    for range in ranges {
      for index in range.dropFirst() { inside[index] = true }
    }
    return inside
  }

  private func beginsClause(at index: Int, after start: Int) -> Bool {
    let tokens = sentence.tokens
    if tokens[index].isSign(";") || tokens[index].isSign(":") { return !opensList(index) }
    if isSpeech[index] != isSpeech[index - 1] { return true }
    if words.boundaries.length(in: tokens, at: index) > 0 {
      return !isForState(index) && !isArrival(index) && !isMeasure(index) && !tellsHowOften(index)
        && !isReversal(index)
    }
    if asides.contains(where: { $0.lowerBound == index || $0.upperBound == index }) { return true }
    if beginsWithSpan(at: index) || beginsRelative(at: index, after: start) { return true }
    if followsOpening(index, after: start) { return beginsWithSubject(at: index, after: start) }
    return tokens[index - 1].isSign(",")
      && (beginsWithSubject(at: index, after: start) || beginsWithDate(at: index, after: start))
  }

  /// 'Dalam kunjungan kerja tersebut X dijadwalkan bertemu Y': who acts, without a comma before him.
  private func followsOpening(_ index: Int, after start: Int) -> Bool {
    (3...Self.longestOpening).contains(index - start)
      && words.backward.contains(sentence.tokens[index - 1])
      && words.opening.openers.length(in: sentence.tokens, at: start) > 0
      && sentence.entities(within: start..<index).isEmpty
  }

  /// How many words an opening such as 'Dalam rangkaian kunjungan kerja tersebut' has.
  private static let longestOpening = 6

  /// 'Kunjungan itu kemudian dibatalkan': the word only says when what was told came to nothing.
  private func isReversal(_ index: Int) -> Bool {
    let tokens = sentence.tokens
    return words.continuing.contains(tokens[index]) && words.backward.contains(tokens[index - 1])
      && status.lapse(in: tokens, at: index + 1) != nil
  }

  /// 'menelepon X, yang akan menjamu Y pada Senin': to the sentence's end it tells another act, with a day
  /// and a place of its own.
  private func beginsRelative(at index: Int, after start: Int) -> Bool {
    let tokens = sentence.tokens
    guard tokens[index - 1].isSign(","), status.relatives.contains(tokens[index]),
      !tokens[index...].contains(where: { $0.isSign(",") }),
      sentence.entities.contains(where: { $0.person != nil && $0.tokens.upperBound == index - 1 })
    else { return false }
    func tellsAct(_ range: Range<Int>) -> Bool {
      range.contains {
        !isSpeech[$0] && triggers.trigger(in: tokens, at: $0)?.trigger.isNoun == false
      }
    }
    return tellsAct(start..<index - 1) && tellsAct(index..<tokens.count)
  }

  /// ', dua hari sebelum X bertemu Y': what the days are counted from is told by a clause of its own.
  private func beginsWithSpan(at index: Int) -> Bool {
    sentence.dates.contains { date in
      date.tokens.lowerBound == index && date.tokens.count > 1
        && words.countedFrom.contains(sentence.tokens[date.tokens.upperBound - 1])
    }
  }

  /// 'untuk kedua kalinya', 'untuk kali ketiga': no verb follows.
  private func tellsHowOften(_ index: Int) -> Bool {
    let tokens = sentence.tokens
    guard words.dealing.beneficiaries.contains(tokens[index]), index + 2 < tokens.count else {
      return false
    }
    let isVerb = triggers.trigger(in: tokens, at: index + 1) != nil
    return !isVerb && tokens[index + 1...index + 2].contains { words.dealing.times.contains($0) }
  }

  /// 'X sampai di Kyiv': a verb, where nothing before it in the clause states an event.
  private func isArrival(_ index: Int) -> Bool {
    triggers.trigger(in: sentence.tokens, at: index)?.trigger.arrives ?? false
  }

  /// 'bertemu tiga tamu di Ruang Timur: X, Y, dan Z': who they are.
  private func opensList(_ colon: Int) -> Bool {
    guard let first = sentence.entity(at: colon + 1), !isSpeech[colon] else { return false }
    let end = first.tokens.upperBound
    guard end + 1 < sentence.tokens.count,
      sentence.tokens[end].isSign(",") || sentence.tokens[end].folded == words.and
    else { return false }
    guard first.person == nil else { return sentence.entity(at: end + 1)?.person != nil }
    // 'lawatan ke tiga negara: A, B, dan C'
    let isCounted = colon > 1 && words.number(sentence.tokens[colon - 2]) != nil
    return isCounted && first.party != nil && sentence.entity(at: end + 1)?.party != nil
  }

  /// 'pembicaraan yang tak sampai dua jam': how long it took.
  private func isMeasure(_ index: Int) -> Bool {
    let tokens = sentence.tokens
    guard index + 2 < tokens.count, words.number(tokens[index + 1]) != nil else { return false }
    return words.hours.contains(tokens[index + 2])
  }

  /// 'konferensi untuk Sudan', 'utusan untuk Timur Tengah': no verb follows.
  private func isForState(_ index: Int) -> Bool {
    guard words.dealing.beneficiaries.contains(sentence.tokens[index]),
      index + 1 < sentence.tokens.count
    else {
      return false
    }
    // 'lawatan yang disiapkan untuk akhir April dibatalkan'
    if sentence.dates.contains(where: { $0.tokens.lowerBound == index + 1 }) { return true }
    if let entity = sentence.entity(at: index + 1) { return !entity.canAct }
    // 'KTT untuk Demokrasi': a part of its name.
    if sentence.tokens[index + 1].isCapitalised, index > 0,
      sentence.tokens[index - 1].isCapitalised
    {
      return true
    }
    return triggers.regions.length(in: sentence.tokens, at: index + 1) > 0
  }

  /// ', dan keesokan harinya ia …', 'Sebelum X bertolak, pada Sabtu Y …': another day, on which somebody
  /// does something else.
  private func beginsWithDate(at index: Int, after start: Int) -> Bool {
    let tokens = sentence.tokens
    guard
      let date = sentence.dates.first(where: { (index...index + 1).contains($0.tokens.lowerBound) }
      ),
      let entity = sentence.entity(at: date.tokens.upperBound), entity.canAct,
      entity.tokens.upperBound < tokens.count, tokens[entity.tokens.upperBound].kind == .word
    else { return false }
    return tokens[index].folded == words.and
      || words.boundaries.length(in: tokens, at: start) > 0
  }

  /// ', Wang Yi juga akan …' after a clause that is complete: a name that no list goes on with.
  private func beginsWithSubject(at index: Int, after start: Int) -> Bool {
    guard let entity = sentence.entity(at: index) ?? served(behind: index),
      entity.canAct || entity.isServed
    else { return false }
    let tokens = sentence.tokens
    let next = entity.tokens.upperBound
    guard next < tokens.count, tokens[next].kind == .word, tokens[next].folded != "dan",
      tokens[next].folded != "serta"
    else { return false }
    if words.boundaries.length(in: tokens, at: start) > 0 { return true }
    return (start..<index).contains { triggers.trigger(in: tokens, at: $0) != nil }
  }

  /// ', utusan khusus Presiden X …', ', istri Presiden X …'.
  private func served(behind index: Int) -> Entity? {
    let kin = words.dealing.kin.length(in: sentence.tokens, at: index)
    if kin > 0, let entity = sentence.entity(at: index + kin) { return entity }
    let near = (index..<min(index + Self.longestAide, sentence.tokens.count))
      .prefix { !sentence.tokens[$0].isCapitalised }
    return near.isEmpty
      ? nil : sentence.entity(at: near.endIndex).flatMap { $0.isServed ? $0 : nil }
  }

  /// How many words a title has before the one whom its holder serves: 'penasihat keamanan nasional'.
  private static let longestAide = 4
}
