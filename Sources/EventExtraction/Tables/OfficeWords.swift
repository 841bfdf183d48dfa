import DigestModel
import LanguagePack
import MarkedYAML

/// An office as the language names it.
struct Office: Hashable, Sendable {
  let key: String
  /// In full: `Menteri Luar Negeri`.
  let title: String
  /// Several people hold it at once, so that it stands for nobody by itself.
  let isShared: Bool
}

/// What `offices.yaml` holds.
struct OfficeWords: Sendable {
  let offices: PhraseTable<Office>
  let counterparts: WordSet
  let former: WordSet
  /// The state whose offices copy names by the title alone.
  let home: Party
  /// The key of the office whose title alone stands for its holder at home.
  let homeOffice: String
  /// Keys of offices whose holders copy calls by one word of their name.
  let wellKnown: Set<String>
  let heads: WordSet
  let words: WordSet
  /// Of the heads, those who serve whoever is named behind them, or are of his family.
  let aides: WordSet
  /// Words of a title that names a ministry.
  let cabinet: WordSet

  init(_ reader: inout MappingReader) {
    var table = PhraseTable<Office>()
    for (office, phrases) in reader.mappings("offices", Self.office) {
      for phrase in phrases { table.insert(phrase, office) }
    }
    offices = table
    counterparts = reader.words("counterparts")
    home = Party(reader.requiredString("home") ?? "")
    homeOffice = reader.requiredString("home_office") ?? ""
    wellKnown = Set(reader.strings("well_known"))
    former = reader.words("former")
    heads = reader.words("heads")
    words = reader.words("words")
    aides = reader.words("aides")
    cabinet = reader.words("cabinet")
  }

  private static func office(_ reader: inout MappingReader) -> (Office, [String])? {
    let key = reader.requiredString("key")
    let title = reader.requiredString("title")
    let words = reader.strings("words")
    let isShared = reader.flag("shared") ?? false
    guard let key, let title else { return nil }
    return (Office(key: key, title: title, isShared: isShared), words)
  }
}

/// What `names.yaml` holds.
struct NameWords: Sendable {
  let particles: WordSet
  let honorifics: WordSet
  let ambiguous: WordSet
  let things: WordSet
  let from: WordSet
  /// Words with which a state's name only tells a thing or a kind: 'dolar AS'.
  let labels: WordSet
  /// Names that begin with a state's and mean no state.
  let lands: PhraseSet
  /// With a state's name behind them they name a water.
  let waters: WordSet

  init(_ reader: inout MappingReader) {
    particles = reader.words("particles")
    honorifics = reader.words("honorifics")
    ambiguous = reader.words("ambiguous")
    things = reader.words("things")
    from = reader.words("from")
    labels = reader.words("labels")
    lands = reader.phrases("lands")
    waters = reader.words("waters")
  }
}
