import DigestModel
import MarkedYAML

/// Words of datelines, time heads and what a publication day is told by.
package struct DatelineWords: Sendable {
  package let separators: PhraseTable<Bool>
  /// Outlets by every form of their name; the value is the name.
  package let outlets: PhraseTable<String>
  package let particles: WordSet
  /// States and provinces that may stand behind a city.
  package let states: PhraseTable<Bool>
  package let zones: PhraseTable<Bool>
  /// Words of reporting; false for those that speak only of a date right behind them.
  package let statements: PhraseTable<Bool>

  init(files: LanguageFiles) throws(DiagnosedError) {
    self = try languageFile("datelines.yaml", in: files) { Self(&$0) }
  }

  private init(_ reader: inout MappingReader) {
    // True for separators that always part, false for those that need more proof.
    separators = PhraseTable(
      reader.strings("separators").map { (phrase: $0, value: true) }
        + reader.strings("looseSeparators").map { (phrase: $0, value: false) }
    )
    let names = reader.mappings("outlets") { entry -> [(phrase: String, value: String)] in
      let name = entry.requiredString("name") ?? ""
      return ([name] + entry.strings("also")).map { (phrase: $0, value: name) }
    }
    outlets = PhraseTable(names.flatMap { $0 })
    particles = WordSet(reader.strings("particles").map(\.folded))
    func marks(_ key: String) -> PhraseTable<Bool> {
      PhraseTable(reader.strings(key).map { (phrase: $0, value: true) })
    }
    zones = marks("zones")
    states = marks("states")
    statements = PhraseTable(
      reader.strings("statements").map { (phrase: $0, value: true) }
        + reader.strings("nearStatements").map { (phrase: $0, value: false) }
    )
  }
}
