import DigestModel
import LanguagePack
import MarkedYAML

/// Reads one data file of the language into a value.
///
/// - Throws: every problem of the file, each with its place.
func table<Value>(
  _ name: String,
  in files: [String: String],
  _ read: (inout MappingReader) -> Value
) throws(DiagnosedError) -> Value {
  guard let text = files[name], let node = try MarkedNode(parsing: text, file: name) else {
    throw DiagnosedError([Diagnostic(.error, .tableMissing, at: SourceLocation(file: name))])
  }
  var reader = MappingReader(node)
  let value = read(&reader)
  let problems = reader.finish()
  guard problems.isEmpty else { throw DiagnosedError(problems) }
  return value
}

extension MappingReader {
  /// Reads every key of a nested mapping, whatever the keys are called.
  mutating func entries<Value>(
    _ key: String,
    _ read: (inout MappingReader, String) -> Value?
  ) -> [String: Value] {
    mapping(key) { nested in
      var values: [String: Value] = [:]
      for name in nested.keys { values[name] = read(&nested, name) }
      return values
    } ?? [:]
  }

  /// A list of words or phrases.
  mutating func phrases(_ key: String) -> PhraseSet { PhraseSet(strings(key)) }

  /// A list of single words, folded.
  mutating func words(_ key: String) -> WordSet { WordSet(strings(key).map(\.folded)) }
}

extension Diagnostic.Message {
  fileprivate static let tableMissing = Self(
    identifier: "language.table-missing",
    summary: "the language has no such file, or it is empty"
  )
}
