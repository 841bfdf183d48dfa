import DigestModel

extension CleanedArticle {
  /// Takes what the file says of the article in place of what its text lets guess.
  mutating func take(_ metadata: RawMetadata) {
    if let title = said(metadata.title) { headline = Headline(title.composed) }
    if let day = metadata.published { (published, publishedBasis) = (day, .stated) }
    if !metadata.authors.isEmpty { authors = unique(metadata.authors) }
    if !metadata.editors.isEmpty { editors = unique(metadata.editors) }
    // A short headline reads like a name.
    authors = authors.filter { $0.folded != headline.text.folded }
    publisher = said(metadata.publisher) ?? outlet(named: said(metadata.hostname))
    if let url = metadata.url, !sources.contains(where: { $0.url == url }) {
      sources.append(SourceCredit(name: publisher ?? serverName(url) ?? url, url: url))
    }
  }

  /// The outlet that the text names, written as the site writes it; the site where it names none.
  private func outlet(named site: String?) -> String? {
    guard let publisher, site?.folded != publisher.folded else { return site }
    return publisher
  }

  /// The text in one line, nil where nobody would see any of it.
  private func said(_ text: String?) -> String? {
    text.map(singleLine).flatMap { $0.isEmpty ? nil : $0 }
  }

  private func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.map { singleLine($0).composed }.filter { seen.insert($0.folded).inserted }
  }
}
