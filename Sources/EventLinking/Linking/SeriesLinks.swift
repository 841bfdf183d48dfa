import DigestModel

/// The same people at the same kind of event again: the second call, the third meeting.
///
/// Only with the event just before, at most 60 days earlier, or a year where one article tells both. Both days have to be known, since the tie is told in days; meetings of one visit are its
/// programme and no series. The ordinal counts the run of such
/// events in the archive, each within 60 days of the one before; across a longer gap there is none.
func seriesLinks(in web: EventWeb, programme: Programme) -> [FoundLink] {
  var links: [FoundLink] = []
  let runs = web.lists { event -> [Run] in
    guard event.event.date.isExact, event.isHeld, event.type != .visit else { return [] }
    // A mediator is named alone; what makes it one matter is for whom he acts.
    let isMediation = event.type == .mediation && event.parties.count >= 3
    guard event.people.count >= (isMediation ? 1 : 2) else { return [] }
    return [
      Run(
        type: event.type,
        people: event.people.sorted(),
        parties: isMediation ? event.parties.sorted() : []
      )
    ]
  }
  for (_, run) in runs {
    var ordinal = 1
    for (earlier, later) in zip(run, run.dropFirst()) {
      guard let gap = web.events[later].gapDays(after: web.events[earlier]) else { continue }
      if programme.isShared(by: earlier, and: later) { continue }
      let isNear = gap <= 60
      ordinal = isNear ? ordinal + 1 : 1
      guard isNear || (gap <= 366 && web.articleReporting(earlier, and: later) != nil) else {
        continue
      }
      var facts = web.events[later].facts(after: web.events[earlier])
      facts.ordinal = isNear ? ordinal : nil
      links.append(web.link(later, to: earlier, .nthInSeries, facts: facts))
    }
  }
  return links
}

private struct Run: Hashable {
  let type: EventType
  let people: [String]
  /// Empty where the people alone make the run.
  let parties: [Party]
}

/// Which events stand within which.
struct Programme: Sendable {
  private(set) var wholes: [Int: Set<Int>] = [:]

  init(_ links: [FoundLink]) {
    for link in links where link.kind == .partOf { wholes[link.from, default: []].insert(link.to) }
  }

  func isPart(_ event: Int) -> Bool { wholes[event] != nil }

  /// One stands within the other, be it by way of a third.
  func isNested(_ first: Int, _ second: Int) -> Bool {
    allWholes(of: first).contains(second) || allWholes(of: second).contains(first)
  }

  private func allWholes(of event: Int) -> Set<Int> {
    var found: Set<Int> = []
    var open = wholes[event] ?? []
    while let next = open.popFirst() {
      guard found.insert(next).inserted else { continue }
      open.formUnion(wholes[next] ?? [])
    }
    return found
  }

  /// Both stand within one whole, or one within the other.
  func isShared(by first: Int, and second: Int) -> Bool {
    if isNested(first, second) { return true }
    let left = wholes[first, default: []].union([first])
    let right = wholes[second, default: []].union([second])
    return !left.isDisjoint(with: right)
  }
}
