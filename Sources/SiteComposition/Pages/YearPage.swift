import DigestModel

/// A year: its events day by day, and the months of its articles.
struct YearPage: PageView {
  let frame: SiteFrame
  let head: PageHead
  let calendar: Picture?
  let groups: [LinkGroup]
  let earlier: NamedLink?
  let later: NamedLink?

  static let fields: [ViewField<YearPage>] =
    commonFields + [
      ViewField("calendar", .view(Picture.self), "the year's events by day") {
        .view(orAbsent: $0.calendar)
      },
      ViewField("linkGroups", .list(LinkGroup.self), "the months that have articles") {
        .list($0.groups)
      },
      ViewField("earlier", .view(NamedLink.self), "the year before it with a page") {
        .view(orAbsent: $0.earlier)
      },
      ViewField("later", .view(NamedLink.self), "the year after it with a page") {
        .view(orAbsent: $0.later)
      },
      ViewField("hasNeighbours", .flag, "whether there is either") {
        .flag($0.earlier != nil || $0.later != nil)
      },
    ]
}

extension Site {
  /// The years with a page: those of articles, and those in which an event has a day; rising.
  var yearsWithPages: [Int] {
    let years = index.years.keys.filter { year in
      index.years.events(of: year).contains { events[$0].date.isExact }
    }
    return Set(years + index.months.keys.map(\.year)).sorted()
  }

  /// The page of the year at `number` of `years`.
  func yearPage(_ number: Int, of years: [Int]) -> Page {
    let year = years[number]
    let path = addresses.archive(year: year)
    let months = monthLinks(of: year)
    let view = YearPage(
      frame: frame(for: path),
      head: head(
        wording.filled(.yearTitle, ["year": "\(year)"]),
        at: path,
        description: wording.filled(.yearDescription, ["year": "\(year)"]),
        crumbs: [crumb(.sectionArchive, addresses.archive)]
      ),
      calendar: calendar(of: year),
      groups: months.isEmpty ? [] : [LinkGroup(heading: wording[.groupMonths], links: months)],
      earlier: number > 0 ? yearLink(years[number - 1]) : nil,
      later: number + 1 < years.count ? yearLink(years[number + 1]) : nil
    )
    return Page(path: path, template: "year", view: view)
  }

  func yearLink(_ year: Int) -> NamedLink {
    NamedLink(
      name: wording.filled(.yearTitle, ["year": "\(year)"]),
      url: href(addresses.archive(year: year))
    )
  }

  /// The months of the year that have articles, latest first.
  func monthLinks(of year: Int) -> [NamedLink] {
    index.months.keys.filter { $0.year == year }.reversed().map { link(to: $0) }
  }

  func link(to month: YearMonth) -> NamedLink {
    NamedLink(
      name: name(of: month),
      url: href(addresses.archive(year: month.year, month: month.month)),
      note: wording.articleCount(index.months.articles(of: month).count)
    )
  }
}
