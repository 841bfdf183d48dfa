import DigestModel

/// The theme's page templates, checked and compiled.
package struct TemplateLibrary: Sendable {
  private let programs: [String: TemplateProgram]
  /// Of templates that no page uses.
  package let warnings: [Diagnostic]

  /// Compiles the page templates once every tag of theirs was found to have an answer.
  ///
  /// - Parameters:
  ///   - files: Each template's text by its name: the path below the theme's folder without
  ///     `.mustache`, such as `event` or `partials/event-card`.
  ///   - folder: The theme's folder, for diagnostics.
  ///   - own: The names of those that are the site's own; nil where that is not known.
  ///   - views: The view that each page template is rendered from.
  ///   - words: The words that templates see as `{{words.key}}`.
  /// - Throws: All problems of all templates.
  package init(
    files: [String: String],
    folder: String,
    own: Set<String>? = nil,
    views: [String: any TemplateView.Type],
    words: ThemeWords
  ) throws(DiagnosedError) {
    let files = TemplateFiles(texts: files, folder: folder, own: own)
    let compiled = TemplateCompiler.programs(of: files, views: views, words: words)
    if compiled.diagnostics.hasErrors { throw DiagnosedError(compiled.diagnostics) }
    programs = compiled.value
    warnings = compiled.diagnostics
  }

  /// The page's HTML.
  ///
  /// - Throws: Where no such template was compiled, or a view is not of the kind it was compiled for.
  package func html(of page: Page) throws(DiagnosedError) -> String {
    String(decoding: try bytes(of: page), as: UTF8.self)
  }

  /// The page's HTML in UTF-8; fails as `html(of:)` does.
  package func bytes(of page: Page) throws(DiagnosedError) -> [UInt8] {
    guard let program = programs[page.template] else {
      throw DiagnosedError([
        Diagnostic(.error, .noTemplate(page.template, for: page.path), at: nil)
      ])
    }
    let written = PageWriter.page(by: program, over: page.view)
    if written.isBeyondLimit {
      throw DiagnosedError([Diagnostic(.error, .pageTooLarge(page), at: nil)])
    }
    if written.strays.isEmpty { return written.bytes }
    throw DiagnosedError(
      written.strays.map { Diagnostic(.error, .strayView($0, in: page), at: nil) }
    )
  }
}

extension Diagnostic.Message {
  fileprivate static func noTemplate(_ name: String, for path: SitePath) -> Self {
    Self(
      identifier: "template.missing",
      summary: "there is no template '\(name)' for the page \(path)",
      hint: "add '\(name).mustache' to the theme"
    )
  }

  fileprivate static func pageTooLarge(_ page: Page) -> Self {
    Self(
      identifier: "template.page-too-large",
      summary:
        "template '\(page.template)' makes more than \(PageWriter.Limit.bytes >> 20) MiB of the page"
        + " \(page.path), or goes through lists more than \(PageWriter.Limit.turns) times",
      hint:
        "look in '\(page.template).mustache' and what it includes for a section within another that goes"
        + " through the same list"
    )
  }

  fileprivate static func strayView(_ stray: PageWriter.StrayView, in page: Page) -> Self {
    Self(
      identifier: "template.stray-view",
      summary: "template '\(page.template)' has no names of '\(stray.found)', "
        + "which stands for '\(stray.expected)' on the page \(page.path)"
    )
  }
}
