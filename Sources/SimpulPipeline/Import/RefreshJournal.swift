import DigestModel
import SiteFiles

/// The lines that the ledger gets once a refresh has written all its articles.
///
/// They are noted before the first article is written. So an article whose file is what an
/// interrupted refresh wrote is not taken for edited, whatever rules and knowledge hold by then.
enum RefreshJournal {
  /// Lies beside what a build notes for itself, outside Git: without it, the articles that were
  /// written count as edited.
  static let fileName = ".simpul/refresh.jsonl"

  static func write(_ entries: [LedgerEntry], to files: any FileSystem) throws(FileError) {
    guard let path = RelativePath(fileName), !entries.isEmpty else { return }
    try files.write(Array(ImportLedger(entries).text.utf8), to: path)
  }

  /// Whether a refresh was interrupted.
  static func stands(in files: any ReadableFiles) -> Bool {
    RelativePath(fileName).map(files.exists) ?? false
  }

  static func remove(from files: any FileSystem) throws(FileError) {
    guard let path = RelativePath(fileName), files.exists(path) else { return }
    try files.remove(path)
  }

  /// `ledger` with the lines of those articles that were written.
  static func completing(
    _ ledger: ImportLedger,
    from files: any ReadableFiles
  ) throws(FileError) -> ImportLedger {
    guard let path = RelativePath(fileName), files.exists(path),
      let text = try files.diagnosedText(of: path).value
    else { return ledger }
    let lines = Dictionary(ledger.entries.map { ($0.sha256, $0) }) { first, _ in first }
    var completed = ledger
    for entry in ImportLedger.reading(text, file: fileName).value.entries {
      guard files.exists(entry.article),
        sha256(of: try files.read(entry.article)) == entry.written,
        let line = ledger[entry.raw].flatMap({ $0.sha256 == entry.sha256 ? $0 : nil })
          ?? lines[entry.sha256]
      else { continue }
      // Under the names that the ledger has, so that it still sees which files were renamed.
      completed[line.raw] = entry.renamed(raw: line.raw, article: line.article)
    }
    return completed
  }
}
