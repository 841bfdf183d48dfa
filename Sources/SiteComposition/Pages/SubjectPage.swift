import DigestModel

/// A page of everything about a topic or a body.
struct SubjectPage: PageView {
  let frame: SiteFrame
  let head: PageHead
  let kind: String
  let topicID: String?
  let summary: String?
  let groups: [LinkGroup]
  let months: [EventGroup]
  let articles: [ArticleCard]
  let counts: String
  let pagination: Pagination?

  static let fields: [ViewField<SubjectPage>] =
    commonFields + [
      ViewField("kind", .text, "what kind of subject it is") { .text($0.kind) },
      ViewField("topicID", .text, "a topic's fixed name, for its colour") {
        .text(orAbsent: $0.topicID)
      },
      ViewField("summary", .text, "what the subject is about") { .text(orAbsent: $0.summary) },
      ViewField("linkGroups", .list(LinkGroup.self), "other subjects that belong to it") {
        .list($0.groups)
      },
      ViewField("months", .list(EventGroup.self), "its events under months, newest first") {
        .list($0.months)
      },
      ViewField("hasEvents", .flag, "whether this page has events") {
        .flag(!$0.months.isEmpty)
      },
      ViewField("articles", .list(ArticleCard.self), "its articles, newest first") {
        .list($0.articles)
      },
      ViewField("hasArticles", .flag, "whether this page has articles") {
        .flag(!$0.articles.isEmpty)
      },
      ViewField("counts", .text, "how many events and articles there are") { .text($0.counts) },
      ViewField("pagination", .view(Pagination.self), "where more of the lists is") {
        .view(orAbsent: $0.pagination)
      },
    ]
}

/// A subject before it is laid out on pages.
struct Subject: Sendable {
  var path: SitePath
  var name: String
  var template: String
  var kind: String
  var crumb: NamedLink
  var topicID: String?
  var summary: String?
  /// How it can be followed, and how new it is.
  var following: PageFollowing
  var thing = PageThing.nothing
  /// Positions in the site's lists.
  var events: [Int]
  var articles: [Int]
  /// Counted for the subjects whose pages tell them.
  var statuses = StatusCounts()
}

extension Site {
  func slices(of subject: Subject) -> [ListSlice] {
    ListSlice.all(
      of: max(subject.events.count, subject.articles.count),
      size: settings.itemsPerPage
    )
  }

  /// Other subjects stand on the first page only, and are looked up for it alone.
  func page(
    of subject: Subject,
    _ slice: ListSlice,
    groups: @autoclosure () -> [LinkGroup] = []
  ) -> Page {
    let path = subject.path.numbered(slice.number)
    let isFirst = slice.number == 1
    let view = SubjectPage(
      frame: frame(for: path),
      head: head(
        title(subject.name, of: slice),
        at: path,
        description: subject.summary ?? description(of: subject),
        crumbs: [subject.crumb],
        following: subject.following,
        about: subject.thing
      ),
      kind: subject.kind,
      topicID: subject.topicID,
      summary: isFirst ? subject.summary : nil,
      groups: isFirst ? groups().filter { !$0.links.isEmpty } : [],
      months: months(of: slice.of(subject.events)),
      articles: articleCards(at: slice.of(subject.articles)),
      counts: counts(of: subject).joined(separator: " · "),
      pagination: pagination(slice, of: subject.path)
    )
    return Page(path: path, template: subject.template, view: view)
  }

  private func description(of subject: Subject) -> String {
    wording.filled(
      .subjectDescription,
      ["name": subject.name, "counts": wording.list(counts(of: subject))]
    )
  }

  /// How many events and articles there are, without what there is none of, unless there is nothing.
  func counts(of subject: Subject) -> [String] {
    let events = subject.events.isEmpty ? [] : [wording.eventCount(subject.events.count)]
    let articles = subject.articles.isEmpty ? [] : [wording.articleCount(subject.articles.count)]
    let counts = events + articles
    return counts.isEmpty ? [wording.eventCount(0), wording.articleCount(0)] : counts
  }
}
