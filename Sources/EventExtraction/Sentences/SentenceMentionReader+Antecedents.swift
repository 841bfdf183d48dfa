import DigestModel
import LanguagePack

extension SentenceMentionReader {
  /// 'Erdogan … dengan Putin ketika keduanya bertemu': the pair stands in the sentence itself.
  func antecedentsHere() -> Antecedents {
    let pair = sentence.entities.first { $0.kind == .pair }
    guard let pronoun = pair ?? sentence.entities.first(where: { $0.kind == .single }) else {
      return antecedents
    }
    let people = people(toldBefore: pronoun)
    // 'kata X kepada Y saat keduanya bertemu'
    let spoken = people.count < 2 ? speakers(before: pronoun.tokens.lowerBound) : []
    var here = antecedents
    here.earlierPairs = remembered(behind: antecedents)
    if people.count >= 2 || spoken.count == 2 { here.acting = [] }
    if people.count >= 2 {
      here.pair = Array(people.suffix(2))
    } else if spoken.count == 2 {
      here.pair = spoken
    }
    if let first = people.first(where: { !isOnlyBeside($0) }) ?? spoken.first {
      here.subject = [first]
    }
    return here
  }

  /// 'Bersama Presiden X, ia meneken …': X is not who acts.
  private func isOnlyBeside(_ participant: Participant) -> Bool {
    guard case .person(let person) = participant,
      let start = sentence.entities.first(where: { $0.person == person })?.tokens.lowerBound,
      start > 0
    else { return false }
    return tables.clauses.dealing.opposite.contains(sentence.tokens[start - 1])
  }

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
    } else if people.isEmpty, let sides = acted(candidates) {
      after.pair = sides
    }
    if after.pair != antecedents.pair { after.earlierPairs = remembered(behind: antecedents) }
    after.acting = people.isEmpty ? actingStates() ?? [] : []
    let listed = listedPeople()
    if paired == nil, listed.count > 2 {
      after.group = listed
      after.pair = []
    }
    if let travelled = candidates.last(where: { $0.type == .visit && !$0.isBackward }) {
      after.group = travelled.participants
      after.traveller = travelled.participants.count == 1 ? travelled.participants : []
    }
    if let received = candidates.last(where: \.hasGroup) {
      after.group = Array(received.participants.dropFirst(received.type == .visit ? 0 : 1))
    } else if tellsMoreOfGroup() {
      after.group = antecedents.group + people.filter { !antecedents.group.contains($0) }
    }
    let session = candidates.last { $0.type == .summit || $0.type == .vote }
    if let body = session?.otherParties.first(where: { tables.triggers.bodies.contains($0) }) {
      after.body = body
    }
    let members = members()
    if !members.isEmpty {
      after.group = members
      after.pair = members
    }
    if people.isEmpty, candidates.allSatisfy({ $0.participants.isEmpty }), tellsOfNewcomers {
      after.group = []
      after.pair = []
      after.subject = []
    }
    let whole = 0..<sentence.tokens.count
    if let sides = sides(of: candidates) {
      after.sides = sides
      if tables.triggers.delegations.occurs(in: sentence.tokens, within: whole) {
        after.talking = sides
      }
    }
    let met = candidates.last { [.meeting, .visit].contains($0.type) && $0.country != nil }
    if let met, met.participants.contains(where: \.isPerson) {
      after.met = met.participants
      after.venue = met.country
    }
    let told = Array(people.reversed())
    after.recent = Array((told + after.recent.filter { !told.contains($0) }).prefix(6))
    if let last = placeReader().lastPlace(before: sentence.tokens.count) {
      after.place = last.place ?? after.place
      after.state = last.country ?? after.state
    }
    return after
  }

  private static let rememberedPairs = 3

  private func remembered(behind told: Antecedents) -> [[Participant]] {
    guard !told.pair.isEmpty else { return told.earlierPairs }
    return Array(([told.pair] + told.earlierPairs).prefix(Self.rememberedPairs))
  }

  /// 'Pemerintah akan mengirim delegasi ke X': whom 'delegasi itu' means is named nowhere.
  private var tellsOfNewcomers: Bool {
    let tokens = sentence.tokens
    guard let found = tables.clauses.newcomers.first(in: tokens, within: 0..<tokens.count) else {
      return false
    }
    return found.upperBound == tokens.count
      || !tables.clauses.backward.contains(tokens[found.upperBound])
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

  /// 'Rombongan itu terdiri atas A, B, dan C': who a group is that was told before.
  func members() -> [Participant] {
    let tokens = sentence.tokens
    guard let word = tables.clauses.dealing.consists.first(in: tokens, within: 0..<tokens.count),
      tables.triggers.guests.occurs(in: tokens, within: 0..<min(4, word.lowerBound))
    else { return [] }
    return sentence.entities(within: word.upperBound..<tokens.count)
      .compactMap(\.person).map { .person($0) }
  }

  /// 'Delegasi yang berkunjung pada 20 - 21 November itu dipimpin X', 'Ikut serta Y dan Z'.
  private func tellsMoreOfGroup() -> Bool {
    let tokens = sentence.tokens
    guard !antecedents.group.isEmpty else { return false }
    if tables.attendance.opening.length(in: tokens, at: 0) > 0 { return true }
    return tables.clauses.groups.length(in: tokens, at: 0) > 0
      && tables.clauses.ledBy.occurs(in: tokens, within: 0..<tokens.count)
  }

  private func firstSubject() -> Participant? {
    let whole = 0..<sentence.tokens.count
    return reader().subject(in: whole).first { !$0.isParty }
  }

  /// 'Gencatan senjata disetujui A dan B': two sides that nobody is named for.
  private func acted(_ candidates: [Candidate]) -> [Participant]? {
    guard let last = candidates.last(where: { $0.status == .held }), last.type != .visit,
      !last.participants.contains(where: \.isPerson)
    else { return nil }
    let parties = MentionMerger(cast: cast).parties(of: last)
    return parties.count == 2 ? parties.map { .party($0) } : nil
  }

  /// The two states that an event was told of, else the first two that the sentence names.
  private func sides(of candidates: [Candidate]) -> [Participant]? {
    for candidate in candidates.reversed() {
      let parties = MentionMerger(cast: cast).parties(of: candidate)
      if parties.count == 2 { return parties.map { .party($0) } }
    }
    if let acting = actingStates() { return acting }
    var named: [Party] = []
    for entity in sentence.entities {
      if let party = entity.party, tables.states.contains(party), !named.contains(party) {
        named.append(party)
      }
    }
    return named.count == 2 ? named.map { .party($0) } : nil
  }

  /// 'Delegasi Rusia dan Ukraina kembali ke meja runding di Istanbul, Turki': the two that act, whatever
  /// state lends the place.
  private func actingStates() -> [Participant]? {
    let acting = reader().subject(in: 0..<sentence.tokens.count)
    let isOfStates =
      acting.count == 2
      && acting.allSatisfy { participant in
        guard case .party(let party) = participant else { return false }
        return tables.states.contains(party) || tables.triggers.bodies.contains(party)
      }
    return isOfStates ? acting : nil
  }

  /// The first two of different states.
  private func pair(among people: [Participant]) -> [Participant]? {
    guard people.count >= 2, case .person(let first) = people[0],
      case .person(let second) = people[1],
      cast.members[first].country != cast.members[second].country
    else { return nil }
    return Array(people.prefix(2))
  }

  /// The longest list of people in the sentence: 'rombongan itu terdiri atas X, Y, dan Z'.
  private func listedPeople() -> [Participant] {
    var longest: [Participant] = []
    var run: [Participant] = []
    var end = 0
    for entity in sentence.entities {
      guard let person = entity.person else { continue }
      let gap = sentence.tokens[min(end, entity.tokens.lowerBound)..<entity.tokens.lowerBound]
      let goesOn =
        gap.count <= 2
        && gap.allSatisfy { token in
          token.isSign(",") || tables.clauses.lists.contains(token)
        }
      if !goesOn { run = [] }
      run.append(.person(person))
      end = entity.tokens.upperBound
      if run.count > longest.count { longest = run }
    }
    return longest
  }

  /// 'X dan Y mengumumkan …'.
  private func speakTogether(in clause: Clause) -> Bool {
    reader().subject(in: clause.tokens).filter(\.isPerson).count == 2
  }

  /// People who are not only quoted; two who speak as one are a pair.
  private func peopleInOrder() -> [Participant] {
    var people: [Participant] = []
    for entity in sentence.entities {
      let isQuoted = clauses.contains { clause in
        (clause.isReport || clause.endsInStatement && !speakTogether(in: clause))
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
