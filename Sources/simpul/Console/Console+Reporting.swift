import DigestModel
import Logging
import SimpulPipeline
import SiteFiles

extension Console {
  /// Says what was done, to those who did not ask for silence.
  func tell(_ text: String) {
    if !isQuiet { out(text) }
  }

  /// The same beside the results, where these are for a pipe.
  func remark(_ text: String) {
    if !isQuiet { err(text) }
  }

  /// Where the stages log to: nowhere, unless it was asked for.
  var logger: Logger {
    guard isVerbose else { return Logger(label: "simpul") { _ in SwiftLogNoOpLogHandler() } }
    return Logger(label: "simpul") { _ in ConsoleLog(write: err) }
  }

  /// Prints the problems, and notes where these are wanted, with lines of the site's files where they
  /// are meant.
  func print(_ diagnostics: [Diagnostic], from files: any ReadableFiles, notes: Bool) {
    let diagnostics = diagnostics.filter { notes || $0.severity != .note }
    let sources = LayeredFiles(files, over: embedded)
    let printer = DiagnosticPrinter(files: sources, isColoured: isColoured)
    let text = printer.text(of: diagnostics)
    if !text.isEmpty { err(text) }
  }

  /// How a command that met these problems ends.
  func status(after diagnostics: [Diagnostic], isStrict: Bool = false) -> CommandEnding {
    let fails = diagnostics.contains {
      $0.severity == .error || (isStrict && $0.severity == .warning)
    }
    return fails ? .problems : .done
  }
}

/// How long a command took, for its last line: `0.84 s`.
struct Stopwatch {
  private let start = ContinuousClock.now

  var text: String { start.duration(to: .now).inSeconds }
}

extension Duration {
  /// `0.84 s`.
  var inSeconds: String {
    let hundredths = components.seconds * 100 + components.attoseconds / 10_000_000_000_000_000
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest) s"
  }
}
