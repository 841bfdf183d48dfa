import ArticleMarkdown
import DigestModel
import SiteFiles

/// One import under way: what is settled so far.
struct ImportRun {
  private let surroundings: BuildSurroundings
  private var records: ImportRecords
  private var outcomes: [RelativePath: ImportOutcome] = [:]
  private var diagnostics: [Diagnostic] = []
  /// The articles that the raw files hold, sorted.
  private var keys: [RelativePath] = []
  /// Why articles were rejected whose text could be taken in.
  private var reasons: [RelativePath: [Diagnostic]] = [:]
  /// Raw files that the machine did not let us read.
  private var refused: Set<RelativePath> = []

  init(surroundings: BuildSurroundings, ledger: ImportLedger) {
    self.surroundings = surroundings
    records = ImportRecords(ledger)
  }

  /// Reads what has to be read and writes what may be written.
  mutating func settle(shelf: ArticleShelf, _ start: ImportStart) async throws {
    let files = surroundings.files
    let raws = try await surroundings.concurrentMap(start.paths, telling: .rawFiles) {
      RawFile.reading($0, from: files)
    }.flatMap { $0 }
    diagnostics += records.entriesGone(from: raws)
    let followed = try records.follow(raws, shelf: shelf, in: files)
    try await settle(raws, shelf: shelf, renamed: followed, start, ArticleWriting(files: files))
  }

  /// The same of what was read elsewhere: raw copy that does not lie here was neither renamed nor taken
  /// away.
  mutating func settle(
    _ intake: FactsIntake,
    shelf: ArticleShelf,
    _ start: ImportStart
  ) async throws {
    _ = try records.follow([], shelf: shelf, in: files)
    let writing = ArticleWriting(files: files, names: KnownNames(start.knowledge))
    try await settle(intake.files, shelf: shelf, renamed: [], start, writing)
  }

  private mutating func settle(
    _ raws: [RawFile],
    shelf: ArticleShelf,
    renamed: Set<RelativePath>,
    _ start: ImportStart,
    _ writing: ArticleWriting
  ) async throws {
    keys = raws.map(\.path)
    refused = Set(raws.filter(\.isRefused).map(\.path))
    let sorting = RawSorting(raws, ledger: records.ledger, shelf: shelf, renamed: renamed)
    take(sorting.outcomes, sorting.diagnostics)
    let addresses = try SiteContent.readAddresses(files).value
    var naming = DraftNaming(shelf: shelf, ledger: records.ledger, addresses: addresses)
    surroundings.progress.tell(.began(.facts, pieces: sorting.unread.count))
    // What was read is held for one batch of articles only.
    for begin in stride(from: 0, to: sorting.unread.count, by: Self.batch) {
      let end = min(begin + Self.batch, sorting.unread.count)
      let drafts = try await drafts(of: Array(sorting.unread[begin..<end]), &naming, start.read)
      book(try await concurrentMap(drafts, width: surroundings.width) { try writing.write($0) })
    }
    take(naming.outcomes, naming.diagnostics)
    rejectCopies()
  }

  private static let batch = 1024

  private mutating func drafts(
    of unread: [UnreadFile],
    _ naming: inout DraftNaming,
    _ read: @escaping ArticleReader
  ) async throws -> [ArticleDraft] {
    let progress = surroundings.progress
    let results = try await concurrentMap(unread, width: surroundings.width) { file in
      defer { progress.tell(.advanced) }
      return file.article.read(by: read)
    }
    var drafts: [ArticleDraft] = []
    for (file, result) in zip(unread, results) {
      diagnostics += result.diagnostics
      guard let read = result.value, !result.diagnostics.hasErrors else {
        outcomes[file.path] = .rejected
        reasons[file.path] = result.diagnostics
        continue
      }
      if let draft = naming.draft(of: file, read) { drafts.append(draft) }
    }
    return drafts
  }

  private mutating func book(_ written: [WrittenDraft]) {
    for result in written {
      take([result.raw: result.outcome], result.diagnostics)
      if result.outcome == .rejected { reasons[result.raw] = result.diagnostics }
      if let entry = result.entry { records.take(entry, writing: result.article) }
    }
  }

  /// A copy of a file that was rejected is rejected too, for the same reasons.
  private mutating func rejectCopies() {
    for (copy, outcome) in outcomes.sorted(by: { $0.key < $1.key }) {
      guard case .duplicate(of: let first) = outcome, outcomes[first] == .rejected,
        !refused.contains(first)
      else { continue }
      outcomes[copy] = .rejected
      let file = files.exists(copy) ? copy : copy.fileOfEntry ?? copy
      diagnostics += (reasons[first] ?? []).map { $0.moved(to: file.text) }
    }
  }

  /// What was done, behind what was noticed before; `unreadable` had no name.
  func report(after noticed: [Diagnostic], unreadable: Int = 0) -> ImportReport {
    let outcomes = keys.map { ($0, self.outcomes[$0] ?? .rejected) }
    return ImportReport(
      books: ImportBooks(
        read: keys.count + unreadable,
        outcomes.map { $0.1 },
        rejected: unreadable
      ),
      outcomes: outcomes,
      diagnostics: noticed + diagnostics,
      hasRefused: !refused.isEmpty
    )
  }

  /// Writes the ledger and the address book where they changed.
  mutating func keepRecords(shelf: ArticleShelf, settings: SiteSettings) async throws {
    diagnostics += try await records.keep(shelf: shelf, settings: settings, in: surroundings)
  }

  private mutating func take(
    _ new: [RelativePath: ImportOutcome],
    _ found: [Diagnostic]
  ) {
    outcomes.merge(new) { _, new in new }
    diagnostics += found
  }

  private var files: any FileSystem { surroundings.files }
}
