import DigestModel
import MarkedYAML

extension ThemeWords {
  /// Reads a theme's words, a flat mapping of names to texts.
  package static func reading(
    _ text: String,
    language: SiteLanguage,
    file: String
  ) -> Diagnosed<ThemeWords> {
    var words: [String: String] = [:]
    let diagnostics = readMapping(text, file: file) { reader in
      for key in reader.keys { words[key] = reader.string(key) }
    }
    return Diagnosed(ThemeWords(language: language, words: words), diagnostics)
  }

  /// The file of a language's words, below the site's folder or among the built-in files.
  package static func file(of language: SiteLanguage) -> String {
    "templates/words/\(language.rawValue).yaml"
  }
}
