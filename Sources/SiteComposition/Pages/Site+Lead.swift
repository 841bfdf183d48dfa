import DigestModel

extension Site {
  /// The event that the home page opens with, as position.
  ///
  /// Of what was the main matter of an article in the seven days up to the newest such event: what
  /// most sources tell, then what is tied to most, then the newest.
  var leadEvent: Int? {
    let news = events.indices.lazy.filter { self.isNews($0) }
    guard let newest = news.first, let last = events[newest].date.start else { return nil }
    let week = news.prefix { position in
      self.events[position].date.start.map { $0.days(to: last) < 7 } ?? false
    }
    return week.max { left, right in
      let weights = (weight(of: left), weight(of: right))
      return weights.0 == weights.1 ? left > right : weights.0 < weights.1
    }
  }

  private func weight(of position: Int) -> (sources: Int, ties: Int) {
    let event = events[position]
    return (event.reports.independentSourceCount, links.links(of: event.id).count)
  }

  /// Whether it took place or was called off on a known day, and an article is about it.
  private func isNews(_ position: Int) -> Bool {
    let event = events[position]
    return !event.status.isAhead && event.date.isExact
      && event.reports.contains { $0.mention.role == .main }
  }

  /// How many weeks up to the latest article the home page draws, and how many events at least.
  private static let recentDays = 12 * 7
  private static let fewestRecent = 30
  /// How many people it draws.
  private static let mostRecent = 12

  /// Who met whom in the last weeks; where these were quiet, in the last events.
  var recentNetwork: Picture? {
    guard let latestDay else { return nil }
    let held = events.indices.lazy.filter { position in
      self.events[position].status == .held && self.events[position].date.start != nil
    }
    let weeks = held.prefix { position in
      self.events[position].date.start.map { $0.days(to: latestDay) < Self.recentDays } ?? false
    }
    let chosen =
      weeks.count < Self.fewestRecent ? Array(held.prefix(Self.fewestRecent)) : Array(weeks)
    guard var picture = network(of: chosen, most: Self.mostRecent) else { return nil }
    let days = chosen.compactMap { events[$0].date.start }
    if let first = days.min(), let last = days.max() {
      picture.note = wording.filled(.pictureRecent, ["span": months(from: first, to: last)])
    }
    return picture
  }
}
