import DigestModel

extension Site {
  /// How many days before the latest article the news sitemap goes back.
  private static let newsDays = 2

  /// The news sitemap, or nothing where no article has a day.
  var newsOutputs: [SiteOutput] {
    latestDay == nil ? [] : [SiteOutput(of: self, addresses.newsSitemap) { .news($0.news) }]
  }

  /// The articles of the last days, counted from the latest one: a build does not look at the clock.
  private var news: NewsList {
    let first = latestDay?.adding(days: -Self.newsDays)
    let items = articles.compactMap { article -> NewsList.Item? in
      guard let first, let day = article.published, day >= first else { return nil }
      return NewsList.Item(
        url: absolute(addresses.article(article)),
        title: article.headline.text,
        published: day
      )
    }
    return NewsList(publication: settings.title, language: copyLanguage, items: items)
  }
}
