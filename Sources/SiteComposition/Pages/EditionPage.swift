import DigestModel

/// A week: what happened in it, what was announced, what changed, and from which sources.
struct EditionPage: PageView {
  let frame: SiteFrame
  let head: PageHead
  let range: String
  let counts: String
  let held: [EventStory]
  let announced: [PlanRow]
  let changes: [EditionChanges]
  let articles: [ArticleCard]
  let sources: [NamedLink]
  let hash: String
  let letterURL: String
  let letterTextURL: String
  let older: NamedLink?
  let newer: NamedLink?

  static let fields: [ViewField<EditionPage>] =
    commonFields + [
      ViewField("range", .text, "first and last day of the week") { .text($0.range) },
      ViewField("counts", .text, "how many events and articles there are") { .text($0.counts) },
      ViewField("happened", .list(EventStory.self), "events of the week that were held, in order") {
        .list($0.held)
      },
      ViewField("hasHappened", .flag, "whether there are any") { .flag(!$0.held.isEmpty) },
      ViewField("announced", .list(PlanRow.self), "plans that were told first in the week") {
        .list($0.announced)
      },
      ViewField("hasAnnounced", .flag, "whether there are any") { .flag(!$0.announced.isEmpty) },
      ViewField("changeGroups", .list(EditionChanges.self), "what changed, by kind") {
        .list($0.changes)
      },
      ViewField("hasChanges", .flag, "whether anything did") { .flag(!$0.changes.isEmpty) },
      ViewField("articles", .list(ArticleCard.self), "articles published in it, newest first") {
        .list($0.articles)
      },
      ViewField("hasArticles", .flag, "whether there are any") { .flag(!$0.articles.isEmpty) },
      ViewField("sources", .list(NamedLink.self), "each outlet with the number of its articles") {
        .list($0.sources)
      },
      ViewField("hasSources", .flag, "whether there are any") { .flag(!$0.sources.isEmpty) },
      ViewField("contentHash", .text, "SHA-256 of all facts that the edition states") {
        .text($0.hash)
      },
      ViewField("shortHash", .text, "its first twelve digits") {
        .text(String($0.hash.prefix(12)))
      },
      ViewField("letterURL", .text, "address of the edition as it is sent by e-mail") {
        .text($0.letterURL)
      },
      ViewField("letterTextURL", .text, "address of its twin in plain text") {
        .text($0.letterTextURL)
      },
      ViewField("hasNeighbours", .flag, "whether there is one before or after") {
        .flag($0.older != nil || $0.newer != nil)
      },
      ViewField("older", .view(NamedLink.self), "the edition before") { .view(orAbsent: $0.older) },
      ViewField("newer", .view(NamedLink.self), "the edition after") { .view(orAbsent: $0.newer) },
    ]
}

extension Site {
  /// Weeks that have an edition, earliest first: those with an article or an event that was held.
  var editionWeeks: [Week] { editions.all.map(\.week) }

  func editionLink(_ week: Week) -> NamedLink {
    NamedLink(
      name: editionTitle(week),
      url: href(addresses.edition(week)),
      note: wording.date(DateSpan(week.firstDay, to: week.lastDay))
    )
  }

  func editionTitle(_ week: Week) -> String {
    wording.filled(.editionTitle, ["week": "\(week.number)", "year": "\(week.year)"])
  }

  /// The page of `editions.all[number]`.
  func editionPage(_ number: Int) -> Page {
    let edition = editions.all[number]
    let week = edition.week
    let path = addresses.edition(week)
    let range = wording.date(DateSpan(week.firstDay, to: week.lastDay))
    let articles = wording.articleCount(edition.articles.count)
    let events = wording.heldCount(edition.held.count)
    let view = EditionPage(
      frame: frame(for: path),
      head: head(
        editionTitle(week),
        at: path,
        description: wording.filled(
          .editionDescription,
          ["range": range, "articles": articles, "events": events]
        ),
        crumbs: [crumb(.sectionEditions, addresses.editions)],
        about: .edition(number)
      ),
      range: range,
      counts: [events, articles].joined(separator: " · "),
      held: edition.held.map { story(ofEventAt: $0) },
      announced: plans(announcedIn: edition),
      changes: changes(in: edition),
      articles: articleCards(at: edition.articles),
      sources: outlets(of: sourceArticles(of: edition)),
      hash: hash(of: edition),
      letterURL: href(addresses.letter(week)),
      letterTextURL: href(addresses.letterText(week)),
      older: number > 0 ? editionLink(editions.all[number - 1].week) : nil,
      newer: number + 1 < editions.all.count ? editionLink(editions.all[number + 1].week) : nil
    )
    return Page(path: path, template: "edition", view: view)
  }

  func plans(announcedIn edition: Edition) -> [PlanRow] {
    edition.announced.compactMap { position in
      Plan(of: events[position], at: position, latestDay: latestDay).map { row(of: $0) }
    }
  }
}
