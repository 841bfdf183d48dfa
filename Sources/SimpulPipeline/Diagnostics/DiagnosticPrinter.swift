import DigestModel
import SiteFiles

/// Writes diagnostics in the compilers' form, so that editors can jump to them.
package struct DiagnosticPrinter: Sendable {
  /// At most this much of a line is shown, around the place that is meant.
  private static let excerptWidth = 160

  private let files: any ReadableFiles
  private let isColoured: Bool

  /// `files` are where excerpts are looked up; `isColoured` is for terminals only.
  package init(files: any ReadableFiles, isColoured: Bool) {
    self.files = files
    self.isColoured = isColoured
  }

  /// All diagnostics in printing order, then how many there are; empty where there are none.
  package func text(of diagnostics: [Diagnostic]) -> String {
    guard !diagnostics.isEmpty else { return "" }
    var lines = SourceLines(files: files)
    var result = ""
    for diagnostic in diagnostics.inPrintingOrder() {
      result += text(of: diagnostic, &lines)
    }
    return result + Self.count(of: diagnostics) + "\n"
  }

  private func text(of diagnostic: Diagnostic, _ lines: inout SourceLines) -> String {
    let message = diagnostic.message
    let place = diagnostic.location.map { "\($0): ".printable } ?? ""
    var result = painted(place, .bold)
    result += painted("\(diagnostic.severity.rawValue): ", .of(diagnostic.severity))
    result += painted(message.summary.printable, .bold) + " [\(message.identifier)]\n"
    if let location = diagnostic.location, let line = line(of: diagnostic, at: location, &lines) {
      let excerpt = Excerpt(of: line, column: location.column, width: Self.excerptWidth)
      result += "  \(excerpt.text)\n  \(excerpt.indent)" + painted("^", .green) + "\n"
    }
    if let hint = message.hint { result += "  hint: \(hint.printable)\n" }
    return result
  }

  private func line(
    of diagnostic: Diagnostic,
    at location: SourceLocation,
    _ lines: inout SourceLines
  ) -> Substring? {
    if let excerpt = diagnostic.excerpt { return excerpt[...] }
    return lines.line(at: location)
  }

  /// `2 errors, 1 warning`.
  package static func count(of diagnostics: [Diagnostic]) -> String {
    Diagnostic.Severity.allCases.compactMap { severity in
      let count = diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }.joined(separator: ", ")
  }

  private enum Paint: String {
    case bold = "1"
    case red = "1;31"
    case yellow = "1;33"
    case cyan = "1;36"
    case green = "1;32"

    static func of(_ severity: Diagnostic.Severity) -> Paint {
      switch severity {
      case .error: .red
      case .warning: .yellow
      case .note: .cyan
      }
    }
  }

  private func painted(_ text: String, _ paint: Paint) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
  }
}

/// Looks up the lines that diagnostics speak of, each file read once.
private struct SourceLines {
  let files: any ReadableFiles
  private var linesByFile: [String: [Substring]] = [:]

  init(files: any ReadableFiles) { self.files = files }

  /// The line at `location`; nil where the file or the line is not there.
  mutating func line(at location: SourceLocation) -> Substring? {
    let lines = linesByFile[location.file] ?? read(location.file)
    linesByFile[location.file] = lines
    return lines.indices.contains(location.line - 1) ? lines[location.line - 1] : nil
  }

  private func read(_ file: String) -> [Substring] {
    guard let path = RelativePath(file), files.exists(path) else { return [] }
    do {
      let text = try files.text(of: path)
      return text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    } catch {
      // An excerpt is a help; the diagnostic stands without it.
      return []
    }
  }
}
