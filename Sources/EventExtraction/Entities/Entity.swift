import DigestModel
import LanguagePack

/// Something that a sentence names, and where.
struct Entity: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// Index into `Cast.members`.
    case person(Int)
    /// An office of a state without its holder's name.
    case office(Office, Party)
    /// A state or body by its own name.
    case party(Party)
    /// A capital or seat that can stand for its state, and for itself.
    case seat(Party, PlaceMeaning?)
    case place(PlaceMeaning)
    /// 'keduanya', 'kedua menlu'.
    case pair
    /// 'rombongan', 'para menlu'.
    case group
    /// 'ia'.
    case single
  }

  let kind: Kind
  /// Which tokens of the sentence, title and appositions in brackets included.
  let tokens: Range<Int>
  /// A title that another state's name follows: the office of the subject, elsewhere.
  var isCounterpart = false

  var person: Int? { if case .person(let index) = kind { index } else { nil } }

  /// Whether it can take part in an event as somebody who acts.
  var canAct: Bool {
    switch kind {
    case .person, .office, .pair, .single, .group: true
    case .party, .seat, .place: false
    }
  }

  var isPronoun: Bool { kind == .pair || kind == .single || kind == .group }

  var party: Party? {
    switch kind {
    case .party(let party), .seat(let party, _): party
    default: nil
    }
  }
}

/// A sentence with all that was read in it.
struct ReadSentence: Sendable {
  let sentence: Sentence
  let dates: [DateExpression]
  var entities: [Entity]

  var tokens: [Token] { sentence.tokens }

  /// The entity that begins at token `index`, if one does.
  func entity(at index: Int) -> Entity? { entities.first { $0.tokens.lowerBound == index } }

  func entities(within range: Range<Int>) -> [Entity] {
    entities.filter { range.contains($0.tokens.lowerBound) }
  }

  func isInsideEntity(_ index: Int) -> Bool { entities.contains { $0.tokens.contains(index) } }
}
