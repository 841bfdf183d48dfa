import DigestModel

extension Site {
  /// How many articles a feed holds.
  static let feedLength = 30

  /// The site's feed and one for each topic.
  var feedOutputs: [SiteOutput] {
    [SiteOutput(addresses.feed) { .feed(siteFeed) }]
      + topics.map { topic in SiteOutput(addresses.feed(of: topic)) { .feed(feed(of: topic)) } }
  }

  private var siteFeed: Feed {
    feed(
      at: addresses.feed,
      title: settings.title,
      summary: settings.summary,
      page: .home,
      articles: Array(articles.indices)
    )
  }

  private func feed(of topic: Topic) -> Feed {
    feed(
      at: addresses.feed(of: topic),
      title: wording.filled(
        .feedTopicTitle,
        ["site": settings.title, "topic": topic.name[language]]
      ),
      summary: topic.summary[language],
      page: addresses.topic(topic),
      articles: index.topics.articles(of: topic.id)
    )
  }

  private func feed(
    at path: SitePath,
    title: String,
    summary: String,
    page: SitePath,
    articles: [Int]
  ) -> Feed {
    Feed(
      id: absolute(path),
      title: title,
      summary: summary,
      pageURL: absolute(page),
      language: language,
      author: settings.publisher.isEmpty ? settings.title : settings.publisher,
      entries: articles.lazy.compactMap { entry(forArticleAt: $0) }.prefix(Self.feedLength).map {
        $0
      }
    )
  }

  /// Nil for an article without a day of publication.
  private func entry(forArticleAt position: Int) -> FeedEntry? {
    let article = articles[position]
    return article.published.map { day in
      FeedEntry(
        url: absolute(addresses.article(article)),
        title: article.headline.text,
        published: day,
        authors: article.authors,
        categories: tags(for: article.facts.topics).map(\.name),
        body: shownBody(of: article, policies[position])
      )
    }
  }
}
