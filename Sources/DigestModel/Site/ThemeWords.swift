/// The words that readers see, in one language: `templates/words/id.yaml`.
///
/// A word may hold `{name}` marks that are filled in where it is used.
package struct ThemeWords: Sendable {
  package let language: SiteLanguage
  private let words: [String: String]
  /// The words that hold marks, cut at them.
  private let parts: [String: [Part]]

  /// A piece of a word.
  private enum Part {
    case text(String)
    case mark(String)
  }

  package init(language: SiteLanguage, words: [String: String]) {
    self.language = language
    self.words = words
    self.parts = words.filter { $0.value.contains("{") }.mapValues { Self.parts(of: $0) }
  }

  /// All keys, sorted.
  package var keys: [String] { words.keys.sorted() }

  /// The word for `key`; the key itself in brackets where there is none, so that it shows.
  package subscript(key: String) -> String { words[key] ?? "[\(key)]" }

  package func has(_ key: String) -> Bool { words[key] != nil }

  /// The word for `key` with each `{name}` replaced by its value.
  package func filled(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
    filled(key) { name in values.first { $0.key == name }?.value }
  }

  /// As above, with `value` asked for the names that stand in the word.
  package func filled(_ key: String, value: (String) -> String?) -> String {
    guard let parts = parts[key] else { return self[key] }
    var result = ""
    for part in parts {
      switch part {
      case .text(let text): result += text
      case .mark(let name): result += value(name) ?? "{\(name)}"
      }
    }
    return result
  }

  private static func parts(of word: String) -> [Part] {
    var parts: [Part] = []
    var rest = word[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      parts.append(.text(String(rest[..<open])))
      parts.append(.mark(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    parts.append(.text(String(rest)))
    return parts
  }
}
