import DigestModel
import EventLinking

/// Joins and links, as `EventLinking` does.
func linkedSite(of input: LinkingInput) -> Diagnosed<LinkedSite> {
  let copies = foundCopies(among: input.articles).copies
  let joined = joinedEvents(
    of: input.articles,
    registry: input.registry,
    notes: input.notes,
    copies: copies
  )
  let events = joined.value.events
  let steered = EventLinking.steered(
    links(among: events, articles: input.articles),
    by: input.notes,
    events: events,
    redirects: joined.value.redirects
  )
  let links = steered.value
  let linked = LinkedSite(
    events: events,
    links: links,
    shownLinks: shownLinks(of: events, from: links),
    related: relatedArticles(input.articles, events: events, copies: copies),
    copies: copies,
    claims: auditedClaims(of: input.articles, events: events),
    eventOfMention: joined.value.eventOfMention,
    redirects: joined.value.redirects,
    tombstones: joined.value.tombstones,
    registry: joined.value.registry
  )
  return Diagnosed(linked, joined.diagnostics + steered.diagnostics)
}

private func shownLinks(of events: [Event], from links: [Link]) -> [EventID: [Link]] {
  // Positions, since links are large and each touches two events.
  var touching: [EventID: [Int]] = [:]
  for (position, link) in links.enumerated() {
    touching[link.from, default: []].append(position)
    touching[link.to, default: []].append(position)
  }
  return touching.reduce(into: [:]) { result, entry in
    let shown = EventLinking.shownLinks(of: entry.key, from: entry.value.map { links[$0] })
    result[entry.key] = shown.programme + shown.others
  }
}
