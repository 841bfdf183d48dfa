import DigestModel
import MarkedYAML

/// Words of bylines: labels, and what stands between or beside names.
package struct BylineWords: Sendable {
  package enum Role: String, Hashable, Sendable, CaseIterable {
    case author
    case editor
    case both
  }

  private let labels: PhraseTable<Role>
  package let joins: WordSet
  package let nobody: WordSet

  init(files: [String: String]) throws(DiagnosedError) {
    self = try languageFile("bylines.yaml", in: files) { Self(&$0) }
  }

  private init(_ reader: inout MappingReader) {
    labels = PhraseTable(
      reader.mappings("labels") { entry in
        (
          phrase: entry.requiredString("label") ?? "",
          value: entry.choice("role", of: Role.self) ?? .author
        )
      }
    )
    joins = WordSet(reader.strings("joins").map(\.folded))
    nobody = WordSet(reader.strings("nobody").map(\.folded))
  }

  /// The label at a token, whether or not a colon follows it.
  package func label(in tokens: [Token], at index: Int) -> (role: Role, count: Int)? {
    labels.match(in: tokens, at: index).map { ($0.value, $0.count) }
  }
}
