/// A time as an editor writes it: a day, with the time of day where it matters, and with an offset where
/// it is not the site's.
package struct WrittenTime: Hashable, Sendable {
  package var day: Day
  /// Since midnight.
  package var seconds: Int
  /// Nil for the site's own.
  package var offset: UTCOffset?

  package init(day: Day, seconds: Int = 0, offset: UTCOffset? = nil) {
    self.day = day
    self.seconds = seconds
    self.offset = offset
  }

  package init(_ moment: Moment) {
    let day = moment.day(in: .utc)
    self.day = day
    seconds = moment.secondsSince1970 - day.daysSince1970 * Moment.secondsOfDay
    offset = .utc
  }

  /// Reads `2026-12-01`, `2026-12-01 06:00`, `2026-12-01T06:00:00`, the last two with `WIB`, `Z` or
  /// `+07:00` behind them.
  package init?(_ text: some StringProtocol) {
    guard let day = Day(iso8601: text.prefix(10)) else { return nil }
    self.init(day: day)
    var rest = text.dropFirst(10)
    guard !rest.isEmpty else { return }
    guard "T t".contains(rest.removeFirst()),
      let minutes = UTCOffset.minutes(ofClock: rest.prefix(5))
    else { return nil }
    seconds = minutes * 60
    rest = rest.dropFirst(5)
    if rest.first == ":" {
      // What holds of minutes holds of seconds: two digits, below 60.
      guard let value = UTCOffset.minutes(ofClock: "00" + rest.prefix(3)) else { return nil }
      seconds += value
      rest = rest.dropFirst(3)
    }
    if rest.first == " " { rest = rest.dropFirst() }
    guard !rest.isEmpty else { return }
    guard let offset = UTCOffset(rest) else { return nil }
    self.offset = offset
  }

  /// When that is; a time without an offset is one of `site`.
  package func moment(on site: UTCOffset) -> Moment {
    let local = day.daysSince1970 * Moment.secondsOfDay + seconds
    return Moment(secondsSince1970: local - (offset ?? site).minutes * 60)
  }
}

extension WrittenTime: CustomStringConvertible {
  /// As it is read: a day alone at midnight, seconds only where there are any.
  package var description: String {
    if seconds == 0, offset == nil { return day.description }
    let rest = seconds % 60
    return "\(day)T" + UTCOffset.clock(ofMinutes: seconds / 60)
      + (rest == 0 ? "" : ":\(rest < 10 ? "0" : "")\(rest)") + (offset?.designator ?? "")
  }
}
