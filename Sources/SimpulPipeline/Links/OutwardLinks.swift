import ArticleMarkdown
import DigestModel
import SiteFiles

/// An address of another site, where somebody wrote it.
struct OutwardLink: Hashable, Sendable {
  let address: WebAddress
  let place: SourceLocation
}

/// All addresses of other sites: in texts and templates, of articles' sources, in the settings.
func outwardLinks(
  _ references: [SiteReference],
  _ content: SiteContent,
  _ files: any ReadableFiles
) throws(FileError) -> [OutwardLink] {
  let written = references.compactMap { item -> OutwardLink? in
    let address = item.reference.address
    guard case .elsewhere = LinkTarget(address, on: item.page, of: content.settings) else {
      return nil
    }
    return WebAddress(address).map { OutwardLink(address: $0, place: item.reference.location) }
  }
  let ofSources = content.articles.flatMap { article in
    zip(article.sources, article.places.sources).compactMap { source, place in
      source.url.flatMap(WebAddress.init).map { OutwardLink(address: $0, place: place) }
    }
  }
  return try written + ofSources + settingsLinks(content.settings, files)
}

private func settingsLinks(
  _ settings: SiteSettings,
  _ files: any ReadableFiles
) throws(FileError) -> [OutwardLink] {
  guard let path = RelativePath(SiteSettings.fileName), files.exists(path) else { return [] }
  let lines =
    try files.diagnosedText(of: path).value?
    .split(separator: "\n", omittingEmptySubsequences: false) ?? []
  let urls = settings.sources.compactMap(\.url) + [settings.licence?.url].compactMap(\.self)
  return urls.compactMap { url in
    guard let address = WebAddress(url) else { return nil }
    let place = place(of: url, in: lines) ?? SourceLocation(file: SiteSettings.fileName)
    return OutwardLink(address: address, place: place)
  }
}

private func place(of url: String, in lines: [Substring]) -> SourceLocation? {
  for (number, line) in lines.enumerated() {
    guard let range = line.firstRange(of: url) else { continue }
    return SourceLocation(
      file: SiteSettings.fileName,
      line: number + 1,
      column: line.utf8.distance(from: line.startIndex, to: range.lowerBound) + 1
    )
  }
  return nil
}
