import DigestModel
import LanguagePack

/// Reads what a sentence says of one event that brought about another: 'menindaklanjuti', 'kunjungan balasan'.
struct FollowUpReader {
  let tables: ExtractionTables
  let mentions: [Mention]
  /// For each mention the sentences that tell of it.
  let sentences: [[Int]]
  let cast: Cast

  /// The claims of one sentence, each between two mentions of the article.
  func claims(in sentence: ReadSentence, number: Int, paragraph: String) -> [Claim] {
    var claims: [Claim] = []
    var index = 0
    let tokens = sentence.tokens
    while index < tokens.count {
      guard let (kind, length) = phrase(in: tokens, at: index) else {
        index += 1
        continue
      }
      let isDenied = tokens[max(0, index - 2)..<index].contains {
        tables.attendance.denied.contains($0)
      }
      if !isDenied, let evidence = evidence(from: index, length, in: tokens, of: paragraph) {
        let phrase = index..<index + length
        for pair in pairs(kind, tiedBy: phrase, in: sentence, number)
        where !claims.contains(where: { $0.isOf(pair) }) {
          claims.append(claim(of: pair, evidence))
        }
      }
      index += length
    }
    return claims
  }

  /// The words that tie, up to the end of their clause: 'balasan atas kunjungan Blinken pada Juni'.
  private func evidence(
    from index: Int,
    _ length: Int,
    in tokens: [Token],
    of paragraph: String
  ) -> String? {
    var end = index + length
    while end < tokens.count, ![",", ".", ";", ":", "(", "\""].contains(tokens[end].folded) {
      end += 1
    }
    return paragraph.utf8Text(tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound)
  }

  private func claim(of pair: Pair, _ evidence: String) -> Claim {
    Claim(kind: .followUp, n: 1, mention: pair.later, target: pair.earlier, evidence: evidence)
  }

  typealias Pair = (later: Int, earlier: Int)

  enum Kind: CaseIterable {
    case tie, continuation
    /// What is told before takes up what came of the event that the words name.
    case outcome
    /// Brought from one whom the bearer met before: 'menyampaikan pesan X kepada Y'.
    case message
    /// The events that the words name came before the one that stands before them.
    case forerunner
    /// It happened before: 'kali kedua mereka bertemu setelah X'.
    case again
    /// The talks that are told brought up a journey of whom the words name.
    case plannedJourney
  }

  private static let kinds = Kind.allCases

  private func phrase(in tokens: [Token], at index: Int) -> (Kind, Int)? {
    let words = tables.claims
    for kind in Self.kinds {
      let length =
        switch kind {
        case .tie:
          max(
            words.followUps.length(in: tokens, at: index),
            words.preparations.length(in: tokens, at: index)
          )
        case .continuation: words.continuations.length(in: tokens, at: index)
        case .outcome: words.outcomes.length(in: tokens, at: index)
        case .message: words.messages.length(in: tokens, at: index)
        case .forerunner: words.forerunners.length(in: tokens, at: index)
        case .again: againLength(in: tokens, at: index)
        case .plannedJourney: plannedJourneyLength(in: tokens, at: index)
        }
      if length > 0 { return (kind, length) }
    }
    return nil
  }

  /// The events that the words tie, each two of them once.
  private func pairs(
    _ kind: Kind,
    tiedBy phrase: Range<Int>,
    in sentence: ReadSentence,
    _ number: Int
  ) -> [Pair] {
    let told = mentions.indices.filter { sentences[$0].contains(number) }
    let tokens = sentence.tokens
    switch kind {
    case .tie, .continuation:
      return [pair(kind, at: phrase.lowerBound, in: tokens, told)].compactMap(\.self)
    case .outcome:
      let tied = pair(.tie, at: phrase.lowerBound, in: tokens, told)
      let isPair = sentence.entities.contains {
        $0.kind == .pair && $0.tokens.lowerBound < phrase.lowerBound
      }
      return [tied ?? taken(up: told, before: number, byTwo: isPair)].compactMap(\.self)
    case .message:
      guard told.count == 2, let pair = ordered(told[0], told[1]),
        isFrom(mentions[pair.earlier], in: sentence, after: phrase.upperBound)
      else { return [] }
      return [pair]
    case .forerunner: return forerunners(told, at: phrase.lowerBound, in: tokens)
    case .again:
      return [again(told, after: phrase.upperBound, in: tokens, number)].compactMap(\.self)
    case .plannedJourney:
      return [journey(of: told, named: phrase.upperBound, in: sentence)].compactMap(\.self)
    }
  }

  /// The two events that the words tie: those that the sentence tells, or the one that it tells and
  /// the main one that it points back at; for an event that goes on, the last one of its kind before it.
  func pair(
    _ kind: Kind,
    at index: Int,
    in tokens: [Token],
    _ told: [Int]
  ) -> Pair? {
    if kind == .continuation {
      guard told.count < 2 else { return ordered(told[0], told[1]) }
      guard let later = told.first else { return nil }
      return before(later).map { (later, $0) }
    }
    if told.count == 2 { return ordered(told[0], told[1]) }
    guard told.count == 1, let noun = pointed(in: tokens, before: index), noun != told[0] else {
      return nil
    }
    return ordered(told[0], noun)
  }

  /// 'Pertemuan itu menyusul …': the article's first main event of that kind.
  func pointed(in tokens: [Token], before index: Int) -> Int? {
    for start in max(0, index - Self.reach)..<index {
      guard let (trigger, range) = tables.triggers.trigger(in: tokens, at: start), trigger.isNoun,
        range.upperBound < index, tables.clauses.backward.contains(tokens[range.upperBound])
      else { continue }
      return main(of: trigger)
    }
    return nil
  }

  /// 'KTT Swiss didahului …', 'Kunjungan X membalas … dan didahului …': the article's first main event of
  /// that kind.
  func named(in tokens: [Token], near range: Range<Int>) -> Int? {
    for start in range.clamped(to: tokens.indices) {
      guard let (trigger, _) = tables.triggers.trigger(in: tokens, at: start), trigger.isNoun
      else { continue }
      return main(of: trigger)
    }
    return nil
  }

  func main(of trigger: Trigger) -> Int? {
    mentions.firstIndex { mention in
      mention.role == .main
        && (mention.type == trigger.type
          || trigger.frame == .talk && [.remote, .inPerson].contains(mention.type.family))
    }
  }

  /// How many tokens may stand between the noun and the words that tie it.
  private static let reach = 6

  /// The last earlier event of the same kind between some of the same parties.
  private func before(_ later: Int) -> Int? {
    let day = mentions[later].date.bounds?.lowerBound
    let found = mentions.indices.filter { index in
      guard index != later, mentions[index].type.family == mentions[later].type.family,
        mentions[index].status == .held,
        Set(mentions[index].parties).intersection(mentions[later].parties).count > 1,
        let last = mentions[index].date.bounds?.upperBound
      else { return false }
      return day.map { last <= $0 } ?? (mentions[later].status != .held)
    }
    return found.max { left, right in
      let (first, second) = (mentions[left].date.bounds, mentions[right].date.bounds)
      guard let first, let second else { return false }
      return first.upperBound < second.upperBound
    }
  }

  /// By their days; what still lies ahead comes later; nil where neither tells.
  func ordered(_ first: Int, _ second: Int) -> (later: Int, earlier: Int)? {
    let (left, right) = (mentions[first], mentions[second])
    if let one = left.date.bounds, let other = right.date.bounds {
      if one.lowerBound > other.upperBound { return (first, second) }
      if other.lowerBound > one.upperBound { return (second, first) }
    }
    if left.status == .held, right.status != .held { return (second, first) }
    if left.status != .held, right.status == .held { return (first, second) }
    return nil
  }
}

extension Claim {
  fileprivate func isOf(_ pair: (later: Int, earlier: Int)) -> Bool {
    mention == pair.later && target == pair.earlier
  }
}
