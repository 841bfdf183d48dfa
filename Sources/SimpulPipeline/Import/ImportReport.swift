import DigestModel

/// What became of one raw file.
package enum ImportOutcome: Hashable, Sendable {
  /// Its article was written, for the first time or again.
  case written(RelativePath)
  /// Its article stands as import wrote it.
  case unchanged(RelativePath)
  /// Its article stands as somebody else left it; a diagnostic says why.
  case kept(RelativePath)
  /// The same text came in another raw file.
  case duplicate(of: RelativePath)
  /// It became no article; the diagnostics say why.
  case rejected
}

/// How many raw files went where: what is read is written, unchanged, a duplicate or rejected.
package struct ImportBooks: Hashable, Sendable {
  package let read: Int
  package private(set) var written = 0
  /// With those that were kept as an editor left them.
  package private(set) var unchanged = 0
  package private(set) var kept = 0
  package private(set) var duplicates = 0
  package private(set) var rejected = 0

  /// Counts the outcomes of `read` raw files; `early` more were rejected before they had a name.
  init(read: Int, _ outcomes: some Sequence<ImportOutcome>, rejected early: Int = 0) {
    self.read = read
    rejected = early
    for outcome in outcomes {
      switch outcome {
      case .written: written += 1
      case .unchanged: unchanged += 1
      case .kept:
        unchanged += 1
        kept += 1
      case .duplicate: duplicates += 1
      case .rejected: rejected += 1
      }
    }
  }

  package var areBalanced: Bool { read == written + unchanged + duplicates + rejected }
}

extension ImportBooks: CustomStringConvertible {
  package var description: String {
    let kept = kept == 0 ? "" : " (\(kept) kept as edited)"
    let plural = duplicates == 1 ? "duplicate" : "duplicates"
    return "\(read) read = \(written) written + \(unchanged) unchanged\(kept)"
      + " + \(duplicates) \(plural) + \(rejected) rejected"
  }
}

/// What an import did.
package struct ImportReport: Sendable {
  package var books = ImportBooks(read: 0, [])
  /// Sorted by raw file.
  package var outcomes: [(raw: RelativePath, outcome: ImportOutcome)] = []
  package var diagnostics: [Diagnostic] = []
  /// Whether the machine refused to read any of them; those are rejected, the others imported.
  package var hasRefused = false
}
