import DigestModel

/// What many pages show alike, made once: cards, and the links around every page.
final class SharedParts: Sendable {
  /// In the order of the site's articles.
  let articleCards: [ArticleCard]
  /// In the order of the site's events.
  let eventCards: [EventCard]
  /// What articles call people, as pages tell it.
  let officeTexts: [PersonFacts.Office: String]
  /// The site around a page that lies below no link of its navigation.
  let frame: SiteFrame
  /// The site's own feeds and calendar, which every page names.
  let siteFollowLinks: [FollowLink]

  /// Nothing is made yet.
  init() {
    articleCards = []
    eventCards = []
    officeTexts = [:]
    frame = .empty
    siteFollowLinks = []
  }

  convenience init(of tables: SiteTables) {
    self.init(of: tables, Self.articleCards(of: tables), Self.eventCards(of: tables))
  }

  init(of tables: SiteTables, _ articleCards: [ArticleCard], _ eventCards: [EventCard]) {
    let site = Site(tables, SharedParts())
    officeTexts = site.makeOfficeTexts()
    frame = site.makeFrame()
    siteFollowLinks = site.followLinks(of: .site)
    self.articleCards = articleCards
    self.eventCards = eventCards
  }

  static func articleCards(of tables: SiteTables) -> [ArticleCard] {
    let site = Site(tables, SharedParts())
    return tables.articles.indices.map {
      site.makeCard(for: tables.articles[$0], text: tables.texts[$0], tables.policies[$0])
    }
  }

  static func eventCards(of tables: SiteTables) -> [EventCard] {
    let site = Site(tables, SharedParts())
    return tables.events.map { site.makeCard(for: $0) }
  }
}
