import DigestModel

/// What is wrong with templates, each problem once, with the pages that it keeps from being rendered.
struct TemplateProblems {
  private struct Problem: Hashable {
    let message: Diagnostic.Message
    let location: SourceLocation
  }

  private var pagesByProblem: [Problem: [String]] = [:]

  /// Notes a problem that was met while the template of `page` was followed.
  mutating func add(_ message: Diagnostic.Message, at location: SourceLocation, page: String) {
    let problem = Problem(message: message, location: location)
    if pagesByProblem[problem]?.last != page { pagesByProblem[problem, default: []].append(page) }
  }

  /// In printing order, each with the line that it is about.
  func diagnostics(in files: TemplateFiles) -> [Diagnostic] {
    var lines = SplitTemplates(files)
    return pagesByProblem.map { problem, pages in
      let message = Diagnostic.Message(
        identifier: problem.message.identifier,
        summary: problem.message.summary + Self.words(for: pages),
        hint: files.hint(problem.message.hint, at: problem.location)
      )
      return Diagnostic(
        .error,
        message,
        at: problem.location,
        excerpt: lines.line(at: problem.location)
      )
    }.inPrintingOrder()
  }

  /// `, on the pages 'article' and 'event'`.
  private static func words(for pages: [String]) -> String {
    switch pages.count {
    case 0: ""
    case 1: ", on the page '\(pages[0])'"
    case 2: ", on the pages '\(pages[0])' and '\(pages[1])'"
    default: ", on the page '\(pages[0])' and \(pages.count - 1) others"
    }
  }
}

/// The texts of all templates, and which of them are the site's own.
struct TemplateFiles {
  let texts: [String: String]
  let folder: String
  /// Nil where nothing is known of it.
  let own: Set<String>?

  func file(of name: String) -> String { "\(folder)/\(name).mustache" }

  fileprivate func name(of file: String) -> String {
    String(file.dropFirst(folder.count + 1).dropLast(".mustache".count))
  }

  /// The hint, which for a file of the default theme says where to look in its stead.
  func hint(_ hint: String?, at location: SourceLocation) -> String? {
    guard let own, !own.isEmpty, !own.contains(name(of: location.file)) else { return hint }
    let elsewhere = "this file is the default theme's: look at your own files that it is used with"
    return hint.map { "\($0); \(elsewhere)" } ?? elsewhere
  }
}

/// Templates' lines, also of those that are inside the program and not in the site's folder; each is
/// split once.
private struct SplitTemplates {
  private let files: TemplateFiles
  private var linesByName: [String: [Substring]] = [:]

  init(_ files: TemplateFiles) { self.files = files }

  mutating func line(at location: SourceLocation) -> String? {
    let name = files.name(of: location.file)
    let lines =
      linesByName[name]
      ?? files.texts[name]?.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      ?? []
    linesByName[name] = lines
    return lines.indices.contains(location.line - 1) ? String(lines[location.line - 1]) : nil
  }
}
