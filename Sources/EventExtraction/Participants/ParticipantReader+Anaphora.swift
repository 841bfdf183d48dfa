import DigestModel
import LanguagePack

extension ParticipantReader {
  /// 'keduanya', 'kedua menlu'.
  func pair(_ entity: Entity) -> [Participant] {
    let isBare = entity.tokens.count == 1
    if isBare, !antecedents.acting.isEmpty { return antecedents.acting }
    if let keys = words.pairedOffices.match(in: tokens, at: entity.tokens.lowerBound + 1)?.value {
      let told = [antecedents.pair] + antecedents.earlierPairs
      return told.first { pair in pair.allSatisfy { mayHold(one: keys, $0) } } ?? []
    }
    let next = entity.tokens.upperBound
    if next < tokens.count, words.moreThanTwo.contains(tokens[next]) {
      return antecedents.group.count > 2 ? antecedents.group : []
    }
    // 'mereka' after a longer list stands for all of it.
    let isList = antecedents.pair.isEmpty && antecedents.group.count > 2
    return isList ? antecedents.group : antecedents.pair
  }

  /// Whether somebody holds one of the offices, as far as the article tells.
  private func mayHold(one keys: [String], _ participant: Participant) -> Bool {
    switch participant {
    case .person(let index):
      (cast.members[index].office?.key ?? cast.members[index].heldOffice).map(keys.contains) ?? true
    case .office(let office, _): keys.contains(office.key)
    case .party: true
    }
  }

  func office(of subject: [Participant]) -> Office? {
    switch subject.first {
    case .person(let index): cast.members[index].office
    case .office(let office, _): office
    default: nil
    }
  }

  /// 'ia' is who acted last; 'Presiden itu' and 'pemimpin Turki itu' whoever was told last and fits.
  func single(_ entity: Entity) -> [Participant] {
    let subject = antecedents.subject.count == 1 ? antecedents.subject : []
    if entity.isEpithet, subject.contains(where: speaksForOthers) {
      let told = (antecedents.met + antecedents.recent).filter { !speaksForOthers($0) }
      return Array(told.prefix(1))
    }
    guard entity.servedState != nil || entity.servedOffice != nil else { return subject }
    let before = people(before: entity.tokens.lowerBound).reversed()
    let told = Array(before) + subject + antecedents.recent
    return told.first { fits($0, entity) }.map { [$0] } ?? []
  }

  /// Whom 'menjamunya' and 'dengannya' mean: the one of another state who was told beside the subject.
  func other(than subject: [Participant], before index: Int) -> Participant? {
    guard let acting = subject.first, let home = state(of: acting) else { return nil }
    let told =
      people(before: index) + antecedents.subject + antecedents.met + antecedents.pair
      + antecedents.recent.prefix(2)
    return told.first { person in
      person.isPerson && !subject.contains(person) && state(of: person).map { $0 != home } ?? false
    }
  }

  /// 'tuan rumah': whoever of those who met is of the state where they did.
  var host: Participant? {
    guard let venue = antecedents.venue else { return nil }
    return (antecedents.met + antecedents.recent).first { $0.isPerson && state(of: $0) == venue }
  }

  /// 'tamunya': whoever of them came from elsewhere.
  var guest: Participant? {
    guard let venue = antecedents.venue else { return nil }
    return antecedents.met.first { $0.isPerson && state(of: $0) != venue }
  }

  private func people(before index: Int) -> [Participant] {
    var found: [Participant] = []
    for entity in sentence.entities where entity.tokens.upperBound <= index {
      if let person = entity.person, !found.contains(.person(person)) {
        found.append(.person(person))
      }
    }
    return found
  }

  /// A spokesman tells of others: nobody describes him.
  private func speaksForOthers(_ participant: Participant) -> Bool {
    guard case .person(let index) = participant else { return false }
    return cast.members[index].office?.key.hasSuffix("spokesperson") ?? false
  }

  private func state(of participant: Participant) -> Party? {
    switch participant {
    case .person(let index): cast.members[index].country
    case .office(_, let party), .party(let party): party
    }
  }

  /// Whether somebody told before may be whom a title points back at.
  private func fits(_ participant: Participant, _ entity: Entity) -> Bool {
    guard case .person(let index) = participant else { return false }
    let member = cast.members[index]
    if let state = entity.servedState, member.country != state { return false }
    guard let office = entity.servedOffice else { return true }
    return (member.office?.key ?? member.heldOffice) == office
  }

  /// Where the group begins that somebody leads: 'delegasi Jepang pimpinan X'.
  func ledGroup(before index: Int) -> Int? {
    guard index > 1, words.ledBy.ends(in: sentence.tokens, at: index) else { return nil }
    if words.groups.ends(in: sentence.tokens, at: index - 1) { return index - 2 }
    let state = sentence.entities(within: max(0, index - Self.reach)..<index - 1).last?.tokens
    guard let state, state.upperBound == index - 1,
      words.groups.ends(in: sentence.tokens, at: state.lowerBound)
    else { return nil }
    return state.lowerBound - 1
  }

  /// 'delegasi pimpinan X', 'delegasi A pimpinan X dan delegasi B pimpinan Y': X is one of them.
  func isLeader(_ index: Int) -> Bool {
    guard let group = ledGroup(before: index) else { return false }
    let end = sentence.entity(at: index)?.tokens.upperBound ?? index
    return group == index - 2
      || end < sentence.tokens.count && words.lists.contains(sentence.tokens[end])
  }
}
