import DigestModel
import MarkedYAML

/// Where a full stop ends no sentence.
package struct SentenceWords: Sendable {
  /// Abbreviations with their stops as tokens; the value is nothing but a mark.
  let abbreviations: PhraseTable<Bool>
  /// What may follow a full stop inside a web address, folded.
  let domains: WordSet

  init(files: LanguageFiles) throws(DiagnosedError) {
    self = try languageFile("sentences.yaml", in: files) { Self(&$0) }
  }

  private init(_ reader: inout MappingReader) {
    abbreviations = PhraseTable(
      reader.strings("abbreviations").map { (phrase: $0, value: true) }
    )
    domains = WordSet(reader.strings("domains").map(\.folded))
  }
}

extension LanguagePack {
  /// Whether a word ends web addresses and the names of outlets that look like them.
  package func isDomainEnding(_ word: String) -> Bool {
    sentenceWords.domains.contains(word.folded)
  }
}
