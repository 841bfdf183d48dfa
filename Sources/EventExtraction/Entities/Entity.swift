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
    /// 'kedua negara'.
    case sides
    /// 'rombongan', 'para menlu'.
    case group
    /// 'ia'.
    case single
    /// 'dengannya': whoever was told beside the subject.
    case other
    /// 'tuan rumah'.
    case host
    /// 'tamunya'.
    case guest
  }

  let kind: Kind
  /// Which tokens of the sentence, title and appositions in brackets included.
  let tokens: Range<Int>
  /// A title that another state's name follows: the office of the subject, elsewhere.
  var isCounterpart = false
  /// The state that a title names which points back at somebody: 'Ketua DPR AS itu'.
  var servedState: Party?
  /// The key of the office in such a title: 'Presiden itu'.
  var servedOffice: String?
  /// 'mantan gubernur itu': who he is stands further back than a pronoun's.
  var isEpithet = false
  /// Only tells whose aide or kin acts: 'juru bicara Presiden X'.
  var isServed = false

  var person: Int? { if case .person(let index) = kind { index } else { nil } }

  /// Whether it can take part in an event as somebody who acts.
  var canAct: Bool {
    switch kind {
    case .person, .office, .pair, .single, .group, .sides, .other, .host, .guest: !isServed
    case .party, .seat, .place: false
    }
  }

  var isPronoun: Bool {
    switch kind {
    case .pair, .single, .group, .other, .host, .guest: true
    default: false
    }
  }

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
  /// In the order of their first tokens.
  let entities: [Entity]
  /// For each token the entity that it belongs to, as an index, or nil.
  private let entityByToken: [Int?]
  /// For each token the number of entities that begin before it.
  private let entitiesBefore: [Int]

  init(sentence: Sentence, dates: [DateExpression], entities: [Entity]) {
    self.sentence = sentence
    self.dates = dates
    self.entities = entities
    var entityByToken = [Int?](repeating: nil, count: sentence.tokens.count)
    var entitiesBefore = [Int](repeating: 0, count: sentence.tokens.count + 1)
    for (index, entity) in entities.enumerated() {
      for token in entity.tokens { entityByToken[token] = index }
      entitiesBefore[entity.tokens.lowerBound + 1] += 1
    }
    for token in sentence.tokens.indices { entitiesBefore[token + 1] += entitiesBefore[token] }
    self.entityByToken = entityByToken
    self.entitiesBefore = entitiesBefore
  }

  var tokens: [Token] { sentence.tokens }

  /// The entity that begins at token `index`, if one does.
  func entity(at index: Int) -> Entity? {
    guard index < tokens.count, let entity = entityByToken[index],
      entities[entity].tokens.lowerBound == index
    else { return nil }
    return entities[entity]
  }

  /// The entities that begin within a range of tokens.
  func entities(within range: Range<Int>) -> ArraySlice<Entity> {
    entities[entitiesBefore[range.lowerBound]..<entitiesBefore[range.upperBound]]
  }

  /// Whether a token belongs to 'keduanya' and the like.
  func isPronoun(at index: Int) -> Bool {
    entityByToken[index].map { entities[$0].isPronoun || entities[$0].kind == .sides } ?? false
  }

  func isInsideEntity(_ index: Int) -> Bool { entityByToken[index] != nil }
}
