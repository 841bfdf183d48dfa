import DigestModel
import LanguagePack

extension EntityReader {
  /// 'sejawatnya dari Palestina dan Israel': the office is that of the subject, found when it is known.
  mutating func counterparts(
    in tokens: [Token],
    at index: Int,
    _ number: Int
  ) -> [Entity]? {
    var start = index + 1
    if start < tokens.count, tables.nameWords.from.contains(tokens[start]) { start += 1 }
    guard let (meaning, count) = meaning(in: tokens, at: start), let party = meaning.party else {
      return nil
    }
    if let entity = namedCounterpart(of: party, in: tokens, index..<start + count, number) {
      return [entity]
    }
    let unknown = Office(key: "", title: "", isShared: true)
    return offices(unknown, of: party, in: tokens, index..<start + count)
      .map { Entity(kind: $0.kind, tokens: $0.tokens, isCounterpart: true) }
  }

  /// 'mitranya dari Chile, Ignacio Briones': the name stands behind the comma.
  private mutating func namedCounterpart(
    of party: Party,
    in tokens: [Token],
    _ range: Range<Int>,
    _ number: Int
  ) -> Entity? {
    let begin = range.upperBound + 1
    guard begin < tokens.count, tokens[range.upperBound].isSign(",") else { return nil }
    if let (meaning, count) = meaning(in: tokens, at: begin) {
      guard let person = meaning.person else { return nil }
      let member = add(known: person, country: party, in: number)
      return Entity(kind: .person(member), tokens: range.lowerBound..<begin + count)
    }
    guard tokens[begin].isCapitalised else { return nil }
    let run = nameRun(in: tokens, at: begin)
    guard run.count > 1, !isHeadline, !isThing(run, in: tokens) else { return nil }
    let member = addUnknown(text(of: run, in: tokens), office: nil, country: party, in: number)
    return Entity(kind: .person(member), tokens: range.lowerBound..<run.upperBound)
  }
}
