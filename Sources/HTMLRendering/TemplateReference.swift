import DigestModel

/// Writes docs/templates.md: the names that each template sees.
package enum TemplateReference {
  /// The document, from the view of each page template by the template's name.
  package static func markdown(of views: [String: any TemplateView.Type]) -> String {
    var lines = introduction
    lines += ["", "## Pages", "", "| template | view |", "| --- | --- |"]
    var shown: [String: any TemplateView.Type] = [:]
    for (template, view) in views.sorted(by: { $0.key < $1.key }) {
      lines.append("| `\(template)` | [\(view)](#\("\(view)".lowercased())) |")
      collect(view, into: &shown)
    }
    lines += ["", "## Views"]
    for (name, view) in shown.sorted(by: { $0.key < $1.key }) {
      lines += ["", "### \(name)", "", "| name | shape | meaning |", "| --- | --- | --- |"]
      lines += view.names.map { "| `\($0.name)` | \(words(for: $0.shape)) | \($0.meaning) |" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let introduction = [
    "# Templates",
    "",
    "What each template of the theme sees. How to change the theme with a few files of your own:",
    "[theming.md](theming.md).",
    "",
    "## What templates see",
    "",
    "Made from the tables that templates are checked against, so it is complete. A template whose name",
    "is none of the [pages](#pages) is used only where another one names it: `{{>partials/mine}}`.",
    "A name that is not listed is an error with its file, line and column, and the pages it stands on.",
    "Names of the enclosing views are seen too, the inner ones first;",
    "`{{words.key}}` is a word of `templates/words`.",
    "",
    "`text` is shown with `{{name}}`, `HTML` and `Markdown` with `{{{name}}}`.",
    "A section over a text, a flag or a view is passed over where there is no value,",
    "one over a list is repeated for each element.",
  ]

  private static func collect(
    _ view: any TemplateView.Type,
    into shown: inout [String: any TemplateView.Type]
  ) {
    guard shown.updateValue(view, forKey: "\(view)") == nil else { return }
    for name in view.names {
      switch name.shape {
      case .view(let inner), .list(let inner): collect(inner, into: &shown)
      case .text, .html, .markdown, .flag: break
      }
    }
  }

  private static func words(for shape: ViewShape) -> String {
    switch shape {
    case .text: "text"
    case .html: "HTML"
    case .markdown: "Markdown"
    case .flag: "flag"
    case .view(let view): "[\(view)](#\("\(view)".lowercased()))"
    case .list(let view): "list of [\(view)](#\("\(view)".lowercased()))"
    }
  }
}
