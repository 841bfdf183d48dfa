import DigestModel

/// What every page has: the site around it and its own head.
protocol PageView: TemplateView {
  var frame: SiteFrame { get }
  var head: PageHead { get }
}

extension PageView {
  static var commonFields: [ViewField<Self>] {
    [
      ViewField("site", .view(SiteFrame.self), "the site around the page") { .view($0.frame) },
      ViewField("page", .view(PageHead.self), "the page's head") { .view($0.head) },
    ]
  }
}

/// The site around a page.
struct SiteFrame: TemplateView {
  private let shared: Shared<Facts>
  /// As they are seen from one page.
  private let navigation: [NavigationLink]
  private let topics: [NavigationLink]

  /// What is the same around all pages.
  struct Facts: Sendable {
    let title: String
    let summary: String
    let language: String
    let publisher: String
    let homeURL: String
    let stylesheetURL: String?
    let searchURL: String
    let navigation: [NavigationLink]
    let topics: [NavigationLink]
    let directory: [NamedLink]
    let copyLanguage: String?
  }

  init(_ facts: Facts) {
    shared = Shared(facts)
    navigation = facts.navigation
    topics = facts.topics
  }

  private init(_ around: SiteFrame, seenFrom page: SitePath) {
    shared = around.shared
    navigation = shared.value.navigation.seen(from: page)
    topics = shared.value.topics.seen(from: page)
  }

  /// Around nothing.
  static let empty = SiteFrame(
    Facts(
      title: "",
      summary: "",
      language: "",
      publisher: "",
      homeURL: "",
      stylesheetURL: nil,
      searchURL: "",
      navigation: [],
      topics: [],
      directory: [],
      copyLanguage: nil
    )
  )

  /// The frame as it stands around the page at `path`.
  func seen(from path: SitePath) -> SiteFrame { SiteFrame(self, seenFrom: path) }

  static let fields: [ViewField<SiteFrame>] = [
    ViewField("siteTitle", .text, "title of the site") { .text($0.shared.value.title) },
    ViewField("siteSummary", .text, "one sentence under the title") {
      .text(orAbsent: $0.shared.value.summary.isEmpty ? nil : $0.shared.value.summary)
    },
    ViewField("language", .text, "language code of the pages") { .text($0.shared.value.language) },
    ViewField("publisher", .text, "who publishes the site") {
      .text(orAbsent: $0.shared.value.publisher.isEmpty ? nil : $0.shared.value.publisher)
    },
    ViewField("homeURL", .text, "address of the home page") { .text($0.shared.value.homeURL) },
    ViewField("stylesheetURL", .text, "address of the style sheet") {
      .text(orAbsent: $0.shared.value.stylesheetURL)
    },
    ViewField("searchURL", .text, "address of the search page") {
      .text($0.shared.value.searchURL)
    },
    ViewField("navigation", .list(NavigationLink.self), "the main sections") {
      .list($0.navigation)
    },
    ViewField("topicNavigation", .list(NavigationLink.self), "the topics") { .list($0.topics) },
    ViewField("directory", .list(NamedLink.self), "lists and pages for the foot") {
      .list($0.shared.value.directory)
    },
    ViewField("copyLanguage", .text, "language code of articles' words, where it is another") {
      .text(orAbsent: $0.shared.value.copyLanguage)
    },
  ]
}

/// A link of the navigation.
struct NavigationLink: TemplateView {
  let id: String?
  let name: String
  let path: SitePath
  let url: String
  var isCurrent = false

  static let fields: [ViewField<NavigationLink>] = [
    ViewField("id", .text, "a topic's fixed name, for its colour") { .text(orAbsent: $0.id) },
    ViewField("name", .text, "name") { .text($0.name) },
    ViewField("url", .text, "address") { .text($0.url) },
    ViewField("isCurrent", .flag, "whether this page lies below it") { .flag($0.isCurrent) },
  ]
}

extension [NavigationLink] {
  /// The links as they stand on `page`, which lies below few of them or none.
  fileprivate func seen(from page: SitePath) -> [NavigationLink] {
    guard let current = firstIndex(where: { page.text.hasPrefix($0.path.text) }) else {
      return self
    }
    var links = self
    for place in current..<count {
      links[place].isCurrent = page.text.hasPrefix(links[place].path.text)
    }
    return links
  }
}

extension PageHead {
  /// The head with the desk's mark, where readers don't see the page.
  consuming func marked(_ mark: String?) -> PageHead {
    self.mark = mark
    return self
  }
}

/// A page's head.
struct PageHead: TemplateView {
  let title: String
  let documentTitle: String
  let description: String
  let canonical: String
  /// The kind of thing that the page is to other sites: `article` or `website`.
  let kind: String
  let breadcrumbs: [NamedLink]
  let isHidden: Bool
  let following: PageFollowing
  let sharing: Sharing
  /// HTML; empty where there is nothing to tell machines.
  let linkedData: String
  var search: SearchFacts?
  var mark: String?

  static let fields: [ViewField<PageHead>] = headFields + followingFields

  private static let headFields: [ViewField<PageHead>] = [
    ViewField("title", .text, "the page's first heading") { .text($0.title) },
    ViewField("documentTitle", .text, "title with the site's name") { .text($0.documentTitle) },
    ViewField("description", .text, "one or two sentences for search engines") {
      .text(orAbsent: $0.description.isEmpty ? nil : $0.description)
    },
    ViewField("canonical", .text, "the page's whole address") { .text($0.canonical) },
    ViewField("kind", .text, "`article` or `website`") { .text($0.kind) },
    ViewField("breadcrumbs", .list(NamedLink.self), "the way here from the home page") {
      .list($0.breadcrumbs)
    },
    ViewField("hasBreadcrumbs", .flag, "whether it is not the home page itself") {
      .flag(!$0.breadcrumbs.isEmpty)
    },
    ViewField("isHidden", .flag, "whether search engines should leave it out") {
      .flag($0.isHidden)
    },
    ViewField("mark", .text, "that readers don't see the page yet; only in a preview") {
      .text(orAbsent: $0.mark)
    },
    ViewField("search", .view(SearchFacts.self), "what the search knows; on pages it searches") {
      .view(orAbsent: $0.search)
    },
    ViewField("sharing", .view(Sharing.self), "what other sites and search engines are told") {
      .view($0.sharing)
    },
    ViewField("linkedData", .html, "the page's things as JSON-LD") {
      $0.linkedData.isEmpty ? .absent : .html($0.linkedData)
    },
  ]
}

extension SiteFrame: Digestible {
  package func feed(to digester: inout Digester) {
    let facts = shared.value
    digester.feed([facts.title, facts.summary, facts.language, facts.publisher, facts.homeURL])
    digester.feed([facts.stylesheetURL, facts.searchURL, facts.copyLanguage])
    for link in facts.navigation + facts.topics { digester.feed([link.id, link.name, link.url]) }
    for link in facts.directory { digester.feed([link.name, link.url, link.note]) }
  }
}
