import DigestModel
import SiteFiles

/// The stages as the pipeline calls them, each a pure function.
///
/// `live` are the real ones; tests of the pipeline put in their own.
package struct Stages: Sendable {
  /// Turns one raw article into cleaned text and facts; nil, with an error, where it can't.
  package typealias ArticleReader = @Sendable (RawArticle) -> Diagnosed<ReadArticle?>
  /// Makes the reader out of the world's facts and the language packs inside the binary.
  package typealias ReaderMaker =
    @Sendable (Knowledge, any ReadableFiles) throws(FileError) -> Diagnosed<ArticleReader?>

  package var reader: ReaderMaker
  /// Paragraphs as a CommonMark body.
  package var body: @Sendable ([String]) -> String
  /// An article as the text of its file.
  package var text: @Sendable (Article) -> String
  /// Reads an article's file.
  package var article: @Sendable (String, RelativePath) -> Diagnosed<Article?>
  /// Reads a page that the desk wrote.
  package var page: @Sendable (String, RelativePath) -> Diagnosed<ContentPage?>
  /// Reads an editor's word on an event.
  package var note: @Sendable (String, RelativePath) -> Diagnosed<EventNote?>
  /// Makes the check of an article's facts against its own body and what is known of the world.
  package var check: @Sendable (Knowledge) -> @Sendable (Article) -> [Diagnostic]
  /// Joins mentions to events and ties events to each other.
  package var link: @Sendable (LinkingInput) -> Diagnosed<LinkedSite>
  /// The address of an article's page in the site's language.
  package var address: @Sendable (Article, SiteLanguage) -> SitePath
  /// Tells why two events are linked, as a sentence in the site's language.
  package var reasons: @Sendable (SiteContent, LinkedSite) -> @Sendable (Link) -> String
  /// Everything that the site is made of, each file still to be rendered.
  package var compose: @Sendable (SiteContent, LinkedSite) -> Diagnosed<PlannedSite>

  package init(
    reader: @escaping ReaderMaker,
    body: @escaping @Sendable ([String]) -> String,
    text: @escaping @Sendable (Article) -> String,
    article: @escaping @Sendable (String, RelativePath) -> Diagnosed<Article?>,
    page: @escaping @Sendable (String, RelativePath) -> Diagnosed<ContentPage?>,
    note: @escaping @Sendable (String, RelativePath) -> Diagnosed<EventNote?>,
    check: @escaping @Sendable (Knowledge) -> @Sendable (Article) -> [Diagnostic],
    link: @escaping @Sendable (LinkingInput) -> Diagnosed<LinkedSite>,
    address: @escaping @Sendable (Article, SiteLanguage) -> SitePath,
    reasons: @escaping @Sendable (SiteContent, LinkedSite) -> @Sendable (Link) -> String,
    compose: @escaping @Sendable (SiteContent, LinkedSite) -> Diagnosed<PlannedSite>
  ) {
    self.reader = reader
    self.body = body
    self.text = text
    self.article = article
    self.page = page
    self.note = note
    self.check = check
    self.link = link
    self.address = address
    self.reasons = reasons
    self.compose = compose
  }
}
