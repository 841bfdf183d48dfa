import DigestModel

/// What an event's page shows of its links.
package struct ShownLinks: Hashable, Sendable {
  /// The programme of a visit or gathering: all its parts, in the order given.
  package var programme: [Link]
  /// Up to six others, strongest first, then by the nearer event, then by id.
  package var others: [Link]
}

/// Chooses from `links` those to show on the page of `event`.
///
/// `links` may hold more than this event's; hand over the few that touch it where there are many.
package func shownLinks(of event: EventID, from links: [Link]) -> ShownLinks {
  let touching = links.filter { $0.from == event || $0.to == event }
  let programme = touching.filter { $0.kind == .partOf && $0.to == event }
  let others = touching.filter { !($0.kind == .partOf && $0.to == event) }
    .sorted { left, right in
      let first = (left.kind.strengthRank, abs(left.facts.gapDays ?? .max))
      let second = (right.kind.strengthRank, abs(right.facts.gapDays ?? .max))
      return first == second ? (left.from, left.to) < (right.from, right.to) : first < second
    }
  return ShownLinks(programme: programme, others: Array(others.prefix(linksShownAtMost)))
}

private let linksShownAtMost = 6
