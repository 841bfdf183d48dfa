import DigestModel

/// What stands at an address that leads nowhere, or nowhere any more: ways on.
struct LostPage: PageView {
  let frame: SiteFrame
  let head: PageHead
  let isGone: Bool
  let topics: [TopicNews]
  let latest: [ArticleCard]
  let timelineURL: String
  let archiveURL: String

  static let fields: [ViewField<LostPage>] =
    commonFields + [
      ViewField("isGone", .flag, "whether something stood here before") { .flag($0.isGone) },
      ViewField("topicNews", .list(TopicNews.self), "each topic with its newest event") {
        .list($0.topics)
      },
      ViewField("latest", .list(ArticleCard.self), "the latest articles") { .list($0.latest) },
      ViewField("hasLatest", .flag, "whether there are any") { .flag(!$0.latest.isEmpty) },
      ViewField("timelineURL", .text, "address of the timeline") { .text($0.timelineURL) },
      ViewField("archiveURL", .text, "address of the archive") { .text($0.archiveURL) },
    ]
}

extension Site {
  var notFoundPage: Page { lostPage(.notFoundTitle, at: addresses.notFound, isGone: false) }

  /// What stands at the address of an event that no article tells of any more.
  func gonePage(of event: EventID) -> Page {
    lostPage(.goneTitle, at: addresses.event(event), isGone: true)
  }

  private func lostPage(_ title: WordKey, at path: SitePath, isGone: Bool) -> Page {
    var shown: Set<Int> = []
    let topics = topics.map { topic in
      let news = news(of: topic, TopicExtent(events: 1, shownEvents: shown))
      shown.formUnion(news.events)
      return news.view
    }
    let published = articles.indices.lazy.filter { self.articles[$0].published != nil }
    let view = LostPage(
      frame: frame(for: path),
      head: head(wording[title], at: path, isHidden: true),
      isGone: isGone,
      topics: topics,
      latest: articleCards(at: published.prefix(6)),
      timelineURL: href(addresses.timeline),
      archiveURL: href(addresses.archive)
    )
    return Page(path: path, template: isGone ? "gone" : "not-found", view: view)
  }
}
