import DigestModel
import LanguagePack
import MarkedYAML

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
