import DigestModel
import SiteFiles

/// What every command on a site needs before it looks at articles.
struct SiteBasics: Sendable {
  var settings: SiteSettings
  var knowledge: Knowledge
  var words: ThemeWords

  /// Reads settings, knowledge and the words of the site's language.
  static func reading(_ surroundings: BuildSurroundings) throws(FileError) -> Diagnosed<SiteBasics>
  {
    let settings = try settings(surroundings.files)
    let knowledge = try Knowledge.reading(
      shipped: surroundings.embedded,
      site: surroundings.files
    )
    let words = try words(settings.value.language, surroundings)
    let basics = SiteBasics(
      settings: settings.value,
      knowledge: knowledge.value,
      words: words.value
    )
    return Diagnosed(
      basics,
      settings.diagnostics + knowledge.diagnostics + words.diagnostics + basics.unknownTopics
    )
  }

  private static func settings(
    _ files: any ReadableFiles
  ) throws(FileError) -> Diagnosed<SiteSettings> {
    guard let path = RelativePath(SiteSettings.fileName), files.exists(path) else {
      // Some editors put a new file in place of the old one; the preview has to outlive that.
      let place = SourceLocation(file: SiteSettings.fileName)
      return Diagnosed(SiteSettings(title: ""), [Diagnostic(.error, .noSettings, at: place)])
    }
    let text = try files.diagnosedText(of: path)
    guard let value = text.value else {
      return Diagnosed(SiteSettings(title: ""), text.diagnostics)
    }
    return SiteSettings.reading(value)
  }

  /// The default theme's words, each replaced by the site's own where it has one.
  private static func words(
    _ language: SiteLanguage,
    _ surroundings: BuildSurroundings
  ) throws(FileError) -> Diagnosed<ThemeWords> {
    let file = ThemeWords.file(of: language)
    let none = ThemeWords(language: language, words: [:])
    guard let path = RelativePath(file), surroundings.theme.exists(path) else {
      let place = SourceLocation(file: SiteSettings.fileName)
      return Diagnosed(none, [Diagnostic(.error, .noWords(file), at: place)])
    }
    var words: ThemeWords?
    var diagnostics: [Diagnostic] = []
    let layers: [any ReadableFiles] = [surroundings.embedded, surroundings.files]
    for files in layers where files.exists(path) {
      let text = try files.diagnosedText(of: path)
      diagnostics += text.diagnostics
      guard let value = text.value else { continue }
      let found = ThemeWords.reading(value, language: language, file: file, over: words)
      words = found.value
      diagnostics += found.diagnostics
    }
    return Diagnosed(words ?? none, diagnostics)
  }

  private var unknownTopics: [Diagnostic] {
    let known = knowledge.topics.map(\.id.text)
    return settings.topics.filter { !known.contains($0.text) }.map { topic in
      let place = SourceLocation(file: SiteSettings.fileName)
      return Diagnostic(.error, .unknownTopic(topic, among: known), at: place)
    }
  }
}

extension BuildSurroundings {
  /// The shipped words of the language with the site's own behind them.
  var language: LanguageSources { LanguageSources(embedded: embedded, site: files) }

  /// The default theme with the site's own files over it.
  var theme: any ReadableFiles { LayeredFiles(files, over: embedded) }
}

extension Diagnostic.Message {
  fileprivate static let noSettings = Self(
    identifier: "settings.missing",
    summary: "the site has no settings",
    hint: "write \(SiteSettings.fileName); 'title: NAME' is enough"
  )

  fileprivate static func noWords(_ file: String) -> Self {
    Self(
      identifier: "settings.no-words",
      summary: "the theme has no words in the site's language",
      hint: "write \(file)"
    )
  }

  fileprivate static func unknownTopic(_ topic: TopicID, among known: [String]) -> Self {
    Self(
      identifier: "settings.unknown-topic",
      summary: "there is no topic '\(topic.text)'",
      hint: nearestName(to: topic.text, among: known).map { "did you mean '\($0)'?" }
        ?? "define it in content/knowledge/topics.yaml"
    )
  }
}
