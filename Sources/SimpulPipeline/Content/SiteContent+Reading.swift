import ArticleMarkdown
import DigestModel
import EventLinking
import SiteFiles

extension SiteContent {
  private static let contentFolder = "content"
  package static let articleFolder = "content/articles"
  package static let pageFolder = "content/pages"
  package static let noteFolder = "content/events"

  /// Reads everything that a build is made of; all problems of all files are told.
  ///
  /// With a memory of the last reading, only what changed since is read; the content has a new one then.
  /// With `texts` the articles' texts are put aside there, and held otherwise.
  package static func reading(
    _ surroundings: BuildSurroundings,
    after earlier: ReadingMemory? = nil,
    puttingAside texts: ReadAgainTexts? = nil
  ) async throws -> Diagnosed<SiteContent> {
    let basics = try SiteBasics.reading(surroundings)
    let theme = try ThemeFiles.reading(surroundings.files, over: surroundings.embedded)
    let reader = ArticleFileReader(basics.value.knowledge)
    var memory = earlier
    if memory != nil {
      let known = reader.fingerprint
      if memory?.names != known { memory?.articles.forgetStamps() }
      memory?.names = known
      memory?.reader = reader
    }
    let read = try await readArticles(surroundings, reader, after: memory, texts)
    memory?.articles = read.memory
    let articles = refusingSharedAddresses(
      Diagnosed(read.found.value.map(\.article), read.found.diagnostics)
    )
    let (pages, pageMemory) = try await readMarkdown(
      below: pageFolder,
      in: surroundings,
      after: memory.map { ($0, $0.pages) }
    ) { contentPage(parsing: $0, file: $1.text) }
    memory?.pages = pageMemory
    let (notes, noteMemory) = try await readNotes(surroundings, after: memory)
    memory?.notes = noteMemory
    let addresses = try readAddresses(surroundings.files)
    let released = ReleasedContent(
      articles.value,
      pages.value.sorted { ($0.slug, $0.origin) < ($1.slug, $1.origin) },
      basics.value.settings,
      for: surroundings.audience,
      at: surroundings.now
    )
    var content = SiteContent(
      settings: basics.value.settings,
      knowledge: basics.value.knowledge,
      words: basics.value.words,
      theme: theme.value,
      articles: released.articles,
      pages: released.pages,
      notes: notes.value.sorted { ($0.event, $0.origin) < ($1.event, $1.origin) },
      addresses: addresses.value
    )
    content.search = try await SearchIndex.reading(surroundings.files) {
      try await content.shownTexts(width: surroundings.width)
    }
    content.followedAddresses = addresses.value.following(articles.value)
    content.released = released
    content.groundwork = LinkingGroundwork(read.found.value)
    content.memory = memory
    let diagnostics = [
      try missingContent(surroundings.files), try strayWarnings(surroundings.files),
      basics.diagnostics, theme.diagnostics,
      articles.diagnostics,
      pages.diagnostics,
      notes.diagnostics, addresses.diagnostics,
    ]
    return Diagnosed(content, diagnostics.flatMap { $0 })
  }

  /// An error where the content's folder is missing or a file took its place, or where it is as empty as a
  /// disk that was not mounted leaves it: that must not empty a site that is up.
  private static func missingContent(_ files: any ReadableFiles) throws(FileError) -> [Diagnostic] {
    guard let folder = RelativePath(contentFolder),
      let articles = RelativePath(articleFolder)
    else { return [] }
    if try files.hasFolder(articles) { return [] }
    if try files.hasFolder(folder), try !files.files(under: folder).isEmpty { return [] }
    return [Diagnostic(.error, .noContent, at: SourceLocation(file: contentFolder))]
  }

  /// What nobody reads though it lies among the site's files.
  private static func strayWarnings(_ files: any ReadableFiles) throws(FileError) -> [Diagnostic] {
    try files.strayWarnings(under: RelativePath(contentFolder))
      + files.strayWarnings(under: RelativePath(ThemeFiles.folder))
  }

  /// All articles, with their facts checked, everybody under one name, and samples of their texts.
  private static func readArticles(
    _ surroundings: BuildSurroundings,
    _ reader: ArticleFileReader,
    after earlier: ReadingMemory?,
    _ texts: ReadAgainTexts?
  ) async throws -> (
    found: Diagnosed<[SampledArticle]>, memory: MarkdownMemory<SampledArticle>
  ) {
    try await readMarkdown(
      below: articleFolder,
      in: surroundings,
      after: earlier.map { ($0, $0.articles) }
    ) { text, path in
      let found = reader.article(parsing: text, at: path)
      guard let article = found.value else { return Diagnosed(nil, found.diagnostics) }
      // The text is at hand only now.
      let sample = TextSample(of: article.body)
      return Diagnosed(
        SampledArticle(texts?.putAside(article) ?? article, sample: sample),
        found.diagnostics
      )
    }
  }

  static func readNotes(
    _ surroundings: BuildSurroundings,
    after earlier: ReadingMemory? = nil
  ) async throws -> (found: Diagnosed<[EventNote]>, memory: MarkdownMemory<EventNote>) {
    try await readMarkdown(
      below: noteFolder,
      in: surroundings,
      after: earlier.map { ($0, $0.notes) }
    ) { eventNote(parsing: $0, file: $1.text) }
  }

  static func readAddresses(_ files: any ReadableFiles) throws(FileError) -> Diagnosed<AddressBook>
  {
    guard let path = RelativePath(AddressBook.fileName), files.exists(path) else {
      return Diagnosed(AddressBook())
    }
    let text = try files.diagnosedText(of: path)
    guard let value = text.value else { return Diagnosed(AddressBook(), text.diagnostics) }
    return AddressBook.reading(value)
  }

  /// Sorted by id; an article whose address another one has is told, and is no part of the site.
  private static func refusingSharedAddresses(
    _ found: Diagnosed<[Article]>
  ) -> Diagnosed<[Article]> {
    var firstByAddress: [MonthSlug: Article] = [:]
    var refused: [Diagnostic] = []
    let sorted = found.value.sorted { ($0.id, $0.origin) < ($1.id, $1.origin) }
    let articles = sorted.filter { article in
      guard let first = firstByAddress[article.monthSlug] else {
        firstByAddress[article.monthSlug] = article
        return true
      }
      let message = Diagnostic.Message.slugTaken(article.slug, by: first.origin.file)
      let place = SourceLocation(file: article.origin.file)
      refused.append(Diagnostic(.error, message, at: place))
      return false
    }
    return Diagnosed(articles, found.diagnostics + refused)
  }
}

/// What an article's address is made of: no two articles share it.
struct MonthSlug: Hashable {
  /// Nil for an undated article.
  let month: Int?
  let slug: Slug

  init(_ published: Day?, _ slug: Slug) {
    month = published.map { $0.year * 12 + $0.month }
    self.slug = slug
  }
}

extension Article {
  var monthSlug: MonthSlug { MonthSlug(published, slug) }
}

extension Diagnostic.Message {
  fileprivate static let noContent = Self(
    identifier: "site.no-content",
    summary: "the site has no folder of content, or one without anything in it",
    hint:
      "take it back from Git, or put raw copy into content/raw; a site without articles has an empty content/articles"
  )

  fileprivate static func slugTaken(_ slug: Slug, by file: String) -> Self {
    Self(
      identifier: "article.slug-taken",
      summary: "the slug '\(slug)' already names \(file) in the same month",
      hint: "rename one of the two files"
    )
  }
}
