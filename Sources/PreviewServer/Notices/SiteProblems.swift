import DigestModel
import SimpulPipeline
import SiteFiles

/// The errors of a site's files, by the page that shows each file.
struct SiteProblems: Sendable {
  /// One file's errors, in words.
  struct OfFile: Hashable, Sendable {
    /// Nil for errors that are in no file.
    let file: String?
    /// The page that shows the file, below the site's base path: `/artikel/2022/03/slug/`.
    let page: String?
    /// The first error on one line.
    let headline: String
    /// All of them as the terminal tells them.
    let text: String
  }

  /// Sorted by file.
  let files: [OfFile]
  /// Tells errors in words, with excerpts of the site's files.
  let printer: DiagnosticPrinter

  /// Finds words for the errors while the files are as they were read.
  init(_ diagnostics: [Diagnostic], in content: SiteContent, _ printer: DiagnosticPrinter) {
    self.printer = printer
    let errors = diagnostics.filter { $0.severity == .error }
    let byFile = Dictionary(grouping: errors) { $0.location?.file }
    files = byFile.sorted { ($0.key ?? "") < ($1.key ?? "") }.map { file, errors in
      OfFile(
        file: file,
        page: file.flatMap { content.page(of: $0)?.text },
        headline: errors.inPrintingOrder().first.map(Self.headline) ?? "",
        text: printer.text(of: errors)
      )
    }
  }

  private static func headline(_ error: Diagnostic) -> String {
    (error.location.map { "\($0): " } ?? "") + error.message.summary
  }

  /// A page of our own for the file whose page would be at `path` and which never had one.
  func page(at path: String) -> [UInt8]? {
    let own = files.filter { $0.page == path }
    return own.isEmpty ? nil : ProblemPage.page(titled: own[0].file ?? "")
  }

  /// What the address `path` shows of problems, as HTML; empty where there are none.
  ///
  /// `hasPage` tells whether the site has a page there, of before the mistake.
  func notice(at path: String, below basePath: String, hasPage: Bool) -> String {
    let own = files.filter { $0.page == path }
    let others = files.filter { $0.page != path }
    return own.map { ProblemPage.box($0, isStale: hasPage) }.joined()
      + (others.isEmpty ? "" : ProblemPage.bar(others, below: basePath))
  }
}
