import DigestModel
import SiteFiles

/// One import under way: what is settled so far.
struct ImportRun {
  private let surroundings: BuildSurroundings
  private var ledger: ImportLedger
  private(set) var outcomes: [RelativePath: ImportOutcome] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  /// Raw files that the machine did not let us read.
  private(set) var refused: Set<RelativePath> = []
  /// The articles that were written, by the file that each replaced or newly took.
  private var written: [Article] = []
  private var replaced: Set<RelativePath> = []
  /// Articles with another id than they had, by the old one.
  private var newIDs: [ArticleID: ArticleID] = [:]

  init(surroundings: BuildSurroundings, ledger: ImportLedger) {
    self.surroundings = surroundings
    self.ledger = ledger
  }

  /// Reads what has to be read and writes what may be written.
  mutating func settle(
    _ paths: [RelativePath],
    shelf: ArticleShelf,
    _ read: @escaping ArticleReader
  ) async throws {
    let (files, width) = (surroundings.files, surroundings.width)
    let raws = try await concurrentMap(paths, width: width) { RawFile.reading($0, from: files) }
    refused = Set(raws.filter(\.isRefused).map(\.path))
    let followed = try follow(raws, shelf: shelf)
    let sorting = RawSorting(raws, ledger: ledger, shelf: shelf, renamed: followed)
    take(sorting.outcomes, sorting.diagnostics)
    let results = try await concurrentMap(sorting.unread, width: width) { file in
      read(RawArticle(file: file.path.text, text: file.text))
    }
    let drafts = try name(Array(zip(sorting.unread, results)), shelf: shelf)
    let writing = ArticleWriting(files: files)
    for result in try await concurrentMap(drafts, width: width, { try writing.write($0) }) {
      take([result.raw: result.outcome], result.diagnostics)
      guard let entry = result.entry else { continue }
      if let old = ledger[entry.raw]?.article {
        replaced.insert(old)
        if let oldID = ArticleID(path: old), let article = result.article, article.id != oldID {
          newIDs[oldID] = article.id
        }
      }
      replaced.insert(entry.article)
      ledger[entry.raw] = entry
      if let article = result.article { written.append(article) }
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
      let reasons = diagnostics.filter { $0.location?.file == first.text }
      diagnostics += reasons.map { $0.moved(to: copy.text) }
    }
  }

  /// Lets the ledger follow files that were renamed; returns the raw files whose articles have to
  /// be written again.
  private mutating func follow(
    _ raws: [RawFile],
    shelf: ArticleShelf
  ) throws(FileError) -> Set<RelativePath> {
    // A file that can't be read just now is taken to be as it was.
    let read = Dictionary(
      raws.map { ($0.path, $0.isRefused ? ledger[$0.path]?.sha256 : $0.sha256) }
    ) { first, _ in first }
    let files = files
    let followed = try FollowedLedger(ledger, raws, shelf) { path throws(FileError) in
      if let hash = read[path] { return hash }
      return files.exists(path) ? sha256(of: try files.read(path)) : nil
    }
    ledger = followed.ledger
    newIDs = followed.newIDs
    return followed.renamedRaws
  }

  /// Writes the ledger and the address book where they changed.
  mutating func keepRecords(shelf: ArticleShelf, language: SiteLanguage) async throws {
    try files.keep(ledger.text, at: ImportLedger.fileName)
    guard shelf.isSound else {
      let place = SourceLocation(file: SiteContent.articleFolder)
      diagnostics.append(Diagnostic(.warning, .addressesWait, at: place))
      return
    }
    let gone = Set(replaced.map(\.text))
    let articles = (shelf.articles.filter { !gone.contains($0.origin.file) } + written)
      .sorted { $0.id < $1.id }
    let notes = try await SiteContent.readNotes(surroundings)
    var book = try SiteContent.readAddresses(surroundings.files)
    diagnostics += book.diagnostics
    book.value = book.value.renaming(newIDs)
    let input = LinkingInput(articles: articles, notes: notes.value, registry: book.value.events)
    let registry = linkedSite(of: input).value.registry
    let new = book.value.registering(articles, events: registry, in: language)
    if book.diagnostics.isEmpty { try files.keep(new.text, at: AddressBook.fileName) }
  }

  private mutating func name(
    _ results: [(UnreadFile, Diagnosed<ReadArticle?>)],
    shelf: ArticleShelf
  ) throws(FileError) -> [ArticleDraft] {
    let addresses = try SiteContent.readAddresses(files).value
    var naming = DraftNaming(shelf: shelf, ledger: ledger, addresses: addresses)
    var drafts: [ArticleDraft] = []
    for (file, result) in results {
      diagnostics += result.diagnostics
      guard let read = result.value, !result.diagnostics.hasErrors else {
        outcomes[file.path] = .rejected
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

extension Diagnostic.Message {
  fileprivate static let addressesWait = Self(
    identifier: "import.addresses-wait",
    summary: "not every article can be read, so no new address was registered",
    hint: "run 'simpul check', mend the articles and import again"
  )
}
