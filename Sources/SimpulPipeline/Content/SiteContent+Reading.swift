import ArticleMarkdown
import DigestModel
import SiteFiles

extension SiteContent {
  package static let articleFolder = "content/articles"
  package static let pageFolder = "content/pages"
  package static let noteFolder = "content/events"

  /// Reads everything that a build is made of; all problems of all files are told.
  package static func reading(
    _ surroundings: BuildSurroundings
  ) async throws -> Diagnosed<SiteContent> {
    let basics = try SiteBasics.reading(surroundings)
    let theme = try ThemeFiles.reading(surroundings.files, over: surroundings.embedded)
    let names = KnownNames(basics.value.knowledge)
    var articles = try await readArticles(surroundings, knowing: names)
    let spellings = Spellings(basics.value.knowledge)
    articles.value = articles.value.map(spellings.applied)
    let pages = try await readMarkdown(below: pageFolder, in: surroundings) {
      contentPage(parsing: $0, file: $1.text)
    }
    let notes = try await readNotes(surroundings)
    let addresses = try readAddresses(surroundings.files)
    let released = ReleasedContent(
      articles.value,
      pages.value.sorted { ($0.slug, $0.origin) < ($1.slug, $1.origin) },
      basics.value.settings,
      for: surroundings.audience,
      at: surroundings.now
    )
    let texts = SearchedTexts(
      released.articles,
      released.pages,
      notes.value,
      basics.value.settings
    )
    var content = SiteContent(
      settings: basics.value.settings,
      knowledge: basics.value.knowledge,
      words: basics.value.words,
      theme: theme.value,
      articles: released.articles,
      pages: released.pages,
      notes: notes.value.sorted { ($0.event, $0.origin) < ($1.event, $1.origin) },
      addresses: addresses.value,
      search: try SearchIndex.reading(surroundings.files, over: texts)
    )
    content.texts = texts
    content.followedAddresses = addresses.value.following(articles.value)
    content.released = released
    let diagnostics = [
      basics.diagnostics, theme.diagnostics, articles.diagnostics,
      pages.diagnostics,
      notes.diagnostics, addresses.diagnostics,
    ]
    return Diagnosed(content, diagnostics.flatMap { $0 })
  }

  /// All articles, sorted by id, with their facts checked, and an error for each that shares its
  /// address with another.
  private static func readArticles(
    _ surroundings: BuildSurroundings,
    knowing names: KnownNames
  ) async throws -> Diagnosed<[Article]> {
    var found = try await readMarkdown(below: articleFolder, in: surroundings) {
      article(parsing: $0, file: $1.text, knowing: names)
    }
    found.value.sort { ($0.id, $0.origin) < ($1.id, $1.origin) }
    found.diagnostics += sharedAddresses(of: found.value)
    return found
  }

  static func readNotes(
    _ surroundings: BuildSurroundings
  ) async throws -> Diagnosed<[EventNote]> {
    try await readMarkdown(below: noteFolder, in: surroundings) {
      eventNote(parsing: $0, file: $1.text)
    }
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

  private static func sharedAddresses(of articles: [Article]) -> [Diagnostic] {
    var firstByAddress: [MonthSlug: Article] = [:]
    var diagnostics: [Diagnostic] = []
    for article in articles {
      if let first = firstByAddress[article.monthSlug] {
        let message = Diagnostic.Message.slugTaken(article.slug, by: first.origin.file)
        let place = SourceLocation(file: article.origin.file)
        diagnostics.append(Diagnostic(.error, message, at: place))
      } else {
        firstByAddress[article.monthSlug] = article
      }
    }
    return diagnostics
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
  fileprivate static func slugTaken(_ slug: Slug, by file: String) -> Self {
    Self(
      identifier: "article.slug-taken",
      summary: "the slug '\(slug)' already names \(file) in the same month",
      hint: "rename one of the two files"
    )
  }
}
