import DigestModel

/// Articles and pages, parted by who may see them now.
struct ReleasedContent: Sendable {
  /// In the order in which they came.
  var articles: [Article] = []
  var pages: [ContentPage] = []
  /// Articles that nobody sees any more.
  var withdrawn: [WithdrawnArticle] = []
  /// Articles that the audience does not see yet.
  var heldBack: [Article] = []
  /// Why the desk sees some of `articles`, and readers don't.
  var marks: [ArticleID: DeskMark] = [:]
  /// The same of `pages`.
  var pageMarks: [Slug: DeskMark] = [:]
  var schedule = ReleaseSchedule()

  init() {}

  init(
    _ articles: [Article],
    _ pages: [ContentPage],
    _ settings: SiteSettings,
    for audience: Audience,
    at now: WrittenTime?
  ) {
    let zone = settings.timeZone
    let now = now?.moment(on: zone)
    for article in articles {
      let (release, published) = (article.release, article.published)
      take(article, release.visibility(published: published, at: now, on: zone), audience, zone)
      schedule.note(release, published, article.origin.file, after: now, zone)
    }
    for page in pages {
      take(page, page.release.visibility(published: nil, at: now, on: zone), audience)
      schedule.note(page.release, nil, page.origin.file, after: now, zone)
    }
    schedule.sort()
  }

  private mutating func take(
    _ article: Article,
    _ visibility: Visibility,
    _ audience: Audience,
    _ zone: UTCOffset
  ) {
    switch visibility {
    case .shown: articles.append(article)
    case .draft, .waiting:
      guard audience == .desk else {
        heldBack.append(article)
        return
      }
      articles.append(article)
      marks[article.id] = visibility.mark
    case .expired(let end):
      withdrawn.append(WithdrawnArticle(article, .expired(on: end.day(in: zone))))
    case .retracted(let retraction):
      withdrawn.append(WithdrawnArticle(article, .retracted(retraction)))
    }
  }
}

extension ReleasedContent {
  private mutating func take(
    _ page: ContentPage,
    _ visibility: Visibility,
    _ audience: Audience
  ) {
    let mark = visibility.mark
    guard visibility == .shown || (mark != nil && audience == .desk) else { return }
    pages.append(page)
    pageMarks[page.slug] = mark
  }
}

extension Visibility {
  /// What the desk is told of it; nil where readers see it, or nobody does.
  fileprivate var mark: DeskMark? {
    switch self {
    case .draft: .draft
    case .waiting(let begin): .waiting(until: begin)
    case .shown, .expired, .retracted: nil
    }
  }
}

/// What appears and goes by itself, and when.
package struct ReleaseSchedule: Hashable, Sendable {
  package struct Item: Hashable, Sendable {
    package var change: ScheduledChange
    /// The content file that it is of.
    package var file: String
  }

  /// By time, then file.
  package private(set) var items: [Item] = []
  /// How many files nobody but the desk sees, until they say otherwise.
  package private(set) var draftCount = 0

  package init() {}

  /// When the site has to be built again, with nothing else changed.
  package var next: Moment? { items.first?.change.at }

  fileprivate mutating func note(
    _ release: Release,
    _ published: Day?,
    _ file: String,
    after now: Moment?,
    _ zone: UTCOffset
  ) {
    if release.isUnseenDraft { draftCount += 1 }
    guard let now, let change = release.nextChange(published: published, after: now, on: zone)
    else { return }
    items.append(Item(change: change, file: file))
  }

  fileprivate mutating func sort() {
    items.sort { ($0.change.at, $0.file) < ($1.change.at, $1.file) }
  }
}
