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

  private typealias Pair = (later: Int, earlier: Int)

  private enum Kind: CaseIterable {
    case tie, continuation
    /// What is told before takes up what came of the event that the words name.
    case outcome
    /// Brought from one whom the bearer met before: 'menyampaikan pesan X kepada Y'.
    case message
    /// The events that the words name came before the one that stands before them.
    case forerunner
  }

  private func phrase(in tokens: [Token], at index: Int) -> (Kind, Int)? {
    let words = tables.claims
    for kind in Kind.allCases {
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
    }
  }

  /// For an outcome that a sentence names with nothing beside it: what was told just before, else the
  /// main event told last.
  private func taken(up told: [Int], before number: Int, byTwo isPair: Bool) -> Pair? {
    guard told.count == 1, mentions[told[0]].status == .held else { return nil }
    let before = mentions.indices.compactMap { index in
      index == told[0]
        ? nil : sentences[index].last { $0 < number }.map { (index, sentence: $0) }
    }
    let last = before.filter {
      let mention = mentions[$0.0]
      return mention.status == .held && (!isPair || mention.participants.count > 1)
        && (mention.role == .main || number - $0.sentence <= Self.reachOfOutcome)
    }
    .max { $0.sentence < $1.sentence }
    guard let last, let pair = ordered(told[0], last.0), pair.earlier == told[0] else { return nil }
    return pair
  }

  /// In how many sentences a background event may be taken up.
  private static let reachOfOutcome = 3

  /// Whether the first one who is named after the words took part in `mention`.
  private func isFrom(_ mention: Mention, in sentence: ReadSentence, after index: Int) -> Bool {
    let sender = sentence.entities.first { $0.tokens.lowerBound >= index && $0.person != nil }
    guard let person = sender?.person else { return false }
    return mention.participants.contains(cast.members[person].name)
  }

  /// The last of the events is the one that the others led to; all others came before it.
  private func forerunners(_ told: [Int], at index: Int, in tokens: [Token]) -> [Pair] {
    let noun = pointed(in: tokens, before: index) ?? named(in: tokens, before: index)
    let all = Set(told + [noun].compactMap(\.self)).sorted()
    guard all.count > 1 else { return [] }
    let led = all.filter { one in
      all.allSatisfy { $0 == one || ordered($0, one)?.later == one }
    }
    guard let last = led.first else { return [] }
    return all.filter { $0 != last }.map { (last, $0) }
  }

  /// The two events that the words tie: those that the sentence tells, or the one that it tells and
  /// the main one that it points back at; for an event that goes on, the last one of its kind before it.
  private func pair(
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
  private func pointed(in tokens: [Token], before index: Int) -> Int? {
    for start in max(0, index - Self.reach)..<index {
      guard let (trigger, range) = tables.triggers.trigger(in: tokens, at: start), trigger.isNoun,
        range.upperBound < index, tables.clauses.backward.contains(tokens[range.upperBound])
      else { continue }
      return main(of: trigger)
    }
    return nil
  }

  /// 'KTT Swiss didahului …': the article's first main event of that kind, by a word at most.
  private func named(in tokens: [Token], before index: Int) -> Int? {
    for start in max(0, index - 2)..<index {
      guard let (trigger, range) = tables.triggers.trigger(in: tokens, at: start), trigger.isNoun,
        range.upperBound <= index
      else { continue }
      return main(of: trigger)
    }
    return nil
  }

  private func main(of trigger: Trigger) -> Int? {
    mentions.firstIndex { mention in
      mention.role == .main
        && (mention.type == trigger.type
          || trigger.frame == .talk && mention.type.family == .remote
          || trigger.frame == .talk && mention.type.family == .inPerson)
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
  private func ordered(_ first: Int, _ second: Int) -> (later: Int, earlier: Int)? {
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
