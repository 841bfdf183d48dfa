import ArticleMarkdown
import DigestModel
import SiteComposition
import SiteFiles

/// A body that somebody wrote, of an article, a page or a note.
struct WrittenText: Sendable {
  let body: String
  let origin: SourceLocation
  /// The page that shows it; nil where the file's errors keep it from being on any just now.
  let page: SitePath?
  /// The day that its dates are held against, of an article.
  var published: Day?
  var isArticle = false
}

extension SiteContent {
  /// The bodies that were read without an error.
  var writtenTexts: [WrittenText] {
    let addresses = SiteAddresses(language: settings.language)
    let ofArticles = articles.map {
      WrittenText(
        body: $0.body,
        origin: $0.origin,
        page: addresses.article($0),
        published: $0.published,
        isArticle: true
      )
    }
    let ofPages = pages.map {
      WrittenText(body: $0.body, origin: $0.origin, page: addresses.page($0))
    }
    let ofNotes = notes.map {
      WrittenText(body: $0.note, origin: $0.origin, page: addresses.event($0.event))
    }
    return ofArticles + ofPages + ofNotes
  }
}

/// The bodies of the content files with errors in them that left nothing else to look at, so that a
/// mistake in the front matter hides none below it.
func textsWithErrors(
  among diagnostics: [Diagnostic],
  beside read: [WrittenText],
  _ files: any ReadableFiles
) throws -> Diagnosed<[WrittenText]> {
  let folders = [SiteContent.articleFolder, SiteContent.pageFolder, SiteContent.noteFolder]
  let wrong = Set(diagnostics.filter { $0.severity == .error }.compactMap(\.location?.file))
  let unread = wrong.subtracting(read.map(\.origin.file)).compactMap { RelativePath($0) }
    .filter { path in path.ending == "md" && folders.contains { path.text.hasPrefix($0 + "/") } }
  var texts = Diagnosed<[WrittenText]>([])
  for path in unread.sorted() where files.exists(path) {
    guard let text = try files.diagnosedText(of: path).value else { continue }
    let found = contentBody(of: text, file: path.text)
    texts.diagnostics += found.diagnostics
    guard let body = found.value else { continue }
    let isArticle = path.text.hasPrefix(SiteContent.articleFolder + "/")
    texts.value.append(
      WrittenText(
        body: body.text,
        origin: body.origin,
        page: nil,
        published: isArticle ? Day(iso8601: path.name.prefix(10)) : nil,
        isArticle: isArticle
      )
    )
  }
  return texts
}
