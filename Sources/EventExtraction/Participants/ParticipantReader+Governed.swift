import DigestModel
import LanguagePack

/// Which words keep a name from being a subject.
extension ParticipantReader {
  /// Whether a word before a name keeps it from acting: 'pesan X', 'atas undangan X', 'kepada X'.
  func isGoverned(_ index: Int, from start: Int) -> Bool {
    if words.outsiders.ends(in: tokens, at: index), !isLeader(index), !followsEnvoy(index) {
      return true
    }
    guard index > start else { return false }
    return words.governing.contains(tokens[index - 1]) || isObjectOfRelative(index, from: start)
      || words.arrivals.contains(tokens[index - 1]) && opensFor(another: index)
  }

  /// 'Pengusaha yang menemani rombongan itu menelepon …': who is accompanied does not act.
  private func isObjectOfRelative(_ index: Int, from start: Int) -> Bool {
    guard index - 2 >= start, relatives.contains(tokens[index - 2]) else { return false }
    let verb = tokens[index - 1]
    return verb.kind == .word && !verb.isCapitalised
      && verb.folded.hasPrefix(words.activePrefix)
      && verb.folded.utf8.count > Self.shortestVerb
  }

  private static var shortestVerb: Int { 5 }

  /// 'utusan Rusia dan Ukraina': they act for the states.
  private func followsEnvoy(_ index: Int) -> Bool {
    index > 0 && words.dealing.envoys.contains(tokens[index - 1])
      && sentence.entity(at: index)?.party != nil
  }

  /// 'Sehari sebelum kedatangan X, Y menjamu Z': behind the comma somebody else acts.
  private func opensFor(another index: Int) -> Bool {
    guard let entity = sentence.entity(at: index) else { return false }
    let end = entity.tokens.upperBound
    guard end + 1 < tokens.count, tokens[end].isSign(",") else { return false }
    return sentence.entity(at: end + 1)?.canAct ?? false
  }

  /// 'Di Oslo, Norwegia, …': the state only says where the city lies.
  func completes(_ entity: Entity, placeEndingAt end: Int) -> Bool {
    entity.party != nil && entity.tokens.lowerBound == end + 1 && tokens[end].isSign(",")
  }

  /// 'Kepada X dan Y ia berkata …': what governs the first of a list governs the next.
  func joins(_ entity: Entity, after end: Int) -> Bool {
    entity.tokens.lowerBound == end + 1 && tokens[end].folded == words.and
      && sentence.entities.contains {
        $0.tokens.upperBound == end
          && ($0.canAct || isOthers($0)
            || words.outsiders.ends(in: tokens, at: $0.tokens.lowerBound))
      }
  }

  /// 'bertemu para pengusaha China', 'putra Presiden Kenya', 'ajudan Presiden Kenya': neither the state nor its
  /// president acts.
  func isOthers(_ entity: Entity) -> Bool {
    let before = entity.tokens.lowerBound - 1
    guard before >= 0 else { return false }
    if entity.party != nil { return words.dealing.civilians.contains(tokens[before]) }
    guard !entity.isPronoun else { return false }
    // 'penasihat mantan Presiden X'
    let start = formers.contains(tokens[before]) ? before : before + 1
    return words.dealing.kin.ends(in: tokens, at: start)
  }

  /// 'menemui X dan, secara terpisah, Y'.
  func followsApart(_ index: Int) -> Bool {
    index > 1 && words.apart.ends(in: tokens, at: index - 1)
  }

  /// The first token behind words such as ', masing-masing' and ', antara lain'.
  func endOfFillers(from start: Int) -> Int {
    var index = start
    while index < tokens.count, index - start < Self.reach {
      let length = max(
        words.apart.length(in: tokens, at: index),
        words.among.length(in: tokens, at: index)
      )
      guard length > 0 || tokens[index].isSign(",") else { break }
      index += max(length, 1)
    }
    return index
  }
}
