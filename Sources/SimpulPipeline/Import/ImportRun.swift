import DigestModel
import SiteFiles

/// One import under way: what is settled so far.
struct ImportRun {
  private let surroundings: BuildSurroundings
  private var records: ImportRecords
  private(set) var outcomes: [RelativePath: ImportOutcome] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  /// The articles that the raw files hold, sorted.
  private(set) var keys: [RelativePath] = []
  /// Why articles were rejected whose text could be taken in.
  private var reasons: [RelativePath: [Diagnostic]] = [:]
  /// Raw files that the machine did not let us read.
  private(set) var refused: Set<RelativePath> = []

  init(surroundings: BuildSurroundings, ledger: ImportLedger) {
    self.surroundings = surroundings
    records = ImportRecords(ledger)
  }

  /// Reads what has to be read and writes what may be written.
  mutating func settle(
    _ paths: [RelativePath],
    shelf: ArticleShelf,
    _ read: @escaping ArticleReader
  ) async throws {
    let files = surroundings.files
    let raws = try await surroundings.concurrentMap(paths, telling: .rawFiles) {
      RawFile.reading($0, from: files)
    }.flatMap { $0 }
    keys = raws.map(\.path)
    diagnostics += records.entriesGone(from: raws)
    refused = Set(raws.filter(\.isRefused).map(\.path))
    let followed = try records.follow(raws, shelf: shelf, in: files)
    let sorting = RawSorting(raws, ledger: records.ledger, shelf: shelf, renamed: followed)
    take(sorting.outcomes, sorting.diagnostics)
    let results = try await surroundings.concurrentMap(sorting.unread, telling: .facts) { file in
      read(file.article)
    }
    let drafts = try name(Array(zip(sorting.unread, results)), shelf: shelf)
    let writing = ArticleWriting(files: files)
    let written = try await surroundings.concurrentMap(drafts, telling: .writing) {
      try writing.write($0)
    }
    for result in written {
      take([result.raw: result.outcome], result.diagnostics)
      if result.outcome == .rejected { reasons[result.raw] = result.diagnostics }
      if let entry = result.entry { records.take(entry, writing: result.article) }
    }
    rejectCopies()
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

  /// Writes the ledger and the address book where they changed.
  mutating func keepRecords(shelf: ArticleShelf, settings: SiteSettings) async throws {
    diagnostics += try await records.keep(shelf: shelf, settings: settings, in: surroundings)
  }

  private mutating func name(
    _ results: [(UnreadFile, Diagnosed<ReadArticle?>)],
    shelf: ArticleShelf
  ) throws(FileError) -> [ArticleDraft] {
    let addresses = try SiteContent.readAddresses(files).value
    var naming = DraftNaming(shelf: shelf, ledger: records.ledger, addresses: addresses)
    var drafts: [ArticleDraft] = []
    for (file, result) in results {
      diagnostics += result.diagnostics
      guard let read = result.value, !result.diagnostics.hasErrors else {
        outcomes[file.path] = .rejected
        reasons[file.path] = result.diagnostics
        continue
      }
      if let draft = naming.draft(of: file, read) { drafts.append(draft) }
    }
    take(naming.outcomes, naming.diagnostics)
    return drafts
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
