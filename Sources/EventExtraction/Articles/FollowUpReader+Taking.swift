import DigestModel
import LanguagePack

/// What one event took up of another one, by the kind of words that say so.
extension FollowUpReader {
  /// For an outcome that a sentence names with nothing beside it: what was told just before, else the
  /// main event told last.
  func taken(up told: [Int], before number: Int, byTwo isPair: Bool) -> Pair? {
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

  /// 'kali kedua', 'kedua kalinya'.
  func againLength(in tokens: [Token], at index: Int) -> Int {
    guard index + 1 < tokens.count else { return 0 }
    let words = tables.claims
    let isTold =
      words.counted.contains(tokens[index]) && words.ordinals[tokens[index + 1]] != nil
      || words.ordinals[tokens[index]] != nil && words.counted.contains(tokens[index + 1])
    return isTold ? 2 : 0
  }

  /// 'rencana kedatangan'.
  func plannedJourneyLength(in tokens: [Token], at index: Int) -> Int {
    let plan = tables.status.plans.length(in: tokens, at: index)
    guard plan > 0, let (trigger, range) = tables.triggers.trigger(in: tokens, at: index + plan),
      trigger.frame == .journey, trigger.isNoun
    else { return 0 }
    return range.upperBound - index
  }

  /// The same people at an event of the same family before.
  func again(_ told: [Int], after index: Int, in tokens: [Token], _ number: Int) -> Pair? {
    guard tokens[index...].contains(where: tables.clauses.afterwards.contains),
      let pair = told.count == 2
        ? ordered(told[0], told[1]) : taken(up: told, before: number, byTwo: true)
    else { return nil }
    let (later, earlier) = (mentions[pair.later], mentions[pair.earlier])
    let isSame =
      later.type.family == earlier.type.family && later.participants.count > 1
      && Set(later.participants) == Set(earlier.participants)
    return isSame ? pair : nil
  }

  /// The article's visit of whom the words name, and the talks before it that the sentence tells.
  func journey(of told: [Int], named index: Int, in sentence: ReadSentence) -> Pair? {
    let talks = told.filter { mentions[$0].status == .held && mentions[$0].type != .visit }
    guard talks.count == 1, let person = sentence.entity(at: index)?.person else { return nil }
    let name = cast.members[person].name
    let visit = mentions.indices.first {
      mentions[$0].type == .visit && mentions[$0].role == .main
        && mentions[$0].participants.contains(name)
    }
    guard let visit, let pair = ordered(talks[0], visit), pair.later == visit else { return nil }
    return pair
  }

  /// Whether the first one who is named after the words took part in `mention`.
  func isFrom(_ mention: Mention, in sentence: ReadSentence, after index: Int) -> Bool {
    let sender = sentence.entities.first { $0.tokens.lowerBound >= index && $0.person != nil }
    guard let person = sender?.person else { return false }
    return mention.participants.contains(cast.members[person].name)
  }

  /// The event that stands before the words comes last; all others came before it.
  func forerunners(_ told: [Int], at index: Int, in tokens: [Token]) -> [Pair] {
    guard
      let noun = pointed(in: tokens, before: index) ?? named(in: tokens, near: index - 2..<index)
        ?? named(in: tokens, near: 0..<2),
      told.allSatisfy({ $0 == noun || ordered($0, noun)?.later == noun })
    else { return [] }
    return told.filter { $0 != noun }.map { (noun, $0) }
  }
}
