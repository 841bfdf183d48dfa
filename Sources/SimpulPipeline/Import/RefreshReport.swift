import DigestModel

/// What to read again.
package struct RefreshRequest: Hashable, Sendable {
  /// Files and folders inside the site's folder; all of `content/raw` where empty.
  package var places: [RelativePath]
  /// Whether to tell what would change, and write nothing.
  package var isPlan: Bool

  package init(places: [RelativePath] = [], isPlan: Bool = false) {
    self.places = places
    self.isPlan = isPlan
  }
}

/// What became of one raw file that was read again.
package enum RefreshOutcome: Hashable, Sendable {
  /// Nobody edited its article, which the machine now reads otherwise.
  case refreshed(RelativePath)
  /// Its article stands as it is, edited or not, and the machine finds what it found before; or it
  /// was removed by hand.
  case unchanged(RelativePath)
  /// Its article was edited and stays, while the machine now finds something else.
  case conflict(RelativePath, [FactChange])
  /// It can't be read as an article any more; the diagnostics say why, and its article stays.
  case rejected
}

/// How many raw files went where: what is read is refreshed, unchanged, a conflict or rejected.
package struct RefreshBooks: Hashable, Sendable {
  package let read: Int
  package private(set) var refreshed = 0
  package private(set) var unchanged = 0
  package private(set) var conflicts = 0
  package private(set) var rejected = 0

  /// Counts the outcomes of `read` raw files.
  init(read: Int, _ outcomes: some Sequence<RefreshOutcome>) {
    self.read = read
    for outcome in outcomes {
      switch outcome {
      case .refreshed: refreshed += 1
      case .unchanged: unchanged += 1
      case .conflict: conflicts += 1
      case .rejected: rejected += 1
      }
    }
  }

  package var areBalanced: Bool { read == refreshed + unchanged + conflicts + rejected }
}

extension RefreshBooks: CustomStringConvertible {
  package var description: String {
    let plural = conflicts == 1 ? "conflict" : "conflicts"
    return "\(read) read = \(refreshed) refreshed + \(unchanged) unchanged"
      + " + \(conflicts) \(plural) + \(rejected) rejected"
  }
}

/// What a refresh did, or would do.
package struct RefreshReport: Sendable {
  package var books = RefreshBooks(read: 0, [])
  /// Sorted by raw file.
  package var outcomes: [(raw: RelativePath, outcome: RefreshOutcome)] = []
  package var diagnostics: [Diagnostic] = []
  /// For a plan: what it would change, file by file, for a person to read.
  package var plan = ""
  /// Whether any file was, or would be, written.
  package var hasChanges = false
  /// Raw files that are new or changed; `importArticles` takes these in.
  package var waiting = 0
  /// Articles whose raw file is gone.
  package var orphans = 0
  /// Whether the machine refused to read any raw file.
  package var hasRefused = false
}
