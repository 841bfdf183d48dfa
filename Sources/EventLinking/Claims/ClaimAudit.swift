import DigestModel

/// Counts what the articles claim ('the second time in two weeks', 'the first since October')
/// against the archive's own events.
///
/// Sorted by source, then by the order of the text. A claim on an event whose day or sides are not
/// known can't be counted and is left out; so are ties to other events, which are links.
package func auditedClaims(of articles: [Article], events: [Event]) -> [AuditedClaim] {
  let archive = CountedArchive(articles, events)
  return articles.sorted { $0.id < $1.id }.flatMap { article in
    article.facts.claims.compactMap { claim in
      archive.audit(claim, at: MentionReference(article: article.id, index: claim.mention))
    }
  }
}

/// The held events that claims are counted among.
private struct CountedArchive {
  let start: Day?
  private let eventOfMention: [MentionReference: Int]
  private let events: [Event]
  /// Held events on known days or in known months, by one of their sides, in order of time.
  private let lists: [Side: [Int]]

  private struct Side: Hashable {
    let family: EventType.Family
    let name: String
  }

  init(_ articles: [Article], _ events: [Event]) {
    start = articles.compactMap(\.published).min()
    self.events = events
    var places: [MentionReference: Int] = [:]
    for (place, event) in events.enumerated() {
      for report in event.reports { places[report.reference] = place }
    }
    eventOfMention = places
    let counted = events.indices.filter {
      events[$0].status == .held
        && (events[$0].date.isExact || events[$0].date.precision == .month)
    }
    .sorted { Self.time(of: events[$0]) < Self.time(of: events[$1]) }
    var lists: [Side: [Int]] = [:]
    for place in counted {
      for side in Self.sides(of: events[place]) { lists[side, default: []].append(place) }
    }
    self.lists = lists
  }

  private static func time(of event: Event) -> (Int, EventID) {
    (event.date.start?.daysSince1970 ?? 0, event.id)
  }

  private static func sides(of event: Event) -> [Side] {
    let names = Set(event.participants.map(\.folded)).union(event.parties.map(\.code))
    return names.map { Side(family: event.type.family, name: $0) }
  }

  func audit(_ claim: Claim, at source: MentionReference) -> AuditedClaim? {
    guard claim.kind != .followUp, let place = eventOfMention[source] else { return nil }
    let event = events[place]
    guard event.date.isExact, let day = event.date.start, let kind = EventKind(event) else {
      return nil
    }
    let from = claim.firstDay(countedBefore: day)
    // A bound that can't be read, or one after the event, bounds nothing.
    if from == nil, claim.window != nil || claim.since != nil { return nil }
    if let from, from > day { return nil }
    let others = (lists[Side(family: event.type.family, name: kind.key)] ?? []).filter { other in
      guard other != place, let start = events[other].date.firstDay(countedBefore: day) else {
        return false
      }
      return from.map { start >= $0 } ?? true && kind.holds(events[other])
    }
    return AuditedClaim(
      claim: claim,
      source: source,
      event: event.id,
      others: others.map { events[$0].id },
      from: from,
      to: day,
      archiveStart: start,
      verdict: verdict(on: claim, counted: others.count, from: from)
    )
  }

  private func verdict(on claim: Claim, counted: Int, from: Day?) -> AuditedClaim.Verdict {
    let number = claim.kind == .firstSince ? 1 : claim.n
    if counted + 1 > number { return .disagrees }
    let isCovered = from.map { from in start.map { $0 <= from } ?? false } ?? false
    if counted + 1 == number { return isCovered || number > 1 ? .agrees : .archiveTooShort }
    return isCovered ? .disagrees : .archiveTooShort
  }
}

/// What another event has to be to be counted with one.
private struct EventKind {
  private let people: Set<String>
  private let parties: Set<Party>
  private let country: Party?
  /// A side that every event of the kind has.
  let key: String

  /// Nil where too little is known of the sides.
  init?(_ event: Event) {
    people = Set(event.participants.map(\.folded))
    parties = Set(event.parties)
    country = event.type == .visit ? event.country : nil
    let isTold =
      event.type == .visit
      ? !people.isEmpty && country != nil : people.count >= 2 || parties.count >= 2
    guard isTold, let key = people.min() ?? parties.map(\.code).min() else { return nil }
    self.key = key
  }

  func holds(_ other: Event) -> Bool {
    if let country, other.country != country { return false }
    return people.isEmpty
      ? parties.isSubset(of: other.parties)
      : people.isSubset(of: Set(other.participants.map(\.folded)))
  }
}

extension DateSpan {
  /// The first day, where it surely counts for an event on `day`: of what is known by its month, the
  /// whole month has to lie before it.
  fileprivate func firstDay(countedBefore day: Day) -> Day? {
    guard let bounds else { return nil }
    return (isExact ? bounds.lowerBound <= day : bounds.upperBound < day) ? bounds.lowerBound : nil
  }
}

extension Claim {
  /// The first day on which others count, for an event on `day`; nil where the claim tells none.
  fileprivate func firstDay(countedBefore day: Day) -> Day? {
    if let since { return since.adding(days: 1) }
    return window.flatMap { day.earlier(by: $0) }
  }
}

extension Day {
  /// The day that lies an ISO 8601 duration before this one.
  ///
  /// Of one unit: `P14D`, `P2W`, `P6M`, `P5Y`; the month's last day where it has no such day. Nil
  /// for any other text.
  func earlier(by duration: String) -> Day? {
    guard duration.hasPrefix("P"), let unit = duration.last,
      let number = Int(duration.dropFirst().dropLast()), (1...10_000).contains(number)
    else { return nil }
    switch unit {
    case "D": return adding(days: -number)
    case "W": return adding(days: -7 * number)
    case "M": return earlier(byMonths: number)
    case "Y": return earlier(byMonths: 12 * number)
    default: return nil
    }
  }

  private func earlier(byMonths number: Int) -> Day? {
    let months = year * 12 + month - 1 - number
    guard months >= 12 else { return nil }
    let (year, month) = (months / 12, months % 12 + 1)
    return Day(year: year, month: month, day: min(day, Day.length(ofMonth: month, in: year)))
  }
}
