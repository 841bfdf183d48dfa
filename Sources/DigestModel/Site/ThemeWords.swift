/// The words that readers see, in one language: `templates/words/id.yaml`.
///
/// A word may hold `{name}` marks that are filled in where it is used.
package struct ThemeWords: Sendable {
  package let language: SiteLanguage
  private let words: [String: String]

  package init(language: SiteLanguage, words: [String: String]) {
    self.language = language
    self.words = words
  }

  /// All keys, sorted.
  package var keys: [String] { words.keys.sorted() }

  /// The word for `key`; the key itself in brackets where there is none, so that it shows.
  package subscript(key: String) -> String { words[key] ?? "[\(key)]" }

  package func has(_ key: String) -> Bool { words[key] != nil }

  /// The word for `key` with each `{name}` replaced by its value.
  package func filled(_ key: String, _ values: [String: String]) -> String {
    var result = ""
    var rest = self[key][...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      result += values[name] ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
