/// Something that a person who writes articles or templates has to know, and where.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Hashable, Sendable, CaseIterable {
    /// Nothing is published while it stands.
    case error
    case warning
    case note
  }

  /// The words of a diagnostic; each check keeps its own beside itself.
  package struct Message: Hashable, Sendable {
    /// Stable, for looking it up in docs/diagnostics.md; such as `front-matter.day-not-readable`.
    package let identifier: String
    /// One line, no full stop, states the rule that is broken.
    package let summary: String
    /// What to do about it.
    package let hint: String?

    package init(identifier: String, summary: String, hint: String? = nil) {
      self.identifier = identifier
      self.summary = summary
      self.hint = hint
    }
  }

  package let severity: Severity
  package let message: Message
  package let location: SourceLocation?
  /// The line at `location`, without its line break, where it was at hand.
  package let excerpt: String?

  package init(
    _ severity: Severity,
    _ message: Message,
    at location: SourceLocation?,
    excerpt: String? = nil
  ) {
    self.severity = severity
    self.message = message
    self.location = location
    self.excerpt = excerpt
  }
}

/// A value and what was noticed while it was made.
package struct Diagnosed<Value> {
  package var value: Value
  package var diagnostics: [Diagnostic]

  package init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }
}

extension Diagnosed: Sendable where Value: Sendable {}

/// A problem that ends the unit of work, with the diagnostics that say why (at least one).
package struct DiagnosedError: Error, Hashable, Sendable {
  package let diagnostics: [Diagnostic]

  package init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}
