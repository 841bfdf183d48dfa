import DigestModel
import SiteFiles

/// How much there is of what.
package struct SiteCounts: Hashable, Sendable {
  package var articles: Int
  package var events: Int
  package var links: Int
  package var pages: Int

  package init(articles: Int, events: Int, links: Int, pages: Int) {
    self.articles = articles
    self.events = events
    self.links = links
    self.pages = pages
  }
}

extension SiteCounts: CustomStringConvertible {
  package var description: String {
    "\(articles) articles, \(events) events, \(links) links, \(pages) pages"
  }
}

/// What a build did.
package struct BuildReport: Sendable {
  package var counts: SiteCounts
  /// Nil where problems kept the site from being published; `public/` is then as it was.
  package var published: PublishReport?
  package var diagnostics: [Diagnostic]
  /// How many files were made; the others would have come out as the last build left them.
  package var madeCount = 0
  /// How many files were held against a site made from nothing; nil where none were.
  package var verifiedCount: Int?
  package var search = SearchState.none
  /// What will change by itself.
  package var schedule = ReleaseSchedule()
  /// By which times of the site are told.
  package var timeZone = UTCOffset.utc
}

/// How the search's index fits the pages that were published.
package enum SearchState: Hashable, Sendable {
  /// There is no index.
  case none
  case fresh
  /// The index lacks what is new, and is published.
  case old
  /// The index holds texts that were changed or withdrawn, and was left out.
  case withdrawn
}

/// What to build.
package struct BuildRequest: Hashable, Sendable {
  /// Tells what would change in `public/`, and changes nothing.
  package var isPlan: Bool
  /// Holds what was published against a site that is made from nothing.
  package var isVerified: Bool

  package init(isPlan: Bool = false, isVerified: Bool = false) {
    self.isPlan = isPlan
    self.isVerified = isVerified
  }
}
