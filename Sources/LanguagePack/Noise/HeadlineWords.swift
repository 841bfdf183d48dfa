import DigestModel
import MarkedYAML

/// Words that say where a headline may be cut out of a sentence.
package struct HeadlineWords: Sendable {
  package let clauseStarts: Set<String>
  package let dateLeads: Set<String>
  private let verbPrefixes: [String]
  private let verbs: Set<String>

  init(files: [String: String]) throws(DiagnosedError) {
    self = try languageFile("headlines.yaml", in: files) { Self(&$0) }
  }

  private init(_ reader: inout MappingReader) {
    clauseStarts = Set(reader.strings("clauseStarts").map(\.folded))
    dateLeads = Set(reader.strings("dateLeads").map(\.folded))
    verbPrefixes = reader.strings("verbPrefixes").map(\.folded)
    verbs = Set(reader.strings("verbs").map(\.folded))
  }

  /// Whether a word looks like one that says what happens: a verb by its form or by the list.
  package func isVerb(_ token: Token) -> Bool {
    guard token.kind == .word, !token.isCapitalised else { return false }
    if verbs.contains(token.folded) { return true }
    return token.folded.utf8.count >= 5 && verbPrefixes.contains { token.folded.hasPrefix($0) }
  }
}
