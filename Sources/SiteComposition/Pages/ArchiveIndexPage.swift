import DigestModel

/// The archive: each year with its months, and the newest articles.
struct ArchiveIndexPage: PageView {
  let frame: SiteFrame
  let head: PageHead
  let years: [ArchiveYear]
  let latest: [ArticleCard]
  let undated: [NamedLink]

  static let fields: [ViewField<ArchiveIndexPage>] =
    commonFields + [
      ViewField("years", .list(ArchiveYear.self), "the years, latest first") { .list($0.years) },
      ViewField("hasYears", .flag, "whether there are any") { .flag(!$0.years.isEmpty) },
      ViewField("latest", .list(ArticleCard.self), "the latest articles") { .list($0.latest) },
      ViewField("hasLatest", .flag, "whether there are any") { .flag(!$0.latest.isEmpty) },
      ViewField("undated", .list(NamedLink.self), "articles whose day is not known") {
        .list($0.undated)
      },
      ViewField("hasUndated", .flag, "whether there are any") { .flag(!$0.undated.isEmpty) },
    ]
}

/// A year of the archive.
struct ArchiveYear: TemplateView {
  let link: NamedLink
  let months: [ArchiveMonth]

  static let fields: [ViewField<ArchiveYear>] = [
    ViewField("year", .view(NamedLink.self), "the year, with its numbers as note") {
      .view($0.link)
    },
    ViewField("months", .list(ArchiveMonth.self), "its twelve months") { .list($0.months) },
  ]
}

/// A month of the archive, as a cell.
struct ArchiveMonth: TemplateView {
  let label: String
  let name: String
  let url: String?
  let count: Int
  /// From 1 for few articles to 4 for as many as any month has.
  let level: Int

  static let fields: [ViewField<ArchiveMonth>] = [
    ViewField("label", .text, "the month's short name") { .text($0.label) },
    ViewField("name", .text, "month and year") { .text($0.name) },
    ViewField("url", .text, "address of the month, where it has articles") {
      .text(orAbsent: $0.url)
    },
    ViewField("count", .text, "how many articles it has") { .text("\($0.count)") },
    ViewField("level", .text, "from 1 for few articles to 4 for most") { .text("\($0.level)") },
  ]
}

extension Site {
  var archiveIndex: Page {
    let path = addresses.archive
    let undated = articles.filter { $0.published == nil }
    let most = index.months.keys.map { index.months.articles(of: $0).count }.max() ?? 1
    let published = articles.indices.lazy.filter { self.articles[$0].published != nil }
    let view = ArchiveIndexPage(
      frame: frame(for: path),
      head: head(wording[.sectionArchive], at: path, description: wording[.introArchive]),
      years: yearsWithPages.reversed().map { archiveYear($0, most: most) },
      latest: articleCards(at: published.prefix(6)),
      undated: undated.map {
        NamedLink(name: $0.headline.text, url: address(of: $0), language: foreignCopy)
      }
    )
    return Page(path: path, template: "archive-index", view: view)
  }

  private func archiveYear(_ year: Int, most: Int) -> ArchiveYear {
    var total = 0
    let months = (1...12).map { number in
      let month = YearMonth(year: year, month: number)
      let count = index.months.articles(of: month).count
      total += count
      return ArchiveMonth(
        label: wording.shortMonth(number),
        name: name(of: month),
        url: count > 0 ? href(addresses.archive(year: year, month: number)) : nil,
        count: count,
        level: 1 + min(3, count * 4 / (most + 1))
      )
    }
    var link = yearLink(year)
    link.note = [
      wording.articleCount(total), wording.eventCount(index.years.events(of: year).count),
    ].joined(separator: " · ")
    return ArchiveYear(link: link, months: months)
  }
}
