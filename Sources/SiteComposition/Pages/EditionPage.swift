import DigestModel

/// A week's articles and events.
struct EditionPage: PageView {
  let frame: SiteFrame
  let head: PageHead
  let range: String
  let events: [EventCard]
  let articles: [ArticleCard]
  let older: NamedLink?
  let newer: NamedLink?

  static let fields: [ViewField<EditionPage>] =
    commonFields + [
      ViewField("range", .text, "first and last day of the week") { .text($0.range) },
      ViewField("events", .list(EventCard.self), "events that began in it, in their order") {
        .list($0.events)
      },
      ViewField("hasEvents", .flag, "whether there are any") { .flag(!$0.events.isEmpty) },
      ViewField("articles", .list(ArticleCard.self), "articles published in it, newest first") {
        .list($0.articles)
      },
      ViewField("hasArticles", .flag, "whether there are any") { .flag(!$0.articles.isEmpty) },
      ViewField("hasNeighbours", .flag, "whether there is one before or after") {
        .flag($0.older != nil || $0.newer != nil)
      },
      ViewField("older", .view(NamedLink.self), "the edition before") { .view(orAbsent: $0.older) },
      ViewField("newer", .view(NamedLink.self), "the edition after") { .view(orAbsent: $0.newer) },
    ]
}

extension Site {
  /// Weeks that have an edition, earliest first: those with an article or an event that was held.
  var editionWeeks: [Week] { index.editionWeeks }

  func editionLink(_ week: Week) -> NamedLink {
    NamedLink(
      name: editionTitle(week),
      url: href(addresses.edition(week)),
      note: wording.date(DateSpan(week.firstDay, to: week.lastDay))
    )
  }

  private func editionTitle(_ week: Week) -> String {
    wording.filled(.editionTitle, ["week": "\(week.number)", "year": "\(week.year)"])
  }

  /// The page of `editionWeeks[number]`.
  func editionPage(_ number: Int) -> Page {
    let weeks = editionWeeks
    let week = weeks[number]
    let path = addresses.edition(week)
    let range = wording.date(DateSpan(week.firstDay, to: week.lastDay))
    let events = index.weeks.events(of: week)
    let articles = index.weeks.articles(of: week)
    let view = EditionPage(
      frame: frame(for: path),
      head: head(
        editionTitle(week),
        at: path,
        description: wording.filled(
          .editionDescription,
          [
            "range": range, "articles": wording.articleCount(articles.count),
            "events": wording.eventCount(events.count),
          ]
        ),
        crumbs: [crumb(.sectionEditions, addresses.editions)]
      ),
      range: range,
      events: eventCards(at: events.reversed()),
      articles: articleCards(at: articles),
      older: number > 0 ? editionLink(weeks[number - 1]) : nil,
      newer: number + 1 < weeks.count ? editionLink(weeks[number + 1]) : nil
    )
    return Page(path: path, template: "edition", view: view)
  }
}
