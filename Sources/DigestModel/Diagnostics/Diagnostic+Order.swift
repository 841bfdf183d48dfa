extension Sequence<Diagnostic> {
  /// By place, then by identifier and words, so that two runs print the same lines.
  package func inPrintingOrder() -> [Diagnostic] {
    sorted { left, right in
      switch (left.location, right.location) {
      case (let left?, let right?) where left != right: left < right
      case (nil, .some): true
      case (.some, nil): false
      default:
        (left.message.identifier, left.message.summary)
          < (right.message.identifier, right.message.summary)
      }
    }
  }

  package var hasErrors: Bool { contains { $0.severity == .error } }
}
