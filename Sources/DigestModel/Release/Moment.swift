/// A point in time, to the second, the same everywhere.
package struct Moment: Hashable, Sendable {
  /// Seconds since the beginning of 1970 in UTC, leap seconds not counted; earlier ones are negative.
  package let secondsSince1970: Int

  package init(secondsSince1970: Int) { self.secondsSince1970 = secondsSince1970 }
}

extension Moment: Comparable {
  package static func < (left: Moment, right: Moment) -> Bool {
    left.secondsSince1970 < right.secondsSince1970
  }
}

extension Moment {
  static let secondsOfDay = 86_400

  /// As the clocks of an offset show it: `2026-12-01T06:00:00+07:00`, the form of RFC 3339.
  package func text(in offset: UTCOffset) -> String {
    let local = local(in: offset)
    let seconds = local.seconds % 60
    return "\(local.day)T\(local.clock):\(seconds < 10 ? "0" : "")\(seconds)\(offset.designator)"
  }

  /// The day that it lies on where clocks have the offset.
  package func day(in offset: UTCOffset) -> Day { local(in: offset).day }

  /// Hours and minutes where clocks have the offset: `06:00`.
  package func clock(in offset: UTCOffset) -> String { local(in: offset).clock }

  private func local(in offset: UTCOffset) -> (day: Day, seconds: Int, clock: String) {
    let local = secondsSince1970 + offset.minutes * 60
    let days = Int((Double(local) / Double(Self.secondsOfDay)).rounded(.down))
    let seconds = local - days * Self.secondsOfDay
    return (Day(daysSince1970: days), seconds, UTCOffset.clock(ofMinutes: seconds / 60))
  }
}
