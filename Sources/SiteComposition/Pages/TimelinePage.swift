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
  /// Positions of planned events whose time has not passed when the latest article was published,
  /// soonest first.
  var upcomingEvents: [Int] {
    guard let latestDay else { return [] }
    return index.planned.reversed().filter { position in
      let date = events[position].date
      return date.start != nil && (date.bounds?.upperBound ?? latestDay) >= latestDay
    }
  }

  /// Planned events, as positions, in the order of their page: what lies ahead, what has no date,
  /// what has passed.
  var plans: [(heading: WordKey, event: Int)] {
    let upcoming = upcomingEvents
    let ahead = Set(upcoming)
    let others = index.planned.reversed().filter { !ahead.contains($0) }
    return upcoming.map { (.plansAhead, $0) }
      + others.filter { events[$0].date.start == nil }.map { (.plansWithoutDate, $0) }
      + others.filter { events[$0].date.start != nil }.reversed().map { (.plansPassed, $0) }
  }

  /// A page of `plans`, which is looked up once for all of them.
  func plansPage(_ slice: ListSlice, of plans: [(heading: WordKey, event: Int)]) -> Page {
    let shown = slice.of(plans)
    let headings: [WordKey] = [.plansAhead, .plansWithoutDate, .plansPassed]
    let groups = headings.map { heading in
      EventGroup(
        heading: wording[heading],
        events: shown.filter { $0.heading == heading }.map { eventCards[$0.event] }
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
      groups: months(of: slice.of(Array(events.indices))),
      pagination: pagination(slice, of: addresses.timeline)
    )
    return Page(path: path, template: "timeline", view: view)
  }
}
