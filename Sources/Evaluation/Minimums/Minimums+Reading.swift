import DigestModel

/// The limits in a file of the form `{"events": {"asked": 0.9, "guard": 0.88}, "events.precision": …}`.
package func minimums(parsing bytes: [UInt8], file: String) throws(DiagnosedError) -> Minimums {
  let place = SourceLocation(file: file)
  let byName = try goldValue([String: Minimums.Limits].self, from: bytes, at: place)
  var limits: [FigurePart: Minimums.Limits] = [:]
  for name in byName.keys.sorted() {
    guard let part = FigurePart(name) else {
      throw DiagnosedError([Diagnostic(.error, .noFigure(name), at: place)])
    }
    limits[part] = byName[name]
  }
  return Minimums(limits)
}

extension Diagnostic {
  /// That a figure of the texts named `file` is under its guard.
  package static func underGuard(_ shortfall: Minimums.Shortfall, in file: String) -> Diagnostic {
    Diagnostic(.error, .underGuard(shortfall.line), at: SourceLocation(file: file))
  }
}

extension Diagnostic.Message {
  fileprivate static func noFigure(_ name: String) -> Self {
    Self(
      identifier: "evaluate.no-figure",
      summary: "'\(name)' is no figure",
      hint:
        "write it as the table does, with .precision or .recall behind it for one of these alone"
    )
  }

  fileprivate static func underGuard(_ line: String) -> Self {
    Self(
      identifier: "evaluate.under-guard",
      summary: line,
      hint: "run with --errors to see each miss"
    )
  }
}
