import DigestModel

extension ReleasedContent {
  /// What linking found, where articles that it was not given may be what editors' notes speak of.
  ///
  /// A note on an event that only an embargoed article tells is no mistake, and one on an event whose
  /// article was just taken back must not keep the retraction from being published. An error becomes a
  /// warning at most, since it may be a typing error all the same; `check`, which sees what is held back,
  /// tells it as what it is.
  func settling(_ found: [Diagnostic]) -> [Diagnostic] {
    if heldBack.isEmpty, withdrawn.isEmpty { return found }
    return found.compactMap { diagnostic in
      guard Self.ofMissingReports.contains(diagnostic.message.identifier) else { return diagnostic }
      if diagnostic.severity != .error { return heldBack.isEmpty ? diagnostic : nil }
      return Diagnostic(
        .warning,
        diagnostic.message,
        at: diagnostic.location,
        excerpt: diagnostic.excerpt
      )
    }
  }

  /// What a note is told when events or mentions are not there.
  private static let ofMissingReports = [
    "event-note.unknown-event", "event-note.no-such-mention", "mention.pins-unknown-event",
  ]
}
