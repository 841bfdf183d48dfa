import DigestModel
import LanguagePack

/// Reads what a sentence says of one event that brought about another: 'menindaklanjuti', 'kunjungan balasan'.
struct FollowUpReader {
  let tables: ExtractionTables
  let mentions: [Mention]
  /// For each mention the sentences that tell of it.
  let sentences: [[Int]]

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
      if !isDenied, let pair = pair(kind, at: index, in: tokens, number),
        !claims.contains(where: { $0.isOf(pair) }),
        let evidence = evidence(from: index, length, in: tokens, of: paragraph)
      {
        claims.append(
          Claim(
            kind: .followUp,
            n: 1,
            mention: pair.later,
            target: pair.earlier,
            evidence: evidence
          )
        )
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

  private enum Kind { case tie, continuation }

  private func phrase(in tokens: [Token], at index: Int) -> (Kind, Int)? {
    let tie = max(
      tables.claims.followUps.length(in: tokens, at: index),
      tables.claims.preparations.length(in: tokens, at: index)
    )
    if tie > 0 { return (.tie, tie) }
    let continuation = tables.claims.continuations.length(in: tokens, at: index)
    return continuation > 0 ? (.continuation, continuation) : nil
  }

  /// The two events that the words tie: those that the sentence tells, or the one that it tells and
  /// the main one that it points back at; for an event that goes on, the last one of its kind before it.
  private func pair(
    _ kind: Kind,
    at index: Int,
    in tokens: [Token],
    _ number: Int
  ) -> (later: Int, earlier: Int)? {
    let told = mentions.indices.filter { sentences[$0].contains(number) }
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
      return mentions.firstIndex { mention in
        mention.role == .main
          && (mention.type == trigger.type
            || trigger.frame == .talk && mention.type.family == .remote)
      }
    }
    return nil
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
