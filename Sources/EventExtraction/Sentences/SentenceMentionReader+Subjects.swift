import DigestModel
import LanguagePack

/// Who acts in what a trigger states, where it is not the clause's first name.
extension SentenceMentionReader {
  /// Whoever does what one trigger of a clause tells, where that is not whoever acts in the clause.
  func ownSubject(
    of index: Int,
    among triggers: [FoundTrigger],
    in clause: Clause
  ) -> [Participant]? {
    let found = triggers[index]
    let earlier = index > 0 ? triggers[index - 1] : nil
    return relativeSubject(before: found.range, in: clause)
      ?? controlled(before: found, in: clause, behind: earlier)
      ?? askedState(before: found, in: clause)
  }

  /// Two people who stand between one trigger and the next act in the second.
  func nearerSubject(between first: FoundTrigger, _ second: FoundTrigger) -> [Participant]? {
    let between = first.range.upperBound..<second.range.lowerBound
    let acting = reader().subject(in: between)
    // 'Dalam kunjungan itu kedua negara meneken …'
    if acting.count > 1, sentence.entities(within: between).contains(where: { $0.kind == .sides }) {
      return acting
    }
    let people = acting.filter(\.isPerson)
    if people.count > 1 { return areObjects(between, of: first, before: second) ? nil : people }
    return second.trigger.frame == .signing ? nearestSides(in: between) : nil
  }

  /// 'menelepon X dan Y sambil menghentikan pembicaraan …': they are called, and hold no talks.
  private func areObjects(
    _ between: Range<Int>,
    of first: FoundTrigger,
    before second: FoundTrigger
  ) -> Bool {
    guard first.trigger.isPlainVerb, second.trigger.isNoun || second.trigger.need == .medium,
      let object = sentence.entities(within: between).first
    else { return false }
    return object.canAct && object.tokens.lowerBound <= between.lowerBound + 1
  }

  /// 'Berunding di rumah X di Y, A dan B meneken …': those behind the last comma, and the states that
  /// their list begins with: 'Setelah berunding 16 jam, para pemimpin A, B, C dan D menyepakati …'.
  private func nearestSides(in range: Range<Int>) -> [Participant]? {
    let comma = range.last { sentence.tokens[$0].isSign(",") } ?? range.lowerBound - 1
    let near = reader().subject(in: comma + 1..<range.upperBound)
    guard near.count > 1 else { return nil }
    let all = reader().subject(in: range)
    return all.allSatisfy(\.isParty) && near.allSatisfy(all.contains) ? all : near
  }

  /// 'Dua jam berunding di X, A dan B menyepakati …': whoever acts in what follows talked.
  func subjectBehindOpening(_ triggers: [FoundTrigger], in clause: Clause) -> [Participant]? {
    guard triggers.count > 1, let first = triggers.first, first.trigger.isPlainVerb,
      first.range.lowerBound - clause.tokens.lowerBound <= Self.reachOfOpening
    else { return nil }
    return nearestSides(in: first.range.upperBound..<triggers[1].range.lowerBound)
  }

  /// How many words may stand before the verb that opens a clause: 'Hampir dua jam lebih'.
  private static let reachOfOpening = 4

  /// 'didampingi X dan Y, yang siangnya berunding …': those whom the relative clause is about.
  func relativeSubject(before trigger: Range<Int>, in clause: Clause) -> [Participant]? {
    let tokens = sentence.tokens
    let start = clause.tokens.lowerBound
    let opens = start > 0 && tables.status.relatives.contains(tokens[start])
    let near = max(opens ? start : start + 1, trigger.lowerBound - Self.reachOfRelative)
    guard near < trigger.lowerBound,
      let word = (near..<trigger.lowerBound).last(where: {
        tables.status.relatives.contains(tokens[$0])
      }), tokens[word - 1].isSign(",")
    else { return nil }
    let isClosed = tokens[word..<trigger.lowerBound].contains { $0.isSign(",") }
    if isClosed { return nil }
    return people(listedBefore: word - 1)
  }

  private static let reachOfRelative = 7

  private func people(listedBefore end: Int) -> [Participant]? {
    var found: [Participant] = []
    var start = end
    for entity in sentence.entities.reversed() where entity.tokens.upperBound <= start {
      let between = sentence.tokens[entity.tokens.upperBound..<start]
      guard let person = entity.person,
        found.isEmpty
          ? between.isEmpty
          : between.count <= 3 && between.first?.folded == tables.clauses.and
            && !between.contains(where: \.isCapitalised)
      else { break }
      found.insert(.person(person), at: 0)
      start = entity.tokens.lowerBound
    }
    return found.isEmpty ? nil : found
  }

  /// 'Setelah X bertemu Y, utusan Presiden Z tiba di A': X does not.
  func tellsOfAide(in clause: Clause, before found: FoundTrigger?) -> Bool {
    guard let end = found?.range.lowerBound, end > clause.tokens.lowerBound else { return false }
    let named = sentence.entities(within: clause.tokens.lowerBound..<end)
    guard let first = named.first(where: { $0.person != nil }) else { return false }
    return first.isServed || reader().isOthers(first)
  }

  /// 'X akan ke Y', not 'X menulis kepada Z yang akan ke Y' nor 'fokus X akan ke Y': without a verb it is said of
  /// whoever stands last before it, and of nothing that is his.
  func isSaid(_ found: FoundTrigger, of acting: [Participant], in clause: Clause) -> Bool {
    guard found.trigger.isPlanned else { return true }
    let before = clause.tokens.lowerBound..<found.range.lowerBound
    let named = sentence.entities(within: before).filter { $0.canAct && !isCompanion($0) }
    guard let last = named.last else { return true }
    func acts(_ entity: Entity) -> Bool {
      let told = reader().participants(of: entity, subject: acting)
      return !told.isEmpty && told.allSatisfy(acting.contains)
    }
    guard acts(last), let first = named.first(where: acts) else { return false }
    let start = first.tokens.lowerBound
    guard start > before.lowerBound, sentence.tokens[start - 1].kind == .word else { return true }
    return start - 1 == before.lowerBound && opensClause(start - 1)
      || tables.clauses.backward.contains(sentence.tokens[start - 1])
      || tables.clauses.opening.sequels.ends(in: sentence.tokens, at: start)
      || tables.clauses.opening.leads.ends(in: sentence.tokens, at: start)
      || isInsideDateOrName(start - 1)
  }

  /// 'X, didampingi Y, akan ke Z', 'X dan rombongan akan ke Z'.
  private func isCompanion(_ entity: Entity) -> Bool {
    entity.kind == .group
      || entity.tokens.lowerBound > 0
        && tables.clauses.people.companions.contains(sentence.tokens[entity.tokens.lowerBound - 1])
  }

  private func opensClause(_ index: Int) -> Bool {
    let tokens = sentence.tokens
    return tables.clauses.boundaries.length(in: tokens, at: index) > 0
      || tables.clauses.continuing.contains(tokens[index])
      || tables.status.relatives.contains(tokens[index])
  }

  private func isInsideDateOrName(_ index: Int) -> Bool {
    sentence.isInsideEntity(index) || sentence.dates.contains { $0.tokens.contains(index) }
  }
}
