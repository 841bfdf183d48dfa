import DigestModel
import LanguagePack

/// Of whom or what it is told that somebody says: 'X mengatakan …'.
extension SentenceMentionReader {
  /// 'X menyatakan kapal itu akan berangkat ke Y', 'X mengatakan wakilnya akan ke Y': what follows is told of
  /// something or somebody else than whoever says it.
  func tellsOfUnnamed(_ position: Int, before found: FoundTrigger?) -> Bool {
    guard position > 0, clauses[position - 1].endsInStatement, let found else { return false }
    let tokens = sentence.tokens
    let end = found.range.lowerBound
    let start = startOfComplement(clauses[position].tokens.lowerBound..<end)
    guard start < end, tokens[start].kind == .word,
      tables.clauses.boundaries.length(in: tokens, at: start) == 0,
      !tables.clauses.governing.contains(tokens[start]),
      !tables.clauses.opening.isWithin(tokens, at: start),
      !isInsideDate(start)
    else { return false }
    return tellsOfNoun(start..<end, before: found.trigger)
      || !found.trigger.isNoun && pointsAtNoun(start..<end)
  }

  /// Behind ', bahwa'.
  private func startOfComplement(_ range: Range<Int>) -> Int {
    let tokens = sentence.tokens
    return range.first { index in
      !tokens[index].isSign(",") && tokens[index].folded != tables.clauses.that
    } ?? range.upperBound
  }

  /// 'seorang utusan', 'kapal rumah sakit akan': a noun with nothing of the speaker's about it, where a verb
  /// follows.
  private func tellsOfNoun(_ range: Range<Int>, before trigger: Trigger) -> Bool {
    let tokens = sentence.tokens
    let words = tables.clauses
    let first = range.lowerBound
    guard !trigger.isNoun, [.meet, .talk, .call, .travel, .journey].contains(trigger.frame),
      !sentence.isInsideEntity(first)
    else { return false }
    if words.indefinites.contains(tokens[first]) { return true }
    guard words.ownWords.length(in: tokens, at: first) == 0,
      !words.auxiliaries.contains(tokens[first]), !words.moments.contains(tokens[first]),
      !isVerb(tokens[first])
    else { return false }
    // Of himself one says 'akan ke Y' and nothing before it.
    return trigger.isPlanned && range.count > 1
      || range.dropFirst().prefix(Self.longestNoun).contains {
        words.auxiliaries.contains(tokens[$0])
      }
  }

  /// Begins like a verb, and is no title that does so: 'menteri', 'diplomatnya'.
  private func isVerb(_ token: Token) -> Bool {
    guard !token.isCapitalised else { return false }
    let ending = tables.clauses.possessive
    let word =
      token.folded.hasSuffix(ending) ? String(token.folded.dropLast(ending.count)) : token.folded
    return !tables.offices.heads.contains(word) && !tables.offices.words.contains(word)
      && tables.clauses.verbPrefixes.contains(where: token.folded.hasPrefix)
  }

  /// 'tim penyelidik itu akan', not 'hal itu melalui sambungan telepon': the verb follows, told of the noun.
  private func pointsAtNoun(_ range: Range<Int>) -> Bool {
    range.dropFirst().prefix(Self.longestNoun).contains { index in
      tables.clauses.backward.contains(sentence.tokens[index])
        && !tables.clauses.moments.contains(sentence.tokens[index - 1])
        && !isInsideDate(index)
        && (index + 1..<range.upperBound).allSatisfy { leadsToVerb($0) || isInsideDate($0) }
    }
  }

  private func isInsideDate(_ index: Int) -> Bool {
    sentence.dates.contains { $0.tokens.contains(index) }
  }

  private func leadsToVerb(_ index: Int) -> Bool {
    tables.clauses.auxiliaries.contains(sentence.tokens[index])
      || tables.clauses.control.adverbs.contains(sentence.tokens[index])
  }

  /// How many words a noun has before 'itu' or its verb: 'kapal rumah sakit itu'.
  private static let longestNoun = 4
}
