import DigestModel

/// Articles that run one text, as pages tell it.
extension Site {
  /// '2 sumber independen, 3 artikel', or nil where one article alone tells the event.
  func sourceCount(of event: Event) -> String? {
    guard event.reports.articleCount > 1 else { return nil }
    return wording.filled(
      .sourcesAndArticles,
      [
        "sources": wording.sourceCount(event.reports.independentSourceCount),
        "articles": wording.articleCount(event.reports.articleCount),
      ]
    )
  }

  /// One view for each report, but copies stand below the report of the article that they copy.
  func reportViews(of event: Event) -> [ReportView] {
    let witnesses = event.reports.witnesses
    var copies: [ArticleID: [ArticleID]] = [:]
    let speaking = Set(witnesses.map(\.reference.article))
    for report in event.reports where !speaking.contains(report.reference.article) {
      if copies[report.source]?.contains(report.reference.article) == true { continue }
      copies[report.source, default: []].append(report.reference.article)
    }
    return witnesses.compactMap { report in
      reportView(of: report, printedAlsoBy: copies[report.source] ?? [])
    }
  }

  private func reportView(
    of report: EventReport,
    printedAlsoBy copies: [ArticleID]
  ) -> ReportView? {
    index.articleAt[report.reference.article].map { position in
      ReportView(
        card: articleCards[position],
        evidence: report.mention.evidence,
        role: wording.word(report.mention.role.wordKey),
        basis: wording.word(report.basis.wordKey),
        copies: copies.compactMap { printing($0) }
      )
    }
  }

  /// The other articles that run the text of `article`, the one that had it first before all.
  func printings(ofTextOf article: Article) -> [NamedLink] {
    guard let text = copies(of: article.id) else { return [] }
    return ([text.original] + text.copies.map(\.article)).filter { $0 != article.id }
      .compactMap { id in
        guard var link = printing(id) else { return nil }
        if id == text.original {
          let date = link.note ?? ""
          link.note = wording.filled(.copyOriginal, ["date": date])
        }
        return link
      }
  }

  /// An article by the name of its outlet, and the day.
  private func printing(_ article: ArticleID) -> NamedLink? {
    index.articleAt[article].map { position in
      let card = articleCards[position]
      return NamedLink(name: card.source ?? card.title, url: card.url, note: card.date)
    }
  }
}
