import DigestModel

/// An output file that was compared with what stands in `public/`, and staged where it differs.
package struct PreparedOutput: Hashable, Sendable {
  package enum Change: Hashable, Sendable {
    case added
    case changed
    case unchanged
    /// Somebody else's file stands there.
    case blocked
  }

  /// Below `public/`.
  package let path: RelativePath
  package let change: Change
  package let fingerprint: Fingerprint

  package init(path: RelativePath, change: Change, fingerprint: Fingerprint) {
    self.path = path
    self.change = change
    self.fingerprint = fingerprint
  }
}

/// What publishing did, or would do, with paths below `public/`, sorted.
package struct PublishReport: Hashable, Sendable {
  package var added: [RelativePath] = []
  package var changed: [RelativePath] = []
  package var removed: [RelativePath] = []
  package var unchangedCount = 0
  /// Files that no build wrote; they were left alone.
  package var foreign: [RelativePath] = []

  package init() {}
}
