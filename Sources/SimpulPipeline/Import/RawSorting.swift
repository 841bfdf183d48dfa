import DigestModel
import SiteFiles

/// A raw file that has to be read, with what the ledger says of its last import.
struct UnreadFile: Sendable {
  let path: RelativePath
  let sha256: String
  let article: ArticleMaterial
  let entry: LedgerEntry?
}

/// Raw files sorted by what is to be done with them.
struct RawSorting: Sendable {
  var outcomes: [RelativePath: ImportOutcome] = [:]
  var diagnostics: [Diagnostic] = []
  /// Sorted by path.
  var unread: [UnreadFile] = []

  /// Sorts `files`, of which those in `renamed` are read again though their text is the same.
  ///
  /// They come sorted by path, so that of two with the same text the first one makes the article.
  init(
    _ files: [RawFile],
    ledger: ImportLedger,
    shelf: ArticleShelf,
    renamed: Set<RelativePath>
  ) {
    var firstBySHA = Dictionary(ledger.entries.map { ($0.sha256, $0.raw) }) { first, _ in first }
    for file in files {
      diagnostics += file.article.diagnostics
      guard let article = file.article.value else {
        outcomes[file.path] = .rejected
        continue
      }
      let entry = ledger[file.path]
      if let entry, entry.sha256 == file.sha256, !renamed.contains(file.path) {
        settle(entry, shelf)
      } else if let first = firstBySHA[file.sha256], first != file.path {
        outcomes[file.path] = .duplicate(of: first)
      } else {
        firstBySHA[file.sha256] = file.path
        unread.append(
          UnreadFile(path: file.path, sha256: file.sha256, article: article, entry: entry)
        )
      }
    }
  }

  /// A raw file that did not change since its import needs nothing, whatever became of its article.
  private mutating func settle(_ entry: LedgerEntry, _ shelf: ArticleShelf) {
    guard let item = shelf[entry.article] else {
      outcomes[entry.raw] = .kept(entry.article)
      diagnostics.append(.kept(.articleGone(entry.raw), at: entry.article))
      return
    }
    guard item.sha256 != entry.written else {
      outcomes[entry.raw] = .unchanged(entry.article)
      return
    }
    outcomes[entry.raw] = .kept(entry.article)
    diagnostics.append(.kept(.edited, at: entry.article))
  }
}

extension Diagnostic {
  fileprivate static func kept(_ message: Message, at path: RelativePath) -> Diagnostic {
    Diagnostic(.note, message, at: SourceLocation(file: path.text))
  }
}

extension Diagnostic.Message {
  fileprivate static let edited = Self(
    identifier: "import.kept-edited",
    summary: "edited since it was imported, and left as it is"
  )

  fileprivate static func articleGone(_ raw: RelativePath) -> Self {
    Self(
      identifier: "import.kept-removed",
      summary: "removed or renamed since it was imported, and not made again",
      hint: "to import it again, remove the line of '\(raw)' from \(ImportLedger.fileName)"
    )
  }
}
