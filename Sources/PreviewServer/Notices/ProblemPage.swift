import DigestModel
import SimpulPipeline

/// How the preview shows on pages what is wrong with files.
enum ProblemPage {
  /// On the page of the file itself; `isStale` where that shows its last good version.
  static func box(_ problem: SiteProblems.OfFile, isStale: Bool) -> String {
    """
    <section class="box" role="alert"><details open>\
    <summary>\(HTMLText.escaped(problem.file ?? "This site")) has a mistake</summary>\
    \(isStale ? "<p>This page shows its last version without one.</p>" : "")\
    <pre>\(HTMLText.escaped(problem.text))</pre></details></section>
    """
  }

  /// On all other pages.
  static func bar(_ problems: [SiteProblems.OfFile], below basePath: String) -> String {
    let items = problems.map { problem in
      let link = problem.page.map {
        "<p><a href=\"\(HTMLText.escaped(basePath + $0))\">Its page</a></p>"
      }
      return "<details><summary>\(HTMLText.escaped(problem.headline))</summary>"
        + "<pre>\(HTMLText.escaped(problem.text))</pre>\(link ?? "")</details>"
    }
    return "<section class=\"bar\" role=\"status\">\(items.joined())</section>"
  }

  /// A page that has nothing but the notice, which is put into it like into any other.
  static func page(titled title: String) -> [UInt8] {
    document(title: title, body: "<main><h1>\(HTMLText.escaped(title))</h1></main>")
  }

  /// A page that can't be rendered, with the errors that keep it from being.
  static func page(for diagnostics: [Diagnostic], lines printer: DiagnosticPrinter) -> [UInt8] {
    document(
      title: "This page can't be rendered",
      body: """
        <main><h1>This page can't be rendered</h1>\
        <pre>\(HTMLText.escaped(printer.text(of: diagnostics)))</pre></main>
        """
    )
  }

  private static func document(title: String, body: String) -> [UInt8] {
    Array(
      """
      <!doctype html>
      <html lang="en">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark"><title>\(HTMLText.escaped(title))</title>
      <link rel="stylesheet" href="\(NoticeStyle.path)"></head>
      <body>\(body)</body>
      </html>

      """.utf8
    )
  }
}
