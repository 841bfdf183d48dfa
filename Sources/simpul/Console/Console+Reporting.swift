import DigestModel
import SimpulPipeline
import SiteFiles

extension Console {
  /// Prints the problems, with lines of the site's files where they are meant.
  func print(_ diagnostics: [Diagnostic], from files: any ReadableFiles) {
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
