import DigestModel
import SiteComposition
import SiteFiles

extension SiteContent {
  /// The page that shows a file of the content, where it has one: an article, a page, an event's note.
  ///
  /// For a file that was never read it is the page that its name promises.
  package func page(of file: String) -> SitePath? {
    guard let path = RelativePath(file), path.ending == "md" else { return nil }
    let addresses = SiteAddresses(language: settings.language)
    if let article = articles.first(where: { $0.origin.file == file }) {
      return addresses.article(article)
    }
    if file.hasPrefix(Self.articleFolder + "/") {
      return promisedArticle(path).map(addresses.article)
    }
    guard let slug = Slug(path.stem) else { return nil }
    if file.hasPrefix(Self.pageFolder + "/") { return SitePath(page: [slug.text]) }
    if file.hasPrefix(Self.noteFolder + "/") { return addresses.event(EventID(slug)) }
    return nil
  }

  /// Whether a mistake in this file leaves the rest of the site as it is.
  package static func isOnePage(_ file: String) -> Bool {
    file.hasSuffix(".md")
      && [articleFolder, pageFolder, noteFolder].contains { file.hasPrefix($0 + "/") }
  }

  /// `2022-03-06-slug.md`, or `slug.md` without a day.
  private func promisedArticle(_ path: RelativePath) -> Article? {
    let stem = path.stem
    let day = Day(iso8601: String(stem.prefix(10)))
    guard let slug = Slug(day == nil ? stem : String(stem.dropFirst(11))) else { return nil }
    return Article(
      slug: slug,
      headline: Headline(slug.text, isDerived: true),
      published: day,
      body: "",
      origin: SourceLocation(file: path.text)
    )
  }
}
