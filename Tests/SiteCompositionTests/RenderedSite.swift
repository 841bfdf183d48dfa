import DigestModel
import HTMLRendering
import SiteComposition
import SiteFiles
import Syndication
import TestSupport

/// The sample site with every output rendered.
struct RenderedSite {
  let files: [SitePath: String]

  static func input(
    _ language: SiteLanguage = .id,
    _ change: (inout CompositionInput) -> Void = { _ in }
  ) throws -> CompositionInput {
    var settings = SampleSite.settings
    settings.language = language
    var input = CompositionInput(
      settings: settings,
      knowledge: SampleSite.knowledge,
      words: try DefaultTheme.words(language),
      articles: SampleSite.articles,
      events: SampleSite.events,
      links: SampleSite.links,
      related: SampleSite.related,
      pages: SampleSite.pages,
      tombstones: SampleSite.tombstones,
      assets: [
        "site.css": SitePath(file: ["assets", "site.css"]),
        "search.js": SitePath(file: ["assets", "search.js"]),
      ],
      searchIndex: SitePath(file: ["pagefind", "pagefind.js"]),
      markdown: MarkdownReader(firstParagraph: { Markdown.firstParagraph(of: $0) }) {
        Markdown.excerpt(of: $0, limit: $1)
      },
      contentHash: ContentHash { sha256(of: $0) }
    )
    change(&input)
    return input
  }

  init(_ input: CompositionInput) throws {
    let library = try TemplateLibrary(
      files: try DefaultTheme.templates(),
      folder: "templates",
      views: pageViews,
      words: input.words
    )
    var files: [SitePath: String] = [:]
    for output in Site(input).outputs().value.all {
      files[output.path] = try Self.text(of: output.maker.content(), library)
    }
    self.files = files
  }

  private static func text(of content: OutputContent, _ library: TemplateLibrary) throws -> String {
    switch content {
    case .page(let page): try library.html(of: page)
    case .feed(let feed, let format): feed.document(format) { Markdown.html(of: $0) }
    case .calendar(let calendar): CalendarFile.document(of: calendar)
    case .letterText(let letter): LetterText.document(of: letter)
    case .sitemap(let entries): Sitemap.document(of: entries)
    case .news(let news): NewsSitemap.document(of: news)
    case .robots(let addresses): RobotsFile.document(sitemapURLs: addresses)
    case .data(let file): String(decoding: DataDocument.bytes(of: file), as: UTF8.self)
    case .table(let part): String(decoding: DataTable.bytes(of: part), as: UTF8.self)
    case .schema(let schema): String(decoding: DataSchemaDocument.bytes(of: schema), as: UTF8.self)
    }
  }

  subscript(address: String) -> String? {
    files.first { $0.key.text == address }?.value
  }
}
