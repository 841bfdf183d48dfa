import DigestModel
import TestSupport

extension Figures {
  mutating func addEvents(_ gold: GoldRecord, _ mentions: [Mention]) {
    var pairs: [(score: [Int], gold: Int, found: Int)] = []
    for (expected, event) in gold.events.enumerated() {
      for (found, mention) in mentions.enumerated() where Self.mayMatch(event, mention) {
        pairs.append((Self.score(event, mention), expected, found))
      }
    }
    pairs.sort { left, right in
      left.score == right.score
        ? (left.gold, left.found) < (right.gold, right.found)
        : right.score.lexicographicallyPrecedes(left.score)
    }
    var matchOfGold: [Int: Int] = [:]
    var taken: Set<Int> = []
    for pair in pairs where matchOfGold[pair.gold] == nil && taken.insert(pair.found).inserted {
      matchOfGold[pair.gold] = pair.found
      compare(gold.events[pair.gold], mentions[pair.found], in: gold.id)
    }
    events.right += matchOfGold.count
    events.found += mentions.count
    events.expected += gold.events.count
    let main = gold.events.indices.filter { gold.events[$0].role == "main" }
    mainEvents.expected += main.count
    mainEvents.right += main.filter { matchOfGold[$0] != nil }.count
    for (index, event) in gold.events.enumerated() where matchOfGold[index] == nil {
      errors.append("\(gold.id) events missed \(event.role ?? "") \(event.id) \(event.status)")
    }
    for (index, mention) in mentions.enumerated() where !taken.contains(index) {
      errors.append("\(gold.id) events made up \(mention.line)")
    }
    for mention in mentions where mention.status == .held && isPlanned(mention, gold.events) {
      plannedAsHeld += 1
      errors.append("\(gold.id) PLANNED AS HELD \(mention.line)")
    }
  }

  private func isPlanned(_ mention: Mention, _ events: [GoldEvent]) -> Bool {
    let matching = events.filter { Self.mayMatch($0, mention) }
    return !matching.isEmpty && matching.allSatisfy { $0.status != "held" }
  }

  private mutating func compare(_ event: GoldEvent, _ mention: Mention, in id: String) {
    let isStart =
      mention.date.start?.description == event.start
      && mention.date.precision.rawValue == event.precision
    let isPlace =
      mention.city?.folded == event.city?.folded && mention.country?.code == event.country
    count(isStart, \.start)
    count(mention.date.end?.description == event.end, \.end)
    count(mention.status.scored == event.status, \.status)
    count(isPlace, \.place)
    participants.add(Set(mention.participants.map(\.folded)), Set(event.participants.map(\.folded)))
    parties.add(Set(mention.parties.map(\.code)), Set(event.parties))
    let wrong = [
      isStart ? "" : "start", mention.status.scored == event.status ? "" : "status",
      isPlace ? "" : "place",
      Set(mention.participants.map(\.folded)) == Set(event.participants.map(\.folded))
        ? "" : "participants",
      Set(mention.parties.map(\.code)) == Set(event.parties) ? "" : "parties",
    ].filter { !$0.isEmpty }
    if !wrong.isEmpty {
      errors.append(
        "\(id) wrong \(wrong.joined(separator: "+")) of \(event.id) \(event.start ?? "-") "
          + "\(event.city ?? "-") \(event.participants) \(event.parties): \(mention.line)"
      )
    }
  }

  private mutating func count(_ isRight: Bool, _ share: WritableKeyPath<Figures, Share>) {
    self[keyPath: share].expected += 1
    self[keyPath: share].found += 1
    self[keyPath: share].right += isRight ? 1 : 0
  }

  /// The same type, somebody shared, and dates that allow it.
  private static func mayMatch(_ event: GoldEvent, _ mention: Mention) -> Bool {
    guard event.type == mention.type.rawValue else { return false }
    let people = Set(event.participants.map(\.folded))
    let isShared =
      !people.isDisjoint(with: mention.participants.map(\.folded))
      || !Set(event.parties).isDisjoint(with: mention.parties.map(\.code))
      || (people.isEmpty && event.parties.isEmpty && mention.parties.isEmpty)
    guard isShared, let span = span(of: event) else { return isShared }
    guard let first = span.bounds, let second = mention.date.bounds else { return true }
    if span.isExact, mention.date.isExact {
      return abs(first.lowerBound.days(to: second.lowerBound)) <= 1
    }
    return first.overlaps(second)
  }

  private static func span(of event: GoldEvent) -> DateSpan? {
    DateSpan(
      start: event.start.flatMap { Day(iso8601: $0) },
      end: event.end.flatMap { Day(iso8601: $0) },
      precision: DatePrecision(rawValue: event.precision) ?? .unknown
    )
  }

  private static func score(_ event: GoldEvent, _ mention: Mention) -> [Int] {
    [
      mention.date.start?.description == event.start ? 1 : 0,
      Set(event.participants.map(\.folded)).intersection(mention.participants.map(\.folded)).count,
      Set(event.parties).intersection(mention.parties.map(\.code)).count,
    ]
  }
}

extension EventStatus {
  /// A postponed event is scored as cancelled, unless it has a new day.
  var scored: String { self == .postponed ? "cancelled" : rawValue }
}

extension Mention {
  /// The mention in one line, for messages.
  var line: String {
    let start = date.start?.description ?? "-"
    let last = date.end.map { "…\($0)" } ?? ""
    return "\(type.rawValue) \(status.rawValue) \(start)\(last) \(date.precision.rawValue) "
      + "\(city ?? "-") \(country?.code ?? "-") \(participants) \(parties.map(\.code)) «\(evidence)»"
  }
}
