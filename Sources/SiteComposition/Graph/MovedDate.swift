import DigestModel

/// A planned day that a later article told anew.
struct MovedDate: Hashable, Sendable {
  let from: DateSpan
  let to: DateSpan
  let learned: Day
  let source: MentionReference

  /// The moves of an event's date, earliest first.
  ///
  /// Only a plan's day moves: what was told as held and is told with another day later is a
  /// contradiction. A day that had been told before is none that it moved to, nor is a part of a span.
  static func all(of event: Event) -> [MovedDate] {
    let told = event.reports.witnesses
      .filter { $0.mention.date.isExact && $0.published != nil }
      .sorted { left, right in
        left.published == right.published
          ? left.reference < right.reference
          : (left.published?.daysSince1970 ?? 0) < (right.published?.daysSince1970 ?? 0)
      }
    var moves: [MovedDate] = []
    var known: [DateSpan] = []
    var last: (report: EventReport, day: Day)?
    for report in told {
      guard let day = report.published else { continue }
      let date = report.mention.date
      if let earlier = last, earlier.report.mention.status != .held, earlier.day < day,
        !known.contains(where: { $0.overlapsAsPart(date) })
      {
        moves.append(
          MovedDate(
            from: earlier.report.mention.date,
            to: date,
            learned: day,
            source: report.reference
          )
        )
      }
      if last?.report.mention.status == .held { break }
      known.append(date)
      last = (report, day)
    }
    return moves
  }
}

extension DateSpan {
  /// Whether one of the two lies within the other.
  fileprivate func overlapsAsPart(_ other: DateSpan) -> Bool {
    guard let mine = bounds, let theirs = other.bounds else { return false }
    return mine.contains(theirs.lowerBound) && mine.contains(theirs.upperBound)
      || theirs.contains(mine.lowerBound) && theirs.contains(mine.upperBound)
  }
}

extension MovedDate: Digestible {
  package func feed(to digester: inout Digester) {
    digester.feed(all: self, from, to, learned, source)
  }
}
