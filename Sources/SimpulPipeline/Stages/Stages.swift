import DigestModel
import SiteFiles

/// The stages as the pipeline calls them, each a pure function.
///
/// `live` are the real ones; tests of the pipeline put in their own.
package struct Stages: Sendable {
  /// Turns one raw article into cleaned text and facts; nil, with an error, where it can't.
  package typealias ArticleReader = @Sendable (RawArticle) -> Diagnosed<ReadArticle?>

  /// Makes the reader out of the world's facts and the language packs inside the binary.
  package var reader:
    @Sendable (Knowledge, any ReadableFiles) throws(FileError) -> Diagnosed<ArticleReader?>
  /// Paragraphs as a CommonMark body.
  package var body: @Sendable ([String]) -> String
  /// A CommonMark body's paragraphs as plain text, for looking evidence up.
  package var paragraphs: @Sendable (String) -> [String]
  /// An article as the text of its file.
  package var text: @Sendable (Article) -> String
  /// Reads an article's file.
  package var article: @Sendable (String, RelativePath) -> Diagnosed<Article?>
  /// Reads a page that the desk wrote.
  package var page: @Sendable (String, RelativePath) -> Diagnosed<ContentPage?>
  /// Reads an editor's word on an event.
  package var note: @Sendable (String, RelativePath) -> Diagnosed<EventNote?>
  /// Joins mentions to events and ties events to each other.
  package var link: @Sendable (LinkingInput) -> Diagnosed<LinkedSite>
  /// The address of an article's page in the site's language.
  package var address: @Sendable (Article, SiteLanguage) -> SitePath
  /// Why two events are linked, as a sentence in the language of the words.
  package var reason: @Sendable (Link, LinkedSite, Knowledge, ThemeWords) -> String
  /// Everything that the site is made of, each file still to be rendered.
  package var compose: @Sendable (SiteContent, LinkedSite) -> Diagnosed<PlannedSite>

  package init(
    reader:
      @escaping @Sendable (Knowledge, any ReadableFiles) throws(FileError)
      -> Diagnosed<ArticleReader?>,
    body: @escaping @Sendable ([String]) -> String,
    paragraphs: @escaping @Sendable (String) -> [String],
    text: @escaping @Sendable (Article) -> String,
    article: @escaping @Sendable (String, RelativePath) -> Diagnosed<Article?>,
    page: @escaping @Sendable (String, RelativePath) -> Diagnosed<ContentPage?>,
    note: @escaping @Sendable (String, RelativePath) -> Diagnosed<EventNote?>,
    link: @escaping @Sendable (LinkingInput) -> Diagnosed<LinkedSite>,
    address: @escaping @Sendable (Article, SiteLanguage) -> SitePath,
    reason: @escaping @Sendable (Link, LinkedSite, Knowledge, ThemeWords) -> String,
    compose: @escaping @Sendable (SiteContent, LinkedSite) -> Diagnosed<PlannedSite>
  ) {
    self.reader = reader
    self.body = body
    self.paragraphs = paragraphs
    self.text = text
    self.article = article
    self.page = page
    self.note = note
    self.link = link
    self.address = address
    self.reason = reason
    self.compose = compose
  }
}
