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
  // Positions, since links are large.
  let keys = others.map { ($0.kind.strengthRank, abs($0.facts.gapDays ?? .max)) }
  let strongest = others.indices.sorted { left, right in
    keys[left] == keys[right]
      ? (others[left].from, others[left].to) < (others[right].from, others[right].to)
      : keys[left] < keys[right]
  }
  .prefix(linksShownAtMost)
  return ShownLinks(programme: programme, others: strongest.map { others[$0] })
}

private let linksShownAtMost = 6
