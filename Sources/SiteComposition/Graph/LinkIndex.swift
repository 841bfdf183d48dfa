import DigestModel

/// All links, and those that each event's page shows.
struct LinkIndex: Sendable {
  /// How many links a page shows beside an event's parts.
  static let mostShown = 6

  /// By the events that they tie, whatever order they came in.
  let all: [Link]
  private let touching: TouchingLinks
  private let linksByEvent: [EventID: [Link]]

  init(_ links: [Link], shown: [EventID: [Link]]?) {
    let all = links.sorted { left, right in
      left.from == right.from ? left.to < right.to : left.from < right.from
    }
    self.all = all
    let touching = TouchingLinks(all)
    self.touching = touching
    linksByEvent =
      shown
      ?? touching.events.reduce(into: [:]) { shown, event in
        shown[event] = Self.choice(among: touching[event].map { all[$0] })
      }
  }

  /// All links of the event, in the order of `all`.
  func touching(_ event: EventID) -> [Link] { touching[event].map { all[$0] } }

  /// What the event's page shows, its own parts too.
  func shown(at event: EventID) -> [Link] { linksByEvent[event] ?? [] }

  /// Events that `whole` is made of.
  func parts(of whole: EventID) -> [EventID] {
    (linksByEvent[whole] ?? []).filter { $0.kind == .partOf && $0.to == whole }.map(\.from)
  }

  /// Links of the event but those to its own parts, strongest first.
  func links(of event: EventID) -> [Link] {
    (linksByEvent[event] ?? []).filter { !($0.kind == .partOf && $0.to == event) }
  }

  /// The one before in a row of events of the same people.
  func previousInSeries(of event: EventID) -> EventID? {
    linksByEvent[event]?.first { $0.kind == .nthInSeries && $0.from == event }?.to
  }

  /// The one after it.
  func nextInSeries(of event: EventID) -> EventID? {
    linksByEvent[event]?.first { $0.kind == .nthInSeries && $0.to == event }?.from
  }

  /// All ties of a whole with its parts; of the others the strongest few.
  private static func choice(among links: [Link]) -> [Link] {
    let ordered = links.sorted(by: isStronger)
    return ordered.filter { $0.kind == .partOf }
      + ordered.filter { $0.kind != .partOf }.prefix(mostShown)
  }

  private static let rank = Dictionary(
    uniqueKeysWithValues: LinkKind.allCases.enumerated().map { ($0.element, $0.offset) }
  )

  private static func isStronger(_ left: Link, _ right: Link) -> Bool {
    let leftRank = rank[left.kind] ?? 0
    let rightRank = rank[right.kind] ?? 0
    if leftRank != rightRank { return leftRank < rightRank }
    let leftGap = left.facts.gapDays ?? Int.max
    let rightGap = right.facts.gapDays ?? Int.max
    if leftGap != rightGap { return leftGap < rightGap }
    return (left.from, left.to) < (right.from, right.to)
  }
}
