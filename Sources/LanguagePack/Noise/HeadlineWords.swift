import DigestModel
import MarkedYAML

/// Words that say where a headline may be cut out of a sentence.
package struct HeadlineWords: Sendable {
  package let clauseStarts: WordSet
  package let dateLeads: WordSet
  private let verbPrefixes: [String]
  private let verbs: WordSet

  init(files: LanguageFiles) throws(DiagnosedError) {
    self = try languageFile("headlines.yaml", in: files) { Self(&$0) }
  }

  private init(_ reader: inout MappingReader) {
    clauseStarts = WordSet(reader.strings("clauseStarts").map(\.folded))
    dateLeads = WordSet(reader.strings("dateLeads").map(\.folded))
    verbPrefixes = reader.strings("verbPrefixes").map(\.folded)
    verbs = WordSet(reader.strings("verbs").map(\.folded))
  }

  /// Whether a word looks like one that says what happens: a verb by its form or by the list.
  package func isVerb(_ token: Token) -> Bool {
    guard token.kind == .word, !token.isCapitalised else { return false }
    if verbs.contains(token) { return true }
    return token.folded.utf8.count >= 5 && verbPrefixes.contains { token.folded.hasPrefix($0) }
  }
}
