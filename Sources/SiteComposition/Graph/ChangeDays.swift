import DigestModel

/// The last day on which what the site says of each thing changed, told by the content alone.
///
/// That a page names other things, which change too, is no change of its own.
struct ChangeDays: Sendable {
  /// In the order of the site's events: the day of the last article that tells the event, or on which
  /// such an article was changed; for a plan that passed without news, the day that showed it, if that
  /// was later.
  let events: [Day?]
  /// In the order of the site's articles: the day of publication, or later that of the article's own
  /// last change, or of the last turn of an event that it tells; nil for those without a day.
  let articles: [Day?]

  init(_ events: [Event], _ articles: [Article], _ index: SiteIndex, latestDay: Day?) {
    let days = Set(articles.compactMap(\.published)).sorted()
    self.events = events.enumerated().map { position, event in
      let told = event.reports.map { report in
        let article = index.articleAt[report.reference.article]
        return Self.latest([report.published, article.flatMap { articles[$0].lastChanged }])
      }
      let plan = Plan(of: event, at: position, latestDay: latestDay)
      let passed = plan?.outcome == .silent ? event.date.bounds?.upperBound : nil
      return Self.latest(
        told + [passed.flatMap { day in days[days.partitioningIndex { $0 > day }...].first }]
      )
    }
    let turns = events.map { event in
      Self.latest(
        event.history.dropFirst().map(\.learned) + MovedDate.all(of: event).map(\.learned)
      )
    }
    self.articles = articles.map { article in
      guard let published = article.published else { return nil }
      let told = index.reportedBy[article.id] ?? []
      return Self.latest([published, article.lastChanged] + told.map { turns[$0.event] })
    }
  }

  /// The newest of what the edition holds.
  func day(of edition: Edition) -> Day? {
    Self.latest(edition.articles.map { articles[$0] } + edition.events.map { events[$0] })
  }

  private static func latest(_ days: [Day?]) -> Day? { days.compactMap { $0 }.max() }
}

extension SiteTables {
  /// The newest change of an event that these links tie to this one; nil where none has a day.
  func lastChange(amongEventsTiedTo id: EventID, by touching: [Link]) -> Day? {
    touching.compactMap { link in
      index.eventAt[link.from == id ? link.to : link.from].flatMap { changes.events[$0] }
    }
    .max()
  }
}
