import DigestModel

/// What import did with each raw file, by the raw file's path: `content/import.jsonl`.
package struct ImportLedger: Hashable, Sendable {
  package static let fileName = "content/import.jsonl"

  private var entryByRaw: [RelativePath: LedgerEntry] = [:]

  package init(_ entries: some Sequence<LedgerEntry> = []) {
    for entry in entries { entryByRaw[entry.raw] = entry }
  }

  /// Sorted by raw path.
  package var entries: [LedgerEntry] { entryByRaw.values.sorted { $0.raw < $1.raw } }

  package subscript(raw: RelativePath) -> LedgerEntry? {
    get { entryByRaw[raw] }
    set { entryByRaw[raw] = newValue }
  }

  /// The file's text: a line for each raw file, sorted.
  package var text: String { entries.map { $0.line + "\n" }.joined() }

  /// Reads the file's text; a line that can't be read is told and left out.
  ///
  /// The raw file of a lost line counts as never imported, so that its article is never overwritten.
  package static func reading(_ text: String, file: String = fileName) -> Diagnosed<ImportLedger> {
    var ledger = ImportLedger()
    var diagnostics: [Diagnostic] = []
    for line in JSONLine.lines(of: text) {
      let place = SourceLocation(file: file, line: line.number)
      guard let record = line.decoded(as: LedgerRecord.self),
        let entry = LedgerEntry(record, line: line.text)
      else {
        // The file is written anew before problems are told, without this line.
        let damaged = Diagnostic(.warning, .damagedLine, at: place, excerpt: line.text)
        diagnostics.append(damaged)
        continue
      }
      if let other = ledger[entry.raw], other != entry {
        diagnostics.append(Diagnostic(.warning, .rawTwice(entry.raw), at: place))
      }
      ledger[entry.raw] = entry
    }
    return Diagnosed(ledger, diagnostics)
  }
}

extension Diagnostic.Message {
  fileprivate static let damagedLine = Self(
    identifier: "ledger.damaged-line",
    summary: "this line of the import ledger can't be read",
    hint: "take it back from Git, or remove it and run 'simpul import'"
  )

  fileprivate static func rawTwice(_ raw: RelativePath) -> Self {
    Self(
      identifier: "ledger.raw-twice",
      summary: "'\(raw)' has two lines in the import ledger; the last one counts",
      hint: "keep the line whose 'written' is the hash of the article as import wrote it"
    )
  }
}
