import DigestModel

/// A page of events under headings: the timeline, or the plans.
struct TimelinePage: PageView {
  let frame: SiteFrame
  let head: PageHead
  let groups: [EventGroup]
  let pagination: Pagination?

  static let fields: [ViewField<TimelinePage>] =
    commonFields + [
      ViewField("groups", .list(EventGroup.self), "events under months or headings") {
        .list($0.groups)
      },
      ViewField("hasEvents", .flag, "whether there is any event") { .flag(!$0.groups.isEmpty) },
      ViewField("pagination", .view(Pagination.self), "where more of the list is") {
        .view(orAbsent: $0.pagination)
      },
    ]
}

extension Site {
  /// Planned events whose time has not passed when the latest article was published, soonest first.
  var upcomingEvents: [Event] {
    guard let latestDay else { return [] }
    return plannedEvents.filter { ($0.date.bounds?.upperBound ?? latestDay) >= latestDay }
      .filter { $0.date.start != nil }
  }

  /// Soonest first.
  private var plannedEvents: [Event] {
    index.planned.reversed().map { events[$0] }
  }

  var plansPage: Page {
    let upcoming = upcomingEvents
    let ids = Set(upcoming.map(\.id))
    let others = plannedEvents.filter { !ids.contains($0.id) }
    let groups: [(WordKey, [Event])] = [
      (.plansAhead, upcoming),
      (.plansWithoutDate, others.filter { $0.date.start == nil }),
      (.plansPassed, others.filter { $0.date.start != nil }.reversed()),
    ]
    let path = addresses.plans
    let view = TimelinePage(
      frame: frame(for: path),
      head: head(wording[.sectionPlans], at: path),
      groups: groups.filter { !$0.1.isEmpty }.map { key, events in
        EventGroup(heading: wording[key], events: events.map { card(for: $0) })
      },
      pagination: nil
    )
    return Page(path: path, template: "plans", view: view)
  }

  func timelinePage(_ slice: ListSlice) -> Page {
    let path = addresses.timeline.numbered(slice.number)
    let view = TimelinePage(
      frame: frame(for: path),
      head: head(title(wording[.sectionTimeline], of: slice), at: path),
      groups: months(of: Array(slice.of(events))),
      pagination: pagination(slice, of: addresses.timeline)
    )
    return Page(path: path, template: "timeline", view: view)
  }
}
