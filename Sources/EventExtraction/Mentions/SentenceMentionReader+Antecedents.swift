import DigestModel
import LanguagePack

extension SentenceMentionReader {
  /// What pronouns in the next sentence stand for.
  func antecedentsAfter(_ candidates: [Candidate]) -> Antecedents {
    var after = antecedents
    if let speaker = speaker() ?? firstSubject() { after.subject = [speaker] }
    let people = peopleInOrder()
    let paired = candidates.last { $0.participants.filter { !$0.isParty }.count == 2 }
    if let paired, paired.type != .visit {
      after.pair = paired.participants.filter { !$0.isParty }
    } else if let pair = pair(among: people) {
      after.pair = pair
    }
    if let travelled = candidates.last(where: { $0.type == .visit }) {
      after.group = travelled.participants
    }
    if let sides = sides(of: candidates) { after.sides = sides }
    return after
  }

  /// 'kata Wang' at the end makes him who 'ia' is.
  func speaker() -> Participant? {
    for clause in clauses.reversed() where clause.isReport {
      if let person = sentence.entities(within: clause.tokens).compactMap(\.person).first {
        return .person(person)
      }
    }
    return nil
  }

  private func firstSubject() -> Participant? {
    let whole = 0..<sentence.tokens.count
    return reader().subject(in: whole).first { !$0.isParty }
  }

  /// The two states that an event was told of, else the first two that the sentence names.
  private func sides(of candidates: [Candidate]) -> [Participant]? {
    for candidate in candidates.reversed() {
      let parties = MentionMerger(cast: cast, rules: tables.rules).parties(of: candidate)
      if parties.count == 2 { return parties.map { .party($0) } }
    }
    var named: [Party] = []
    for entity in sentence.entities {
      if let party = entity.party, tables.states.contains(party), !named.contains(party) {
        named.append(party)
      }
    }
    return named.count == 2 ? named.map { .party($0) } : nil
  }

  /// The first two of different states.
  private func pair(among people: [Participant]) -> [Participant]? {
    guard people.count >= 2, case .person(let first) = people[0],
      case .person(let second) = people[1],
      cast.members[first].country != cast.members[second].country
    else { return nil }
    return Array(people.prefix(2))
  }

  /// People who are not only quoted.
  private func peopleInOrder() -> [Participant] {
    var people: [Participant] = []
    for entity in sentence.entities {
      let isQuoted = clauses.contains { clause in
        (clause.isReport || clause.endsInStatement)
          && clause.tokens.contains(entity.tokens.lowerBound)
      }
      guard let person = entity.person, !isQuoted, !people.contains(.person(person)) else {
        continue
      }
      people.append(.person(person))
    }
    return people
  }
}
