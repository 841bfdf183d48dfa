import DigestModel

/// A feed or a calendar of a page.
struct FollowLink: TemplateView, Hashable {
  /// Its format: 'Atom', 'Kalender'.
  let name: String
  let title: String
  let mediaType: String
  let url: String

  static let fields: [ViewField<FollowLink>] = [
    ViewField("followName", .text, "its format") { .text($0.name) },
    ViewField("followTitle", .text, "what it follows, with its format") { .text($0.title) },
    ViewField("mediaType", .text, "its format as data") { .text($0.mediaType) },
    ViewField("followURL", .text, "its address") { .text($0.url) },
  ]
}

/// How a page can be followed, and how new it is.
struct PageFollowing: Sendable {
  let own: [FollowLink]
  /// The page's own and the site's, each once.
  let all: [FollowLink]
  let updated: String?
  let updatedOn: Day?

  init(_ all: [FollowLink], own: [FollowLink] = [], updated: String? = nil, on day: Day? = nil) {
    self.own = own
    self.all = all
    self.updated = updated
    self.updatedOn = day
  }
}

extension PageHead {
  static let followingFields: [ViewField<PageHead>] = [
    ViewField("alternates", .list(FollowLink.self), "feeds and calendars, of the page and the site")
    {
      .list($0.following.all)
    },
    ViewField("follow", .list(FollowLink.self), "the page's own feeds and calendar") {
      .list($0.following.own)
    },
    ViewField("isFollowed", .flag, "whether it has any") { .flag(!$0.following.own.isEmpty) },
    ViewField("updated", .text, "day of the newest article behind the page") {
      .text(orAbsent: $0.following.updated)
    },
    ViewField("updatedOn", .text, "the same for `datetime`") {
      .text(orAbsent: $0.following.updatedOn?.description)
    },
  ]
}

extension FeedFormat {
  /// The name of the format, which is the same in all languages.
  var name: String {
    switch self {
    case .atom: "Atom"
    case .rss: "RSS"
    case .json: "JSON Feed"
    }
  }
}

extension Site {
  func followLinks(of followed: Followed) -> [FollowLink] {
    let path = path(of: followed)
    let title = feedTitle(of: followed)
    func link(_ name: String, _ mediaType: String, _ file: SitePath) -> FollowLink {
      FollowLink(name: name, title: "\(title) (\(name))", mediaType: mediaType, url: href(file))
    }
    let feeds = FeedFormat.allCases.map { link($0.name, $0.mediaType, path.feed($0)) }
    guard hasCalendar(followed) else { return feeds }
    return feeds + [link(wording[.followCalendar], "text/calendar", path.calendar)]
  }

  /// `followed` is nil for a page that has no feeds of its own.
  func following(of followed: Followed?, updated: Day?) -> PageFollowing {
    let own =
      followed == .site ? siteFollowLinks : followed.map { followLinks(of: $0) } ?? []
    return PageFollowing(
      followed == .site || own.isEmpty ? siteFollowLinks : own + siteFollowLinks,
      own: own,
      updated: updated.map { wording.date($0) },
      on: updated
    )
  }

  /// As above, for a page of these events and articles, each newest first.
  func following(of followed: Followed?, _ events: [Int], _ articles: [Int]) -> PageFollowing {
    var updated = articles.first.flatMap { self.articles[$0].published }
    for event in events {
      if let day = lastTold[event], updated.map({ $0 < day }) ?? true { updated = day }
    }
    return following(of: followed, updated: updated)
  }
}
