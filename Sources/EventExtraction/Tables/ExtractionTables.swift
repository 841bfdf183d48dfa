import DigestModel
import LanguagePack

/// All that reading an article's facts needs, made once and shared by all articles.
///
/// A class because every reader of every sentence holds it, and nothing in it ever changes: a copy of so
/// many tables would cost more than the reading.
package final class ExtractionTables: Sendable {
  let pack: LanguagePack
  let knowledge: Knowledge
  let names: PhraseTable<NameMeaning>
  let people: PersonIndex
  let offices: OfficeWords
  let nameWords: NameWords
  let triggers: TriggerWords
  let status: StatusWords
  let clauses: ClauseWords
  let claims: ClaimWords
  let attendance: AttendanceWords
  let pastimes: PastimeWords
  let topics: TopicTables
  /// Parties that are states, not bodies.
  let states: Set<Party>
  private let seats: [Seat: [(person: Int, term: OfficeTerm)]]

  /// The files of the language that are read here, by the names that they go by in its folder.
  package static let files = [
    "offices.yaml", "names.yaml", "events.yaml", "status.yaml", "clauses.yaml", "claims.yaml",
    "attendance.yaml", "pastimes.yaml",
  ]

  /// Makes the tables from the language pack's files and what is known of the world.
  ///
  /// - Throws: the problems of the first file that has any.
  package init(
    pack: LanguagePack,
    knowledge: Knowledge
  ) throws(DiagnosedError) {
    let files = pack.files
    self.pack = pack
    let knowledge = knowledge.leavingOut(pack.rules)
    self.knowledge = knowledge
    offices = try languageFile("offices.yaml", in: files) { OfficeWords(&$0) }
    nameWords = try languageFile("names.yaml", in: files) { NameWords(&$0) }
    triggers = try languageFile("events.yaml", in: files) { TriggerWords(&$0) }
    status = try languageFile("status.yaml", in: files) { StatusWords(&$0) }
    clauses = try languageFile("clauses.yaml", in: files) { ClauseWords(&$0) }
    claims = try languageFile("claims.yaml", in: files) { ClaimWords(&$0) }
    attendance = try languageFile("attendance.yaml", in: files) { AttendanceWords(&$0) }
    pastimes = try languageFile("pastimes.yaml", in: files) { PastimeWords(&$0) }
    names = .names(in: knowledge, venues: clauses.venues)
    people = PersonIndex(knowledge.people, wellKnown: offices.wellKnown)
    topics = TopicTables(knowledge.topics)
    states = Set(knowledge.countries.map(\.code))
    seats = knowledge.seats
  }

  /// Families of rules that an evaluation may leave out.
  var rules: ReadingRules { pack.rules }

  /// Who held the office of a state on a day, where exactly one known person did.
  func holder(of office: Office, for party: Party, on day: Day?) -> Int? {
    guard let day, !office.isShared else { return nil }
    let terms = (seats[Seat(key: office.key, country: party)] ?? []).filter { $0.term.covers(day) }
    let held = Set(terms.map(\.person))
    let settled = Set(terms.filter { !$0.term.isActing }.map(\.person))
    return settled.count == 1 ? settled.first : held.count == 1 ? held.first : nil
  }

  /// The term that a known person served on a day, or the nearest one where none covers it.
  func term(of person: Int, on day: Day?) -> OfficeTerm? {
    let terms = knowledge.people[person].terms
    guard let day else { return terms.last }
    return terms.first { $0.covers(day) } ?? terms.first { $0.isNear(day) } ?? terms.last
  }
}

/// One office of one state or body.
private struct Seat: Hashable, Sendable {
  /// As `OfficeTerm` has it.
  let key: String
  let country: Party
}

extension Knowledge {
  /// All terms in each seat, with the positions of those who served them.
  fileprivate var seats: [Seat: [(person: Int, term: OfficeTerm)]] {
    var seats: [Seat: [(person: Int, term: OfficeTerm)]] = [:]
    for (person, known) in people.enumerated() {
      for term in known.terms {
        seats[Seat(key: term.key, country: term.country), default: []].append((person, term))
      }
    }
    return seats
  }

  /// Without what the families that are left out would know.
  fileprivate func leavingOut(_ rules: ReadingRules) -> Knowledge {
    var known = self
    if !rules.include(.knownPeople) { known.people = [] }
    if !rules.include(.knownPlaces) { known.places = [] }
    if !rules.include(.metonyms) {
      for index in known.countries.indices { known.countries[index].metonyms = [] }
    }
    return known
  }
}
