import DigestModel

/// Reads a mapping's keys into typed values, strictly, and notes every problem with its place.
///
/// A value that is missing or null reads as nil; one of the wrong type reads as nil too and leaves an
/// error. `finish()` adds an error for each key that nobody asked for. The reader never stops at the
/// first problem, so that all of a file are told in one run.
package struct MappingReader {
  /// Where the mapping begins.
  package let location: SourceLocation
  package private(set) var diagnostics: [Diagnostic] = []
  private let values: [String: MarkedEntry]
  private let order: [MarkedEntry]
  private var asked: [String] = []

  /// Takes a mapping; anything else leaves an error and reads as an empty one.
  package init(_ node: MarkedNode) {
    location = node.location
    if case .mapping(let entries) = node.content {
      order = entries
      values = Dictionary(entries.map { ($0.key, $0) }) { first, _ in first }
    } else {
      order = []
      values = [:]
      if !node.isNull { report(.wrongType("a mapping of 'key: value' lines"), at: node.location) }
    }
  }

  /// The keys in the order of the text.
  package var keys: [String] { order.map(\.key) }

  /// Where the value of `key` stands, else where the mapping begins.
  package func location(of key: String) -> SourceLocation {
    values[key]?.value.location ?? location
  }

  /// Notes a problem that the caller found.
  package mutating func report(
    _ message: Diagnostic.Message,
    at location: SourceLocation,
    as severity: Diagnostic.Severity = .error
  ) {
    diagnostics.append(Diagnostic(severity, message, at: location))
  }

  /// Takes over what a reader of a nested mapping found.
  package mutating func add(_ found: [Diagnostic]) { diagnostics += found }

  /// The node under `key`, or nil where it is missing or null.
  package mutating func node(_ key: String) -> MarkedNode? {
    asked.append(key)
    guard let node = values[key]?.value, !node.isNull else { return nil }
    return node
  }

  /// Everything noted, with an error for each key that was not asked for.
  package consuming func finish() -> [Diagnostic] {
    for entry in order where !asked.contains(entry.key) {
      report(
        .unknownKey(entry.key, nearest: nearestName(to: entry.key, among: asked)),
        at: entry.keyLocation
      )
    }
    return diagnostics
  }
}

extension Diagnostic.Message {
  package static func wrongType(_ expected: String) -> Self {
    Self(identifier: "yaml.wrong-type", summary: "here stands \(expected)")
  }

  fileprivate static func unknownKey(_ key: String, nearest: String?) -> Self {
    Self(
      identifier: "yaml.unknown-key",
      summary: "unknown key '\(key)'",
      hint: nearest.map { "did you mean '\($0)'?" } ?? "docs/content.md lists the keys"
    )
  }
}
