import DigestModel
import LanguagePack
import MarkedYAML

/// What `claims.yaml` holds.
struct ClaimWords: Sendable {
  let ordinals: WordTable<Int>
  let first: WordSet
  let counted: WordSet
  /// What an ordinal may count.
  let nouns: ClaimNouns
  /// What may stand between 'pertama' and its bound without narrowing or widening what is counted.
  let fillers: WordSet
  let within: WordSet
  let since: WordSet
  /// Before the event that brought about another one.
  let followUps: PhraseSet
  /// Before the event that another one prepares.
  let preparations: PhraseSet
  /// Of an event that goes on with an earlier one.
  let continuations: PhraseSet
  /// Before the event whose outcome another one takes up.
  let outcomes: PhraseSet
  /// Before the sender of a message, who was met before.
  let messages: PhraseSet
  /// Before the events that led to another one.
  let forerunners: PhraseSet
  /// The letter of an ISO 8601 duration by unit: `pekan` is `W`.
  let units: [String: String]

  init(_ reader: inout MappingReader) {
    ordinals = WordTable(reader.entries("ordinals") { nested, key in nested.integer(key) })
    first = reader.words("first")
    counted = reader.words("counted")
    nouns = reader.mapping("nouns") { ClaimNouns(&$0) } ?? ClaimNouns()
    fillers = reader.words("fillers")
    within = reader.words("within")
    since = reader.words("since")
    followUps = reader.phrases("follow_ups")
    preparations = reader.phrases("preparations")
    continuations = reader.phrases("continuations")
    outcomes = reader.phrases("outcomes")
    messages = reader.phrases("messages")
    forerunners = reader.phrases("forerunners")
    units = reader.entries("units") { nested, key in nested.string(key) }
  }
}

/// The nouns of a claim by the events that they can name.
struct ClaimNouns: Sendable {
  typealias Families = Set<EventType.Family>

  private var kinds: [(families: Families, words: PhraseSet)] = []

  init() {}

  init(_ reader: inout MappingReader) {
    kinds = [
      ([.remote], reader.phrases("remote")),
      ([.inPerson, .multilateral], reader.phrases("in_person")),
      ([.visit], reader.phrases("visit")),
      ([.multilateral], reader.phrases("multilateral")),
      ([.inPerson, .remote, .multilateral], reader.phrases("talks")),
    ]
  }

  /// What the noun that ends straight before token `index` names; nil where none ends there.
  ///
  /// The longest one decides: 'pertemuan virtual' is no 'pertemuan'.
  func families(in tokens: [Token], endingBefore index: Int) -> Families? {
    for start in stride(from: max(0, index - 4), to: index, by: 1) {
      let found = kinds.first { start + $0.words.length(in: tokens, at: start) == index }
      if let found { return found.families }
    }
    return nil
  }
}
