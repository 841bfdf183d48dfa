import DigestModel

/// One file of the site, not made yet.
///
/// A reference, since all of them are put together and sorted before any is made.
package final class SiteOutput: Sendable {
  package let path: SitePath
  /// What it is made of, for a diagnostic; nil for lists.
  package let origin: SourceLocation?
  /// The last day that its content tells of; nil where there is none.
  package let lastChanged: Day?
  /// Whether search engines are to find it.
  let isListed: Bool
  /// What it was given beside its address and the site: the same only where that is the same.
  package let given: Fingerprint
  package let maker: Maker

  /// Makes what an output holds: all that is wanted of it once its place is known.
  package struct Maker: Sendable {
    fileprivate let site: Site
    fileprivate let make: @Sendable (Site) -> OutputContent

    /// Makes the content; notes what it reads, then and while its parts are written, in the log.
    ///
    /// Outputs don't depend on each other: any order, any number at a time. An amended site takes the place
    /// of the one that the output was planned with.
    package func content(of amended: Site? = nil, noting log: ReadLog? = nil) -> OutputContent {
      let site = amended ?? site
      return make(log == nil ? site : site.noting(in: log))
    }
  }

  /// `content` asks the site that it is handed, never another, so that what it reads can be noted;
  /// whatever else it holds has to be in `given`.
  init(
    of site: Site,
    _ path: SitePath,
    origin: SourceLocation? = nil,
    lastChanged: Day? = nil,
    isListed: Bool = true,
    given: (inout Digester) -> Void = { _ in },
    content: @escaping @Sendable (Site) -> OutputContent
  ) {
    self.path = path
    self.origin = origin
    self.lastChanged = lastChanged
    self.isListed = isListed
    self.given = Fingerprint(given)
    maker = Maker(site: site, make: content)
  }
}

/// What a file of the site holds, in no format yet.
package enum OutputContent: Sendable {
  case page(Page)
  case feed(Feed, FeedFormat)
  case calendar(EventCalendar)
  case letterText(Letter)
  case sitemap([SitemapEntry])
  case news(NewsList)
  /// What robots.txt has to tell: the sitemaps' whole addresses.
  case robots(sitemapURLs: [String])
  case data(DataFile)
  case table(DataPart)
  case schema(DataSchema)
}

/// All files of a site, sorted by address, each address once.
package struct SiteOutputs: Sendable {
  package let all: [SiteOutput]

  init(_ outputs: [SiteOutput]) { all = outputs.inOrder }

  package subscript(path: SitePath) -> SiteOutput? {
    let place = all.partitioningIndex { $0.path >= path }
    return place < all.count && all[place].path == path ? all[place] : nil
  }
}

extension [SiteOutput] {
  /// Sorted by address.
  var inOrder: [SiteOutput] { sorted { $0.path < $1.path } }
}

/// The view that each page template is rendered from.
package let pageViews: [String: any TemplateView.Type] = [
  "home": HomePage.self,
  "topic": TopicPage.self,
  "person": PersonPage.self,
  "country": CountryPage.self,
  "relation": RelationPage.self,
  "organisation": SubjectPage.self,
  "article": ArticlePage.self,
  "event": EventPage.self,
  "timeline": TimelinePage.self,
  "plans": PlansPage.self,
  "edition": EditionPage.self,
  "archive": ArchivePage.self,
  "year": YearPage.self,
  "index": IndexPage.self,
  "search": SearchPage.self,
  "follow": FollowPage.self,
  "letter": LetterPage.self,
  "topics": TopicIndexPage.self,
  "editions": EditionIndexPage.self,
  "archive-index": ArchiveIndexPage.self,
  "page": TextPage.self,
  "data": DataPage.self,
  "not-found": LostPage.self,
  "gone": LostPage.self,
]
