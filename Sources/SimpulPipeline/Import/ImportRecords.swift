import DigestModel
import SiteFiles

/// The ledger and the address book while articles are written.
struct ImportRecords {
  private(set) var ledger: ImportLedger
  private let old: ImportLedger
  /// The articles that were written, by the file that each replaced or newly took.
  private var written: [Article] = []
  private var replaced: Set<RelativePath> = []
  /// Articles with another id than they had, by the old one.
  private var newIDs: [ArticleID: ArticleID] = [:]

  init(_ ledger: ImportLedger) {
    self.ledger = ledger
    old = ledger
  }

  /// Notes what was made of a raw file; `article` is nil where its file stays as it was.
  mutating func take(_ entry: LedgerEntry, writing article: Article?) {
    if let old = ledger[entry.raw]?.article {
      replaced.insert(old)
      if let oldID = ArticleID(path: old), let article, article.id != oldID {
        newIDs[oldID] = article.id
      }
    }
    replaced.insert(entry.article)
    ledger[entry.raw] = entry
    if let article { written.append(article) }
  }

  /// Notes another line for a raw file whose article's file stays as it is.
  mutating func follow(_ entry: LedgerEntry) { ledger[entry.raw] = entry }

  /// Lets the ledger follow files that were renamed; returns the raw files whose articles have to
  /// be written again.
  mutating func follow(
    _ raws: [RawFile],
    shelf: ArticleShelf,
    in files: any ReadableFiles
  ) throws(FileError) -> Set<RelativePath> {
    // A file that can't be read just now is taken to be as it was.
    let read = Dictionary(
      raws.map { ($0.path, $0.isRefused ? ledger[$0.path]?.sha256 : $0.sha256) }
    ) { first, _ in first }
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

  /// Tells of articles that their raw file held and holds no longer; they stay on the site.
  func entriesGone(from raws: [RawFile]) -> [Diagnostic] {
    let keys = Set(raws.map(\.path))
    let hashes = Set(raws.map(\.sha256))
    let read = Set(raws.filter { $0.article.value?.entry != nil }.compactMap(\.path.fileOfEntry))
    return ledger.entries.compactMap { entry in
      guard !keys.contains(entry.raw), !hashes.contains(entry.sha256),
        let file = entry.raw.fileOfEntry, read.contains(file)
      else { return nil }
      let place = SourceLocation(file: entry.article.text)
      return Diagnostic(.warning, .entryGone(entry.raw), at: place)
    }
  }

  /// Whether an article was written or the ledger says something else than before.
  var hasChanged: Bool { ledger != old || !written.isEmpty }

  /// Takes over for good what an interrupted refresh had written, before another one begins.
  func recover(in files: any FileSystem) throws(FileError) {
    if RefreshJournal.stands(in: files) {
      try files.keep(old.text, at: ImportLedger.fileName)
    }
  }

  /// Writes the address book and the ledger where they changed.
  ///
  /// The ledger comes last: until it tells of them, articles are taken in once more, and with them
  /// their addresses.
  func keep(
    shelf: ArticleShelf,
    settings: SiteSettings,
    in surroundings: BuildSurroundings
  ) async throws -> [Diagnostic] {
    let diagnostics = try await keepAddresses(shelf, settings, surroundings)
    try surroundings.files.keep(ledger.text, at: ImportLedger.fileName)
    try RefreshJournal.remove(from: surroundings.files)
    return diagnostics
  }

  private func keepAddresses(
    _ shelf: ArticleShelf,
    _ settings: SiteSettings,
    _ surroundings: BuildSurroundings
  ) async throws -> [Diagnostic] {
    guard shelf.isSound else {
      let place = SourceLocation(file: SiteContent.articleFolder)
      return [Diagnostic(.warning, .addressesWait, at: place)]
    }
    let gone = Set(replaced.map(\.text))
    let articles = (shelf.articles.filter { !gone.contains($0.origin.file) } + written)
      .sorted { $0.id < $1.id }
    let released = ReleasedContent(articles, [], settings, for: .readers, at: surroundings.now)
    let notes = try await SiteContent.readNotes(surroundings).found
    var book = try SiteContent.readAddresses(surroundings.files)
    book.value = book.value.renaming(newIDs).following(articles)
    let input = LinkingInput(
      articles: released.articles,
      notes: notes.value,
      registry: book.value.events
    )
    let registry = eventRegistry(of: input)
    let new = book.value.registering(released.articles, events: registry, in: settings.language)
    if book.diagnostics.isEmpty { try surroundings.files.keep(new.text, at: AddressBook.fileName) }
    return book.diagnostics
  }
}

/// The hashes of entries in files that this import does not read, each file read once.
struct EntryHashes {
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
