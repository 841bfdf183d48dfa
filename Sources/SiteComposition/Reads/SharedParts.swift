import DigestModel

/// What many pages show alike, made once: cards, and the links around every page.
final class SharedParts: Sendable {
  /// In the order of the site's events.
  let eventCards: [EventCard]
  /// What articles call people, as pages tell it.
  let officeTexts: [PersonFacts.Office: String]
  /// The site around a page that lies below no link of its navigation.
  let frame: SiteFrame
  /// The site's own feeds and calendar, which every page names.
  let siteFollowLinks: [FollowLink]

  /// Nothing is made yet.
  static let none = SharedParts()

  private init() {
    eventCards = []
    officeTexts = [:]
    frame = .empty
    siteFollowLinks = []
  }

  init(of tables: SiteTables, _ articles: SiteArticles, _ eventCards: [EventCard]) {
    let site = Site(tables, articles, .none)
    officeTexts = site.makeOfficeTexts()
    frame = site.makeFrame()
    siteFollowLinks = site.followLinks(of: .site)
    self.eventCards = eventCards
  }

  static func eventCards(of tables: SiteTables) -> [EventCard] {
    let site = Site.withoutParts(tables)
    return tables.events.map { site.makeCard(for: $0) }
  }
}
