import DigestModel

/// What many pages show alike, made once: words for offices, and the links around every page.
final class SharedParts: Sendable {
  /// What articles call people, as pages tell it.
  let officeTexts: [PersonFacts.Office: String]
  /// The site around a page that lies below no link of its navigation.
  let frame: SiteFrame
  /// The site's own feeds and calendar, which every page names.
  let siteFollowLinks: [FollowLink]

  /// Nothing is made yet.
  static let none = SharedParts()

  private init() {
    officeTexts = [:]
    frame = .empty
    siteFollowLinks = []
  }

  init(of tables: SiteTables, _ articles: SiteArticles) {
    let site = Site(tables, articles, .withoutCards(tables), .none)
    officeTexts = site.makeOfficeTexts()
    frame = site.makeFrame()
    siteFollowLinks = site.followLinks(of: .site)
  }
}
