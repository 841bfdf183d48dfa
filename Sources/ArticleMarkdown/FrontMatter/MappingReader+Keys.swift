import DigestModel
import MarkedYAML

// The reader's questions, asked by key instead of by text.
extension MappingReader {
  func location(of key: FrontMatterKey) -> SourceLocation { location(of: key.rawValue) }

  mutating func has(_ key: FrontMatterKey) -> Bool { node(key.rawValue) != nil }

  /// Whether a key that is none seems to mean this one: its own error tells enough.
  func isMistyped(_ key: FrontMatterKey) -> Bool {
    keys.contains { name in
      FrontMatterKey(rawValue: name) == nil
        && nearestName(to: name, among: FrontMatterKey.allCases.map(\.rawValue)) == key.rawValue
    }
  }

  mutating func string(_ key: FrontMatterKey) -> String? { string(key.rawValue) }

  mutating func strings(_ key: FrontMatterKey) -> [String] { strings(key.rawValue) }

  mutating func integer(_ key: FrontMatterKey) -> Int? { integer(key.rawValue) }

  mutating func flag(_ key: FrontMatterKey) -> Bool? { flag(key.rawValue) }

  mutating func day(_ key: FrontMatterKey) -> Day? { day(key.rawValue) }

  mutating func choice<Choice>(
    _ key: FrontMatterKey,
    of type: Choice.Type
  ) -> Choice? where Choice: RawRepresentable<String> & CaseIterable {
    choice(key.rawValue, of: type)
  }

  mutating func mapping<Value>(
    _ key: FrontMatterKey,
    _ read: (inout MappingReader) -> Value?
  ) -> Value? {
    mapping(key.rawValue, read)
  }

  mutating func mappings<Value>(
    _ key: FrontMatterKey,
    _ read: (inout MappingReader) -> Value?
  ) -> [Value] {
    mappings(key.rawValue, read)
  }

  /// A list of texts, each with its place.
  mutating func placedStrings(_ key: FrontMatterKey) -> [(text: String, place: SourceLocation)] {
    items(key.rawValue).compactMap { item in
      text(of: item).map { ($0, item.location) }
    }
  }

  mutating func party(_ key: FrontMatterKey) -> Party? { string(key).map(Party.init) }

  /// Text that has to be there and say something.
  mutating func words(_ key: FrontMatterKey) -> String? { requiredString(key.rawValue) }

  /// Whether the key has a value; an error where it has none.
  mutating func requires(_ key: FrontMatterKey) -> Bool { requiredString(key.rawValue) != nil }

  /// One of an enumeration's raw values, which has to be there.
  mutating func requiredChoice<Choice>(
    _ key: FrontMatterKey,
    of type: Choice.Type
  ) -> Choice? where Choice: RawRepresentable<String> & CaseIterable {
    requires(key) ? choice(key, of: type) : nil
  }
}
