import DigestModel

/// What the pages of a person, a state and a pair of states have in common.
struct SubjectList: Sendable {
  let kind: String
  let counts: String
  let articles: [ArticleCard]
  let pagination: Pagination?
}

/// A page of a person, a state or a pair of states: what it comes to, then its events and articles.
protocol SubjectView: PageView {
  var list: SubjectList { get }
  /// On the first page only.
  var contacts: ContactFacts? { get }
}

extension SubjectView {
  static var subjectFields: [ViewField<Self>] {
    commonFields + [
      ViewField("kind", .text, "what kind of subject it is") { .text($0.list.kind) },
      ViewField("counts", .text, "how many events of each status and articles there are") {
        .text($0.list.counts)
      },
      ViewField("contacts", .view(ContactFacts.self), "what its events come to; on its first page")
      {
        .view(orAbsent: $0.contacts)
      },
      ViewField("articles", .list(ArticleCard.self), "its articles, newest first") {
        .list($0.list.articles)
      },
      ViewField("hasArticles", .flag, "whether this page has articles") {
        .flag(!$0.list.articles.isEmpty)
      },
      ViewField("pagination", .view(Pagination.self), "where more of the lists is") {
        .view(orAbsent: $0.list.pagination)
      },
    ]
  }
}

extension Site {
  func list(_ slice: ListSlice, of subject: Subject) -> SubjectList {
    SubjectList(
      kind: subject.kind,
      counts: statusCounts(of: subject).joined(separator: " · "),
      articles: articleCards(at: slice.of(subject.articles)),
      pagination: pagination(slice, of: subject.path)
    )
  }

  func head(_ slice: ListSlice, of subject: Subject) -> PageHead {
    head(
      title(subject.name, of: slice),
      at: subject.path.numbered(slice.number),
      description: wording.filled(
        .subjectDescription,
        ["name": subject.name, "counts": wording.list(statusCounts(of: subject))]
      ),
      crumbs: [subject.crumb],
      following: subject.following,
      about: subject.thing
    )
  }

  /// How many events were held, lie ahead and were cancelled, and how many articles there are;
  /// without what there is none of, unless there is nothing.
  private func statusCounts(of subject: Subject) -> [String] {
    let statuses = subject.statuses
    let articles = subject.articles.count
    let counts = [
      (statuses.held, wording.heldCount(statuses.held)),
      (statuses.ahead, wording.filled(.aheadCount, ["n": "\(statuses.ahead)"])),
      (statuses.cancelled, wording.filled(.cancelledCount, ["n": "\(statuses.cancelled)"])),
      (articles, wording.articleCount(articles)),
    ]
    let told = counts.filter { $0.0 > 0 }.map(\.1)
    return told.isEmpty ? [wording.eventCount(0), wording.articleCount(0)] : told
  }
}
