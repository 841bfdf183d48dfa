import DigestModel

/// All topics with what is new in them.
struct TopicIndexPage: PageView {
  let frame: SiteFrame
  let head: PageHead
  let topics: [TopicNews]

  static let fields: [ViewField<TopicIndexPage>] =
    commonFields + [
      ViewField("topicNews", .list(TopicNews.self), "each topic with what is new in it") {
        .list($0.topics)
      },
      ViewField("hasTopics", .flag, "whether there are any") { .flag(!$0.topics.isEmpty) },
    ]
}

extension Site {
  var topicIndex: Page {
    let path = addresses.topics
    let view = TopicIndexPage(
      frame: frame(for: path),
      head: head(wording[.sectionTopics], at: path, description: wording[.introTopics]),
      topics: topics.map { news(of: $0, TopicExtent(events: 6, articles: 3)).view }
    )
    return Page(path: path, template: "topics", view: view)
  }
}
