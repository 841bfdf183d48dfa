import DigestModel

/// The timeline: a page of events under months.
struct TimelinePage: PageView {
  let frame: SiteFrame
  let head: PageHead
  let groups: [EventGroup]
  let years: [NamedLink]
  let pagination: Pagination?

  static let fields: [ViewField<TimelinePage>] =
    commonFields + [
      ViewField("groups", .list(EventGroup.self), "events under months") {
        .list($0.groups)
      },
      ViewField("hasEvents", .flag, "whether there is any event") { .flag(!$0.groups.isEmpty) },
      ViewField("years", .list(NamedLink.self), "pages of years; on its first page") {
        .list($0.years)
      },
      ViewField("hasYears", .flag, "whether there are any") { .flag(!$0.years.isEmpty) },
      ViewField("pagination", .view(Pagination.self), "where more of the list is") {
        .view(orAbsent: $0.pagination)
      },
    ]
}

extension Site {
  func timelinePage(_ slice: ListSlice) -> Page {
    let path = addresses.timeline.numbered(slice.number)
    let view = TimelinePage(
      frame: frame(for: path),
      head: head(
        title(wording[.sectionTimeline], of: slice),
        at: path,
        description: wording[.introTimeline]
      ),
      groups: months(of: ArraySlice(slice.of(events.indices))),
      years: slice.number == 1 ? yearsWithPages.reversed().map { yearLink($0) } : [],
      pagination: pagination(slice, of: addresses.timeline)
    )
    return Page(path: path, template: "timeline", view: view)
  }
}
