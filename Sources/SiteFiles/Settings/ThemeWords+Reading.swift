import DigestModel
import MarkedYAML

extension ThemeWords {
  /// Reads a theme's words, a flat mapping of names to texts.
  ///
  /// With `base`, the words that the file does not have are those of `base`, and what looks like a
  /// mistyped name of a word or of a mark is warned of.
  package static func reading(
    _ text: String,
    language: SiteLanguage,
    file: String,
    over base: ThemeWords? = nil
  ) -> Diagnosed<ThemeWords> {
    var words: [String: String] = [:]
    for key in base?.keys ?? [] { words[key] = base?[key] }
    let known = Set(words.values.flatMap { marks(in: $0) })
    let diagnostics = readMapping(text, file: file) { reader in
      for key in reader.keys {
        guard let word = reader.string(key) else { continue }
        defer { words[key] = word }
        guard let base else { continue }
        let place = reader.location(of: key)
        if !base.has(key), let nearest = nearestName(to: key, among: base.keys) {
          reader.report(.unknownWord(key, nearest: nearest), at: place, as: .warning)
        }
        for mark in marks(in: word) where base.has(key) && !known.contains(mark) {
          let nearest = nearestName(to: mark, among: known.sorted())
          reader.report(.unknownMark(mark, nearest: nearest), at: place, as: .warning)
        }
      }
    }
    return Diagnosed(ThemeWords(language: language, words: words), diagnostics)
  }

  /// The file of a language's words, below the site's folder or among the built-in files.
  package static func file(of language: SiteLanguage) -> String {
    "templates/words/\(language.rawValue).yaml"
  }

  /// The names in braces: what is filled in.
  private static func marks(in word: String) -> [String] {
    word.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map { part in
      String(part.prefix { $0 != "}" })
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownWord(_ key: String, nearest: String) -> Self {
    Self(
      identifier: "words.unknown-key",
      summary: "the theme has no word '\(key)'",
      hint: "did you mean '\(nearest)'? A word of your own for your templates needs another name"
    )
  }

  fileprivate static func unknownMark(_ mark: String, nearest: String?) -> Self {
    Self(
      identifier: "words.unknown-mark",
      summary: "nothing is ever filled in for '{\(mark)}'",
      hint: nearest.map { "did you mean '{\($0)}'?" }
        ?? "take the marks that this word has in the default theme"
    )
  }
}
