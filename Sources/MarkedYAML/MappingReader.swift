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
  /// In the order of the text; a mapping has few keys, so looking through them beats hashing.
  private let entries: [MarkedEntry]
  private var isAsked: [Bool]
  /// False for what is no mapping at all, of which nothing can be missing.
  private let isMapping: Bool
  /// Keys that were asked for and do not stand there: what a mistyped one may have meant.
  private var missing: [String] = []

  /// Takes a mapping; anything else leaves an error and reads as an empty one.
  package init(_ node: MarkedNode) {
    location = node.location
    if case .mapping(let entries) = node.content {
      self.entries = entries
      isAsked = Array(repeating: false, count: entries.count)
      isMapping = true
    } else {
      entries = []
      isAsked = []
      isMapping = node.isNull
      if !node.isNull { report(.wrongType("a mapping of 'key: value' lines"), at: node.location) }
    }
  }

  /// The keys in the order of the text.
  package var keys: [String] { entries.map(\.key) }

  /// Where the value of `key` stands, else where the mapping begins.
  package func location(of key: String) -> SourceLocation {
    entries.first { $0.key == key }?.value.location ?? location
  }

  /// Notes a problem that the caller found.
  package mutating func report(
    _ message: Diagnostic.Message,
    at location: SourceLocation,
    as severity: Diagnostic.Severity = .error
  ) {
    diagnostics.append(Diagnostic(severity, message, at: location))
  }

  /// Notes that a key is missing which has to be there.
  mutating func reportMissing(_ key: String) {
    if isMapping { report(.missingKey(key), at: location) }
  }

  /// Takes over what a reader of a nested mapping found.
  package mutating func add(_ found: [Diagnostic]) { diagnostics += found }

  /// The node under `key`, or nil where it is missing or null.
  package mutating func node(_ key: String) -> MarkedNode? {
    guard let index = entries.firstIndex(where: { $0.key == key }) else {
      missing.append(key)
      return nil
    }
    isAsked[index] = true
    let node = entries[index].value
    return node.isNull ? nil : node
  }

  /// Everything noted, with an error for each key that was not asked for; where it seems to mean a
  /// key that is missing, that one's error goes.
  package consuming func finish() -> [Diagnostic] {
    for (entry, isAsked) in zip(entries, isAsked) where !isAsked {
      let nearest = nearestName(to: entry.key, among: missing)
      if let nearest {
        // One mistyped key is one mistake.
        diagnostics.removeAll { $0.message == .missingKey(nearest) && $0.location == location }
      }
      report(.unknownKey(entry.key, nearest: nearest), at: entry.keyLocation)
    }
    return diagnostics
  }
}

extension Diagnostic.Message {
  package static func wrongType(_ expected: String, hint: String? = nil) -> Self {
    Self(identifier: "yaml.wrong-type", summary: "\(expected) belongs here", hint: hint)
  }

  fileprivate static func unknownKey(_ key: String, nearest: String?) -> Self {
    Self(
      identifier: "yaml.unknown-key",
      summary: "unknown key '\(key)'",
      hint: nearest.map { "did you mean '\($0)'?" } ?? "docs/content.md lists the keys"
    )
  }
}
