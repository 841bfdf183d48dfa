import DigestModel
import MarkedYAML

/// Words by which lines name outlets, offices and agencies.
package struct SenderWords: Sendable {
  private let pages: PhraseTable<Bool>
  package let pathStarts: WordSet
  package let sectionJoins: WordSet
  private let present: PhraseTable<Bool>
  package let agencyCodes: WordSet
  private let signatures: PhraseTable<Bool>
  private let institutions: PhraseTable<Bool>
  private let institutionWords: WordSet

  init(files: LanguageFiles) throws(DiagnosedError) {
    self = try languageFile("senders.yaml", in: files) { Self(&$0) }
  }

  private init(_ reader: inout MappingReader) {
    func marks(_ key: String) -> PhraseTable<Bool> {
      PhraseTable(reader.strings(key).map { (phrase: $0, value: true) })
    }
    func words(_ key: String) -> WordSet { WordSet(reader.strings(key).map(\.folded)) }
    pages = marks("pages")
    pathStarts = words("pathStarts")
    sectionJoins = words("sectionJoins")
    present = marks("present")
    agencyCodes = words("agencyCodes")
    signatures = marks("signatures")
    institutions = marks("institutions")
    institutionWords = words("institutionWords")
  }

  /// How many tokens a label covers that leads to an outlet's pages: `Artikel` in `Artikel Kompas.id`.
  package func pageLabel(in line: [Token]) -> Int? { pages.match(in: line, at: 0)?.count }

  /// Whether a call to follow goes on at a token, behind the outlet's name.
  package func isPresent(in line: [Token], at index: Int) -> Bool {
    present.match(in: line, at: index) != nil
  }

  /// Whether the line begins as the name of an office does that signs below its text.
  package func beginsSignature(_ line: [Token]) -> Bool {
    signatures.match(in: line, at: 0) != nil
  }

  /// Whether the line is an institution's name and nothing else: `Kementerian Luar Negeri RI`.
  package func isInstitution(_ line: [Token]) -> Bool {
    guard let head = institutions.match(in: line, at: 0) else { return false }
    return line[head.count...].allSatisfy {
      $0.isSign(",") || $0.isSign("-") || institutionWords.contains($0)
    }
  }
}
