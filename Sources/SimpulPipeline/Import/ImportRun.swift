import DigestModel
import SiteFiles

/// One import under way: what is settled so far.
struct ImportRun {
  private let surroundings: BuildSurroundings
  private var ledger: ImportLedger
  private(set) var outcomes: [RelativePath: ImportOutcome] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  /// The articles that the raw files hold, sorted.
  private(set) var keys: [RelativePath] = []
  /// Why articles were rejected whose text could be taken in.
  private var reasons: [RelativePath: [Diagnostic]] = [:]
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
      .flatMap { $0 }
    keys = raws.map(\.path)
    tellGone(raws)
    refused = Set(raws.filter(\.isRefused).map(\.path))
    let followed = try follow(raws, shelf: shelf)
    let sorting = RawSorting(raws, ledger: ledger, shelf: shelf, renamed: followed)
    take(sorting.outcomes, sorting.diagnostics)
    let results = try await concurrentMap(sorting.unread, width: width) { file in
      read(file.article)
    }
    let drafts = try name(Array(zip(sorting.unread, results)), shelf: shelf)
    let writing = ArticleWriting(files: files)
    for result in try await concurrentMap(drafts, width: width, { try writing.write($0) }) {
      take([result.raw: result.outcome], result.diagnostics)
      if result.outcome == .rejected { reasons[result.raw] = result.diagnostics }
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
      let file = files.exists(copy) ? copy : copy.fileOfEntry ?? copy
      diagnostics += (reasons[first] ?? []).map { $0.moved(to: file.text) }
    }
  }

  /// Tells of articles that their raw file held and holds no longer; they stay on the site.
  private mutating func tellGone(_ raws: [RawFile]) {
    let keys = Set(keys)
    let hashes = Set(raws.map(\.sha256))
    let read = Set(raws.filter { $0.article.value?.entry != nil }.compactMap(\.path.fileOfEntry))
    for entry in ledger.entries where !keys.contains(entry.raw) && !hashes.contains(entry.sha256) {
      guard let file = entry.raw.fileOfEntry, read.contains(file) else { continue }
      let place = SourceLocation(file: entry.article.text)
      diagnostics.append(Diagnostic(.warning, .entryGone(entry.raw), at: place))
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
    var others = EntryHashes()
    for file in raws.compactMap(\.path.fileOfEntry) { others.known[file, default: [:]] = [:] }
    let followed = try FollowedLedger(ledger, raws, shelf) { path throws(FileError) in
      if let hash = read[path] { return hash }
      if !files.exists(path), let file = path.fileOfEntry {
        return others.hash(of: path, in: file, from: files)
      }
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
    let registry = eventRegistry(of: input)
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

/// The hashes of entries in files that this import does not read, each file read once.
private struct EntryHashes {
  var known: [RelativePath: [RelativePath: String]] = [:]

  mutating func hash(
    of key: RelativePath,
    in file: RelativePath,
    from files: any ReadableFiles
  ) -> String? {
    guard files.exists(file) else { return nil }
    if let hashes = known[file] { return hashes[key] }
    let raws = RawFile.reading(file, from: files)
    let hashes = Dictionary(raws.map { ($0.path, $0.sha256) }) { first, _ in first }
    known[file] = hashes
    return hashes[key]
  }
}

extension Diagnostic.Message {
  fileprivate static func entryGone(_ raw: RelativePath) -> Self {
    Self(
      identifier: "import.entry-gone",
      summary: "made of '\(raw)', which its raw file no longer holds; the article stays",
      hint: "remove its line from \(ImportLedger.fileName) to keep it, or the article with it"
    )
  }

  fileprivate static let addressesWait = Self(
    identifier: "import.addresses-wait",
    summary: "not every article can be read, so no new address was registered",
    hint: "run 'simpul check', mend the articles and import again"
  )
}
