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

  /// Planned events in the order of their page: what lies ahead, what has no date, what has passed.
  var plans: [(heading: WordKey, event: Event)] {
    let upcoming = upcomingEvents
    let ids = Set(upcoming.map(\.id))
    let others = plannedEvents.filter { !ids.contains($0.id) }
    return upcoming.map { (.plansAhead, $0) }
      + others.filter { $0.date.start == nil }.map { (.plansWithoutDate, $0) }
      + others.filter { $0.date.start != nil }.reversed().map { (.plansPassed, $0) }
  }

  /// A page of `plans`, which is looked up once for all of them.
  func plansPage(_ slice: ListSlice, of plans: [(heading: WordKey, event: Event)]) -> Page {
    let shown = slice.of(plans)
    let headings: [WordKey] = [.plansAhead, .plansWithoutDate, .plansPassed]
    let groups = headings.map { heading in
      EventGroup(
        heading: wording[heading],
        events: shown.filter { $0.heading == heading }.map { card(for: $0.event) }
      )
    }
    let path = addresses.plans.numbered(slice.number)
    let view = TimelinePage(
      frame: frame(for: path),
      head: head(
        title(wording[.sectionPlans], of: slice),
        at: path,
        description: wording[.introPlans]
      ),
      groups: groups.filter { !$0.events.isEmpty },
      pagination: pagination(slice, of: addresses.plans)
    )
    return Page(path: path, template: "plans", view: view)
  }

  func timelinePage(_ slice: ListSlice) -> Page {
    let path = addresses.timeline.numbered(slice.number)
    let view = TimelinePage(
      frame: frame(for: path),
      head: head(
        title(wording[.sectionTimeline], of: slice),
        at: path,
        description: wording[.introTimeline]
      ),
      groups: months(of: Array(slice.of(events))),
      pagination: pagination(slice, of: addresses.timeline)
    )
    return Page(path: path, template: "timeline", view: view)
  }
}
