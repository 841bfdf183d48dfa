import DigestModel

/// What many pages show alike, made once: cards, and the links around every page.
final class SharedParts: Sendable {
  /// In the order of the site's articles.
  let articleCards: [ArticleCard]
  /// In the order of the site's events.
  let eventCards: [EventCard]
  /// The links around every page, none of them the current one.
  let navigation: [NavigationLink]
  let topicNavigation: [NavigationLink]
  let directory: [NamedLink]
  /// The site's own feeds and calendar, which every page names.
  let siteFollowLinks: [FollowLink]

  /// Nothing is made yet.
  init() {
    articleCards = []
    eventCards = []
    navigation = []
    topicNavigation = []
    directory = []
    siteFollowLinks = []
  }

  init(of tables: SiteTables) {
    let site = Site(tables, SharedParts())
    navigation = site.makeNavigation()
    topicNavigation = site.makeTopicNavigation()
    directory = site.makeDirectory()
    siteFollowLinks = site.followLinks(of: .site)
    articleCards = tables.articles.indices.map {
      site.makeCard(for: tables.articles[$0], body: tables.bodies[$0], tables.policies[$0])
    }
    eventCards = tables.events.map { site.makeCard(for: $0) }
  }
}
