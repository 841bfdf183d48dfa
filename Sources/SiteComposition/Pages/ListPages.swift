import DigestModel

/// A list of articles: one month of the archive.
struct ArchivePage: PageView {
  let frame: SiteFrame
  let head: PageHead
  let articles: [ArticleCard]
  let pagination: Pagination?
  let older: NamedLink?
  let newer: NamedLink?

  static let fields: [ViewField<ArchivePage>] =
    commonFields + [
      ViewField("articles", .list(ArticleCard.self), "the month's articles, newest first") {
        .list($0.articles)
      },
      ViewField("pagination", .view(Pagination.self), "where more of the list is") {
        .view(orAbsent: $0.pagination)
      },
      ViewField("hasNeighbours", .flag, "whether there is a month before or after") {
        .flag($0.older != nil || $0.newer != nil)
      },
      ViewField("older", .view(NamedLink.self), "the month before that has articles") {
        .view(orAbsent: $0.older)
      },
      ViewField("newer", .view(NamedLink.self), "the month after that has articles") {
        .view(orAbsent: $0.newer)
      },
    ]
}

/// A page that the desk writes.
struct TextPage: PageView {
  let frame: SiteFrame
  let head: PageHead
  let body: String

  static let fields: [ViewField<TextPage>] =
    commonFields + [
      ViewField("body", .markdown, "the page's text") {
        $0.body.isEmpty ? .absent : .markdown($0.body)
      }
    ]
}

extension Site {
  func textPage(_ page: ContentPage) -> Page {
    let path = addresses.page(page)
    let view = TextPage(
      frame: frame(for: path),
      head: head(page.title, at: path, description: markdown.excerpt(page.body, 180))
        .marked(pageMarks[page.slug].map { text(of: $0) }),
      body: page.body
    )
    return Page(path: path, template: "page", view: view)
  }

  func archivePage(_ month: YearMonth, _ slice: ListSlice) -> Page {
    let list = addresses.archive(year: month.year, month: month.month)
    let path = list.numbered(slice.number)
    let title = wording.filled(.archiveTitle, ["month": name(of: month)])
    let positions = index.months.articles(of: month)
    let months = index.months.keys
    let view = ArchivePage(
      frame: frame(for: path),
      head: head(
        self.title(title, of: slice),
        at: path,
        description: wording.filled(
          .archiveDescription,
          ["articles": wording.articleCount(positions.count), "month": name(of: month)]
        ),
        crumbs: [crumb(.sectionArchive, addresses.archive), yearLink(month.year)]
      ),
      articles: articleCards(at: slice.of(positions)),
      pagination: pagination(slice, of: list),
      older: months.last { $0 < month }.map { link(to: $0) },
      newer: months.first { $0 > month }.map { link(to: $0) }
    )
    return Page(path: path, template: "archive", view: view)
  }

  func name(of month: YearMonth) -> String {
    Day(year: month.year, month: month.month, day: 1).map { wording.monthAndYear($0) } ?? ""
  }
}
