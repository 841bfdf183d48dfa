import DigestModel
import LanguagePack

extension EntityReader {
  /// 'mantan gubernur Gujarat itu', 'pria berusia 60 tahun tersebut': whoever was told last, by what else
  /// he is.
  ///
  /// The description ends with a word that points back and holds no verb; whoever it names only tells
  /// the times: 'menteri era X itu'.
  mutating func epithet(in tokens: [Token], at index: Int, number: Int) -> Entity? {
    let words = tables.clauses.people
    var named: [Int] = []
    guard words.epithets.contains(tokens[index]), !isHeadline else { return nil }
    var next = index + 1
    while next < min(index + Self.longestEpithet, tokens.count) {
      if tables.clauses.backward.contains(tokens[next]) { break }
      guard mayDescribe(tokens[next]) else { return nil }
      if let (meaning, count) = meaning(in: tokens, at: next), let person = meaning.person {
        guard words.eras.contains(tokens[next - 1]) else { return nil }
        named.append(person)
        next += count
      } else {
        next += 1
      }
    }
    guard next < tokens.count,
      tables.clauses.backward.contains(tokens[next]), pointsBackAlone(tokens[next]),
      !words.impersonal.contains(tokens[next - 1])
    else { return nil }
    for person in named { _ = add(known: person, in: number) }
    return Entity(kind: .single, tokens: index..<next + 1, isEpithet: true)
  }

  private static let longestEpithet = 9

  /// 'mereka' and 'keduanya' are others.
  private func pointsBackAlone(_ token: Token) -> Bool {
    tables.clauses.pairs.length(in: [token], at: 0) == 0
      && tables.clauses.groups.length(in: [token], at: 0) == 0
  }

  /// A name, a number or a noun; no sign, and nothing that looks like a verb.
  private func mayDescribe(_ token: Token) -> Bool {
    switch token.kind {
    case .sign: return false
    case .word where !token.isCapitalised:
      if tables.clauses.people.epithetFillers.contains(token) { return true }
      if tables.clauses.at.contains(token) || tables.clauses.to.contains(token) { return false }
      if tables.status.relatives.contains(token) || token.folded == tables.clauses.and {
        return false
      }
      return !tables.clauses.verbPrefixes.contains(where: token.folded.hasPrefix)
    default: return true
    }
  }
}
