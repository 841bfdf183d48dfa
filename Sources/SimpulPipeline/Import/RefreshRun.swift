import DigestModel
import SiteFiles

/// One refresh under way.
struct RefreshRun {
  let surroundings: BuildSurroundings
  let shelf: ArticleShelf
  private var records: ImportRecords
  private(set) var report = RefreshReport()

  init(_ ledger: ImportLedger, shelf: ArticleShelf, in surroundings: BuildSurroundings) {
    self.surroundings = surroundings
    self.shelf = shelf
    records = ImportRecords(ledger)
  }

  /// Reads again what can be, and decides; writes nothing.
  mutating func reread(
    _ start: ImportStart,
    isPlan: Bool,
    at places: [RelativePath]
  ) async throws -> [Rereading] {
    let files = surroundings.files
    let raws = try await surroundings.concurrentMap(start.paths, telling: .rawFiles) {
      RawFile.reading($0, from: files)
    }.flatMap { $0 }
    report.hasRefused = raws.contains(where: \.isRefused)
    report.diagnostics += records.entriesGone(from: raws)
    _ = try records.follow(raws, shelf: shelf, in: files)
    tellOrphans(at: places)
    let (settled, unread) = sort(raws)
    let (shelf, reading) = (
      self.shelf, ArticleRereading(files: files, isPlan: isPlan, read: start.read)
    )
    let reread = try await surroundings.concurrentMap(unread, telling: .facts) { file in
      guard let entry = file.entry, let item = shelf[entry.article] else {
        return Rereading(raw: file.path, outcome: .rejected)
      }
      return try reading.reread(file, of: entry, standing: item)
    }
    return (settled + reread).sorted { $0.raw < $1.raw }
  }

  /// Writes the articles, then the records: what is noted as written has been.
  mutating func write(_ results: [Rereading], settings: SiteSettings) async throws {
    let files = surroundings.files
    guard report.hasChanges || RefreshJournal.stands(in: files) else { return }
    try records.recover(in: files)
    let replaced = results.filter { $0.replacement != nil }
    try RefreshJournal.write(replaced.compactMap(\.entry), to: files)
    let replacements = results.compactMap(\.replacement)
    _ = try await surroundings.concurrentMap(replacements, telling: .writing) {
      try files.write($0.bytes, to: $0.path)
    }
    report.diagnostics += try await records.keep(
      shelf: shelf,
      settings: settings,
      in: surroundings
    )
  }

  /// Books what was decided.
  mutating func take(_ results: [Rereading], isPlan: Bool) {
    for result in results {
      report.diagnostics += result.diagnostics
      guard let entry = result.entry else { continue }
      if let replacement = result.replacement {
        records.take(entry, writing: replacement.article)
      } else {
        records.follow(entry)
      }
    }
    report.outcomes = results.map { ($0.raw, $0.outcome) }
    report.books = RefreshBooks(read: results.count, results.map(\.outcome))
    report.hasChanges = records.hasChanged
    if isPlan { report.plan = results.map(\.plan).joined() }
  }

  /// Raw files that need no reading, and those that the ledger knows with the text that they have.
  private mutating func sort(_ raws: [RawFile]) -> (settled: [Rereading], unread: [UnreadFile]) {
    let ledger = records.ledger
    let known = Set(ledger.entries.map(\.sha256))
    var (settled, unread): ([Rereading], [UnreadFile]) = ([], [])
    for raw in raws {
      if raw.isRefused {
        report.diagnostics += raw.article.diagnostics
        settled.append(Rereading(raw: raw.path, outcome: .rejected))
      } else if let entry = ledger[raw.path], entry.sha256 == raw.sha256 {
        report.diagnostics += raw.article.diagnostics
        if shelf[entry.article] == nil {
          settled.append(Rereading(raw: raw.path, outcome: .unchanged(entry.article)))
        } else if let article = raw.article.value {
          unread.append(
            UnreadFile(path: raw.path, sha256: raw.sha256, article: article, entry: entry)
          )
        } else {
          settled.append(Rereading(raw: raw.path, outcome: .rejected))
        }
      } else if raw.article.value != nil, !known.contains(raw.sha256) {
        report.waiting += 1
      }
    }
    return (settled, unread)
  }

  private mutating func tellOrphans(at places: [RelativePath]) {
    let files = surroundings.files
    for entry in records.ledger.entries {
      let file = files.exists(entry.raw) ? entry.raw : entry.raw.fileOfEntry ?? entry.raw
      guard !files.exists(file), shelf[entry.article] != nil,
        places.isEmpty || places.contains(where: { file.isBelow($0) })
      else { continue }
      report.orphans += 1
      let place = SourceLocation(file: entry.article.text)
      report.diagnostics.append(Diagnostic(.note, .rawGone(entry.raw), at: place))
    }
  }
}

extension Rereading {
  /// What would change, for a person to read.
  fileprivate var plan: String {
    switch outcome {
    case .refreshed: replacement?.difference ?? ""
    case .conflict(let path, let changes):
      "\(path): edited, and stays; the machine now reads\n"
        + changes.map { "  \($0)\n" }.joined()
    case .unchanged, .rejected: ""
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func rawGone(_ raw: RelativePath) -> Self {
    Self(
      identifier: "import.raw-gone",
      summary: "made of '\(raw)', which is gone; the article was left as it is"
    )
  }
}
