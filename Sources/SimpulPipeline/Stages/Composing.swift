import DigestModel
import HTMLRendering
import SiteComposition
import SiteFiles
import Syndication

/// Composes the site, with every template checked and every file ready to be rendered.
func plannedSite(
  _ content: SiteContent,
  _ linked: LinkedSite
) async -> Diagnosed<PlannedSite> {
  // Neither needs the other.
  async let compiled = templates(of: content)
  let assets = FingerprintedAssets(content.theme.assets)
  let site = await Site.composing(
    compositionInput(content, linked, assets: assets.addresses)
  )
  let outputs = await site.outputsPlannedAtOnce()
  do {
    let templates = try await compiled.get()
    // One list that grows: outputs are many, and each of them holds what makes it.
    var files = assets.outputs
    files.reserveCapacity(files.count + outputs.value.all.count)
    for output in outputs.value.all {
      if let file = plannedOutput(output, templates) { files.append(file) }
    }
    files += content.search.outputs
    let redirects = plannedRedirects(content, linked) { Set(files.map(\.path)) }
    files += redirects.value.compactMap { $0.output(content.settings) }
    var planned = PlannedSite(
      outputs: files,
      redirects: redirects.value,
      pageCount: outputs.pageCount
    )
    planned.site = site
    return Diagnosed(
      planned,
      outputs.diagnostics + redirects.diagnostics + templates.warnings
    )
  } catch {
    var nothing = PlannedSite(outputs: [], redirects: [], pageCount: 0)
    nothing.unmade = assets.outputs.map(\.path) + outputs.value.all.compactMap(\.path.outputFile)
    return Diagnosed(nothing, outputs.diagnostics + error.diagnostics)
  }
}

/// The theme's templates, checked, or what is wrong with them.
private func templates(of content: SiteContent) -> Result<TemplateLibrary, DiagnosedError> {
  Result { () throws(DiagnosedError) in
    try TemplateLibrary(
      files: Dictionary(content.theme.templates.map { ($0.name, $0.text) }) { first, _ in first },
      folder: ThemeFiles.folder,
      own: Set(content.theme.templates.filter(\.isOwn).map(\.name)),
      views: pageViews,
      words: content.words
    )
  }
}

/// Tells why two events are linked, as a sentence in the site's language.
func linkReasons(_ content: SiteContent, _ linked: LinkedSite) -> @Sendable (Link) -> String {
  let site = Site(compositionInput(content, linked, assets: [:]))
  return { site.reason(for: $0) }
}

func compositionInput(
  _ content: SiteContent,
  _ linked: LinkedSite,
  assets: [String: SitePath]
) -> CompositionInput {
  CompositionInput(
    settings: content.settings,
    knowledge: content.knowledge,
    words: content.words,
    articles: content.articles,
    events: linked.events,
    links: linked.links,
    shownLinks: linked.shownLinks,
    related: linked.related,
    copies: linked.copies,
    claims: linked.claims,
    pages: content.pages,
    withdrawn: content.released.withdrawn,
    marks: content.released.marks,
    pageMarks: content.released.pageMarks,
    tombstones: linked.tombstones.subtracting(content.eventsToCome),
    redirects: linked.redirects,
    assets: assets,
    searchIndex: content.search.program,
    markdown: MarkdownReader(
      firstParagraph: { Markdown.firstParagraph(of: $0) },
      excerpt: { Markdown.excerpt(of: $0, limit: $1) }
    ),
    contentHash: ContentHash { sha256(of: $0) },
    copyLanguage: LanguageSources.language
  )
}

private func plannedOutput(_ output: SiteOutput, _ templates: TemplateLibrary) -> PlannedOutput? {
  let maker = output.maker
  return output.path.outputFile.map { path in
    PlannedOutput(path: path, given: output.given) { site, log in
      do throws(DiagnosedError) {
        return Diagnosed(try document(of: maker.content(of: site, noting: log), templates))
      } catch {
        return Diagnosed([], error.diagnostics)
      }
    }
  }
}

private func document(
  of content: OutputContent,
  _ templates: TemplateLibrary
) throws(DiagnosedError) -> [UInt8] {
  switch content {
  case .page(let page): try templates.bytes(of: page)
  case .feed(let feed, let format):
    Array(feed.document(format) { Markdown.html(of: $0) }.utf8)
  case .calendar(let calendar): Array(CalendarFile.document(of: calendar).utf8)
  case .letterText(let letter): Array(LetterText.document(of: letter).utf8)
  case .sitemap(let entries): Array(Sitemap.document(of: entries).utf8)
  case .news(let news): Array(NewsSitemap.document(of: news).utf8)
  case .robots(let urls): Array(RobotsFile.document(sitemapURLs: urls).utf8)
  case .data(let file): DataDocument.bytes(of: file)
  case .table(let part): DataTable.bytes(of: part)
  case .schema(let schema): DataSchemaDocument.bytes(of: schema)
  }
}

extension Diagnosed<SiteOutputs> {
  /// Addresses that are shown to readers: not feeds, maps and the like.
  fileprivate var pageCount: Int {
    value.all.count { $0.path.isPage || $0.path.text.hasSuffix(".html") }
  }
}
