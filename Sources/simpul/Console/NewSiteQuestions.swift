import DigestModel
import SiteFiles

/// Finds out what a new site is to be: from options, else from the user, else by default.
struct NewSiteQuestions {
  /// Nil where nobody is to be asked.
  let ask: (@Sendable (String) -> String?)?
  let tell: @Sendable (String) -> Void

  func request(
    title: String?,
    language: SiteLanguage?,
    url: String?,
    folderName: String
  ) throws -> NewSiteRequest {
    // Options first: who gave a wrong one is not asked for the rest in vain.
    let given = (
      title: try title.map(Self.title),
      url: try url.map(Self.baseURL)
    )
    let standard = SiteSettings(title: "")
    return NewSiteRequest(
      title: try given.title
        ?? answer("The site's name", default: Self.standardTitle(of: folderName), Self.title),
      language: try language
        ?? answer(
          "Language of its pages, id or en",
          default: standard.language.rawValue,
          Self.language
        ),
      baseURL: try given.url
        ?? answer("Where it will be", default: standard.baseURL, Self.baseURL)
    )
  }

  /// Asks until the answer will do; an empty one is the default.
  private func answer<Value>(
    _ question: String,
    default standard: String,
    _ read: (String) throws -> Value
  ) throws -> Value {
    guard let ask else { return try read(standard) }
    while true {
      guard let line = ask("\(question) [\(standard)]: ") else {
        throw UsageError(
          "the questions were not answered, and nothing was written\n"
            + "  hint: '--yes' takes the defaults"
        )
      }
      let text = trimmed(line)
      do { return try read(text.isEmpty ? standard : text) } catch let error as UsageError {
        tell("\(error)\n")
      }
    }
  }

  private static func title(_ text: String) throws -> String {
    let text = trimmed(text)
    guard !text.isEmpty else { throw UsageError("the title is empty") }
    let controls = text.unicodeScalars.contains { $0.properties.generalCategory == .control }
    guard !controls else { throw UsageError("the title has to be one line of text") }
    return text
  }

  private static func language(_ text: String) throws -> SiteLanguage {
    guard let language = SiteLanguage(rawValue: text.lowercased()) else {
      throw UsageError("there are no pages in '\(text)': say id or en")
    }
    return language
  }

  private static func baseURL(_ text: String) throws -> String {
    let text = trimmed(text)
    if let problem = SiteSettings.problem(withBaseURL: text) {
      let hint = problem.hint.map { "\n  hint: \($0)" } ?? ""
      throw UsageError(problem.summary + hint)
    }
    return String(text.reversed().drop { $0 == "/" }.reversed())
  }

  /// `kabar-diplomasi` as 'Kabar Diplomasi'.
  static func standardTitle(of name: String) -> String {
    let words = name.split { !$0.isLetter && !$0.isNumber }
    let title = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    return title.isEmpty ? "Simpul" : title
  }
}

private func trimmed(_ text: String) -> String {
  let start = text.drop { $0.isWhitespace }
  return String(start.reversed().drop { $0.isWhitespace }.reversed())
}
