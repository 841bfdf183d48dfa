import DigestModel

extension Site {
  /// The events of known days; those that are known by their month alone have no place in a calendar.
  func calendar(of followed: Followed) -> EventCalendar {
    let path = path(of: followed)
    return EventCalendar(
      title: feedTitle(of: followed),
      summary: wording[.calendarSummary],
      url: absolute(path.calendar),
      pageURL: absolute(path),
      language: language,
      entries: events(of: followed).compactMap { calendarEntry(ofEventAt: $0) }
    )
  }

  func calendarEntry(ofEventAt position: Int) -> CalendarEntry? {
    let event = events[position]
    guard event.date.isExact, let days = event.date.bounds else { return nil }
    let card = eventCards[position]
    return CalendarEntry(
      uid: "\(event.id)@\(host)",
      url: absolute(addresses.event(event.id)),
      title: event.status == .held
        ? card.title
        : wording.filled(.calendarTitle, ["status": card.status, "title": card.title]),
      days: days,
      certainty: event.status.certainty,
      sequence: changes(of: event),
      // An event that only an editor or an undated article tells has no day of its own.
      updated: changes.events[position] ?? latestDay ?? days.lowerBound,
      place: card.place,
      description: calendarDescription(ofEventAt: position),
      categories: [card.type] + card.topics.map(\.name)
    )
  }

  /// How often status and days were told anew, an editor's word among it.
  ///
  /// Each other day counts, also one that was not taken: it never counts less when articles are added,
  /// and no day changes without counting.
  private func changes(of event: Event) -> Int {
    let overridden = event.overridden.count { value in
      switch value {
      case .status, .date: true
      default: false
      }
    }
    let days = Set(event.reports.map(\.mention.date).filter(\.isExact))
    return max(0, event.history.count - 1) + max(0, days.count - 1) + overridden
  }

  /// How many reports a calendar tells of an event.
  private static let mostReports = 3

  /// What is open about the event, then the words of its sources, each with why it counts.
  private func calendarDescription(ofEventAt position: Int) -> String {
    let event = events[position]
    let reports = reportViews(of: event)
    var lines = [statusNotice(of: event.status)].compactMap { $0 }
    if Plan(of: event, at: position, latestDay: latestDay)?.outcome == .silent {
      lines.append(wording[.plansPassed] + ".")
    }
    lines += reports.prefix(Self.mostReports).map { report in
      let source = [report.card.source, report.card.date].compactMap { $0 }.joined(separator: ", ")
      return wording.filled(
        .calendarReport,
        ["evidence": report.evidence, "source": source, "basis": report.basis]
      )
    }
    let others = reports.count - Self.mostReports
    if others > 0 {
      lines.append(wording.filled(.othersCount, ["n": "\(others)"]).capitalisedFirst)
    }
    return lines.joined(separator: "\n")
  }

  /// The site's name on the network, without scheme, port and path.
  private var host: Substring {
    let path = baseAddress.utf8.count - basePath.utf8.count
    let origin = baseAddress.prefix(path)
    let name = origin.firstRange(of: "://").map { origin[$0.upperBound...] } ?? origin
    return name.prefix { $0 != ":" }
  }
}

extension EventStatus {
  /// A plan is never as certain as what was reported; one that was put off may yet take place.
  fileprivate var certainty: CalendarEntry.Certainty {
    switch self {
    case .held: .confirmed
    case .proposed, .scheduled, .postponed: .tentative
    case .cancelled: .cancelled
    }
  }
}
