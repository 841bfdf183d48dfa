import DigestModel
import LanguagePack

extension SentenceMentionReader {
  /// 'terbang ke X pada Minggu untuk bertemu Y': there and, as far as is told, then.
  func aimed(_ aim: Candidate, _ clause: Clause, of found: [Candidate]) -> Candidate {
    guard clause.isAim, [.meeting, .mediation, .negotiation].contains(aim.type), aim.place == nil,
      aim.country == nil,
      let visit = found.last(where: { $0.type == .visit && !$0.isRegional }),
      isVisitor(in: visit, of: aim)
    else { return aim }
    var aim = aim
    aim.place = visit.place
    aim.country = visit.country
    if aim.date == .unknown, visit.date.isExact, visit.date.end == nil { aim.date = visit.date }
    if aim.status == .scheduled, visit.status == .held, isLongOver(visit) { aim.status = .held }
    return aim
  }

  /// Whether somebody who travels, or the state that a delegation travels for, takes part in what it is for.
  private func isVisitor(in visit: Candidate, of aim: Candidate) -> Bool {
    if !Set(visit.participants).isDisjoint(with: aim.participants) { return true }
    guard !aim.participants.contains(where: \.isPerson) else { return false }
    let merger = MentionMerger(cast: cast)
    let host = visit.country
    let visitors = merger.parties(of: visit).filter { $0 != host }
    return !visitors.isEmpty && Set(visitors).isSubset(of: merger.parties(of: aim))
  }

  /// Whoever set out two days ago, or stayed somewhere before that, has done what he came for.
  private func isLongOver(_ visit: Candidate) -> Bool {
    guard let published, let last = visit.date.bounds?.upperBound else { return false }
    return last.days(to: published) >= (visit.trigger.departs ? 2 : 4)
  }

  /// 'kata X kepada Y lewat telepon': the words themselves were a call.
  func message(in position: Int) -> [Candidate] {
    let triggers = triggers(in: clauses[position]).filter { $0.trigger.need == .medium }
    guard !triggers.isEmpty, let subject = whoSaid(clauses[position]) else { return [] }
    let setting = setting(triggers, 0, position: position, subject: subject, isOwn: true)
    return candidates(setting, governing: nil)
  }

  /// 'kata X seusai bertemu Y', 'kata X sebelum bertemu Y', 'ujar X dalam percakapan dengan Y': the speaker
  /// acts.
  func speaker(before position: Int) -> [Participant]? {
    guard position > 0, clauses[position - 1].isReport else { return nil }
    let clause = clauses[position]
    guard
      clause.isSimultaneous && !clause.isAim
        || tables.clauses.opening.befores.contains(sentence.tokens[clause.tokens.lowerBound])
        || tables.clauses.opening.isWithin(sentence.tokens, at: clause.tokens.lowerBound)
    else { return nil }
    return whoSaid(clauses[position - 1])
  }

  /// 'Hal itu disampaikan X usai bertemu Y': who did what the clause before tells in the passive.
  func agent(before position: Int) -> [Participant]? {
    guard position > 0, clauses[position].isSimultaneous, !clauses[position].isAim else {
      return nil
    }
    let before = clauses[position - 1].tokens
    let acting = sentence.entities(within: before).filter(\.canAct)
    let agent = acting.first { entity in
      let index = entity.tokens.lowerBound
      guard index > before.lowerBound else { return false }
      let verb = sentence.tokens[index - 1]
      return tables.clauses.people.passives.contains(verb)
        || isPassive(verb) && !acting.contains { $0.tokens.lowerBound < index && $0.kind != .group }
    }
    guard let agent else { return nil }
    let agents = reader().subject(in: agent.tokens.lowerBound..<before.upperBound)
      .filter { !$0.isParty }
    return agents.isEmpty ? nil : agents
  }

  /// 'Rombongan itu diminta X saat …': whoever stands straight behind a verb in the passive did it.
  private func isPassive(_ verb: Token) -> Bool {
    verb.kind == .word && !verb.isCapitalised && verb.text.utf8.count > 5
      && verb.folded.hasPrefix("di") && !verb.folded.hasSuffix("nya")
  }

  /// The first one whom a report names.
  private func whoSaid(_ report: Clause) -> [Participant]? {
    guard let first = sentence.entities(within: report.tokens).first(where: \.canAct) else {
      return nil
    }
    let speaker = reader().participants(of: first, subject: []).filter { !$0.isParty }
    return speaker.isEmpty ? nil : speaker
  }

  /// Whoever one report names: who spoke, and to whom.
  func speakers(before end: Int) -> [Participant] {
    guard let report = clauses.last(where: { $0.isReport && $0.tokens.upperBound <= end }) else {
      return []
    }
    return sentence.entities(within: report.tokens).compactMap(\.person).map { .person($0) }
  }

  /// Those who are named before a pronoun, and do not only speak.
  func people(toldBefore pronoun: Entity) -> [Participant] {
    var people: [Participant] = []
    for entity in sentence.entities
    where entity.tokens.lowerBound < pronoun.tokens.lowerBound && !isSpeaker(entity) {
      let person = toldPerson(entity, before: pronoun)
      if let person, !people.contains(person) { people.append(person) }
    }
    return people
  }

  /// Somebody named, or whoever 'ia' means: 'ia menjamu X, dan keduanya …'.
  private func toldPerson(_ entity: Entity, before pronoun: Entity) -> Participant? {
    if let person = entity.person { return .person(person) }
    guard entity.kind == .single, pronoun.kind == .pair, antecedents.subject.count == 1,
      let told = antecedents.subject.first, told.isPerson
    else { return nil }
    return told
  }

  func isSpeaker(_ entity: Entity) -> Bool {
    clauses.contains { $0.isReport && $0.tokens.contains(entity.tokens.lowerBound) }
  }
}
