import DigestModel
import LanguagePack

extension EntityReader {
  /// 'mantan gubernur Gujarat itu', 'pria berusia 60 tahun tersebut': whoever was told last, by what else
  /// he is.
  ///
  /// The description ends with a word that points back, and neither names somebody nor holds a verb.
  func epithet(in tokens: [Token], at index: Int) -> Entity? {
    let words = tables.clauses.people
    guard words.epithets.contains(tokens[index]), !isHeadline else { return nil }
    var next = index + 1
    while next < min(index + Self.longestEpithet, tokens.count) {
      if tables.clauses.backward.contains(tokens[next]) { break }
      guard mayDescribe(tokens[next]) else { return nil }
      if let (meaning, _) = meaning(in: tokens, at: next), meaning.person != nil,
        !words.eras.contains(tokens[next - 1])
      {
        return nil
      }
      next += 1
    }
    guard next > index + 1 || next < tokens.count, next < tokens.count,
      tables.clauses.backward.contains(tokens[next]), pointsBackAlone(tokens[next]),
      !words.impersonal.contains(tokens[next - 1])
    else { return nil }
    return Entity(kind: .single, tokens: index..<next + 1)
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
      if token.folded == "yang" || token.folded == "dan" { return false }
      return !["me", "di", "ber", "ter"].contains(where: token.folded.hasPrefix)
    default: return true
    }
  }
}
