import DigestModel

/// What stands at an address that leads nowhere, or nowhere any more: ways on.
struct LostPage: PageView {
  let frame: SiteFrame
  let head: PageHead
  /// What is told of it beside its title.
  let told: String?
  /// The desk's words, in the language of articles.
  let reason: String?
  let topics: [TopicNews]
  let latest: [ArticleCard]
  let timelineURL: String
  let archiveURL: String

  static let fields: [ViewField<LostPage>] =
    commonFields + [
      ViewField("told", .text, "what became of what stood here, where something did") {
        .text(orAbsent: $0.told)
      },
      ViewField("goneFor", .text, "why the desk took it back, in the words of articles") {
        .text(orAbsent: $0.reason)
      },
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
  var notFoundPage: Page { lostPage(.notFoundTitle, at: addresses.notFound) }

  /// What stands at the address of an event that no article tells of any more.
  func gonePage(of event: EventID) -> Page {
    lostPage(.goneTitle, at: addresses.event(event), told: wording[.goneText])
  }

  /// What stands at the address of an article that was taken back or has expired.
  ///
  /// The headline is told only of one that the desk took back: a source's right to it may have ended.
  func withdrawnPage(of withdrawn: WithdrawnArticle) -> Page {
    let article = withdrawn.article
    let path = addresses.article(article)
    switch withdrawn.reason {
    case .expired(let day):
      return lostPage(
        .expiredTitle,
        at: path,
        told: wording.filled(.expiredText, ["day": wording.date(day)])
      )
    case .retracted(let retraction):
      let told = wording.filled(
        article.published == nil ? .retractedTextUndated : .retractedText,
        [
          "headline": article.headline.text, "day": wording.date(retraction.on),
          "published": article.published.map { wording.date($0) } ?? "",
        ]
      )
      return lostPage(.retractedTitle, at: path, told: told, reason: retraction.reason)
    }
  }

  private func lostPage(
    _ title: WordKey,
    at path: SitePath,
    told: String? = nil,
    reason: String? = nil
  ) -> Page {
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
      told: told,
      reason: reason,
      topics: topics,
      latest: articleCards(at: published.prefix(6)),
      timelineURL: href(addresses.timeline),
      archiveURL: href(addresses.archive)
    )
    return Page(path: path, template: told == nil ? "not-found" : "gone", view: view)
  }
}
