import DigestModel
import SiteFiles

/// Diagnostics for other programs.
package enum DiagnosticFormat {
  /// An array of objects with `severity`, `identifier`, `summary`, `hint`, `file`, `line`, `column`.
  package static func json(_ diagnostics: [Diagnostic]) -> String {
    JSONValue.list(diagnostics.inPrintingOrder().map(\.json)).pretty + "\n"
  }

  /// Workflow commands that GitHub shows beside the lines that they speak of.
  ///
  /// GitHub counts paths from the repository's folder; `folder` is the site's below it, empty where the
  /// two are one.
  package static func github(_ diagnostics: [Diagnostic], folder: String = "") -> String {
    let start = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
    return diagnostics.inPrintingOrder().map { $0.gitHubCommand(below: start) + "\n" }.joined()
  }
}

extension Diagnostic {
  /// The diagnostic as `check --format json` and `extract` print it.
  var json: JSONValue {
    .object([
      "severity": .text(severity.rawValue),
      "identifier": .text(message.identifier),
      "summary": .text(message.summary),
      "hint": .text(orNull: message.hint),
      "file": .text(orNull: location?.file),
      "line": location.map { .number($0.line) } ?? .null,
      "column": location.map { .number($0.column) } ?? .null,
    ])
  }

  fileprivate func gitHubCommand(below folder: String) -> String {
    let kind = severity == .note ? "notice" : severity.rawValue
    var properties = ["title=\(Self.property(message.identifier))"]
    if let location {
      properties.insert(
        "file=\(Self.property(folder + location.file)),line=\(location.line),col=\(location.column)",
        at: 0
      )
    }
    let text = message.summary + (message.hint.map { "\nhint: \($0)" } ?? "")
    return "::\(kind) \(properties.joined(separator: ","))::\(Self.data(text))"
  }

  private static func data(_ text: String) -> String {
    text.map { character in
      switch character {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      case "\r\n": "%0D%0A"
      default: String(character)
      }
    }.joined()
  }

  private static func property(_ text: String) -> String {
    data(text).map { $0 == ":" ? "%3A" : $0 == "," ? "%2C" : String($0) }.joined()
  }
}
