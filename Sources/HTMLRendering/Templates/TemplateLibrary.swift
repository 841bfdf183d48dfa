import DigestModel
import Mustache

/// The theme's templates, checked and compiled.
package struct TemplateLibrary: Sendable {
  private let library: MustacheLibrary
  private let words: ThemeWords

  /// Compiles the templates once every tag of theirs was found to have an answer.
  ///
  /// - Parameters:
  ///   - files: Each template's text by its name: the path below the theme's folder without
  ///     `.mustache`, such as `event` or `partials/event-card`.
  ///   - folder: The theme's folder, for diagnostics.
  ///   - views: The view that each page template is rendered from.
  ///   - words: The words that templates see as `{{words.key}}`.
  /// - Throws: All problems of all templates.
  package init(
    files: [String: String],
    folder: String,
    views: [String: any TemplateView.Type],
    words: ThemeWords
  ) throws(DiagnosedError) {
    let problems = TemplateCheck.problems(in: files, folder: folder, views: views, words: words)
    if problems.hasErrors { throw DiagnosedError(problems) }
    var templates: [String: MustacheTemplate] = [:]
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
      do {
        templates[name] = try MustacheTemplate(string: text)
      } catch {
        let place = SourceLocation(file: "\(folder)/\(name).mustache")
        throw DiagnosedError([Diagnostic(.error, .notCompiled("\(error)"), at: place)])
      }
    }
    self.library = MustacheLibrary(templates: templates)
    self.words = words
  }

  /// The page's HTML.
  ///
  /// - Throws: Where the template is not there, or used a name that nothing answered.
  package func html(of page: Page) throws(DiagnosedError) -> String {
    try render(page.view, of: page)
  }

  private func render(_ view: some TemplateView, of page: Page) throws(DiagnosedError) -> String {
    let unanswered = UnansweredNames()
    let frame = PageFrame(
      view: ViewFrame(view: view),
      words: WordFrame(words: words),
      unanswered: unanswered
    )
    guard let html = library.render(frame, withTemplate: page.template) else {
      throw DiagnosedError([
        Diagnostic(.error, .noTemplate(page.template, for: page.path), at: nil)
      ])
    }
    if !unanswered.names.isEmpty {
      throw DiagnosedError(
        unanswered.names.map { name in
          Diagnostic(.error, .unanswered(name, in: page.template, for: page.path), at: nil)
        }
      )
    }
    return html
  }
}

extension Diagnostic.Message {
  fileprivate static func notCompiled(_ problem: String) -> Self {
    Self(
      identifier: "template.not-compiled",
      summary: "the template can't be compiled: \(problem)"
    )
  }

  fileprivate static func noTemplate(_ name: String, for path: SitePath) -> Self {
    Self(
      identifier: "template.missing",
      summary: "there is no template '\(name)' for the page \(path)",
      hint: "add '\(name).mustache' to the theme"
    )
  }

  fileprivate static func unanswered(_ name: String, in template: String, for path: SitePath)
    -> Self
  {
    Self(
      identifier: "template.unanswered-name",
      summary: "nothing answers '\(name)' in template '\(template)' for the page \(path)"
    )
  }
}
