import DigestModel
import EventLinking

/// Joins and links, as `EventLinking` does.
func linkedSite(of input: LinkingInput) -> Diagnosed<LinkedSite> {
  let joined = joinedEvents(of: input.articles, registry: input.registry, notes: input.notes)
  let events = joined.value.events
  let links = links(among: events, articles: input.articles)
  let linked = LinkedSite(
    events: events,
    links: links,
    shownLinks: shownLinks(of: events, from: links),
    related: relatedArticles(input.articles, events: events),
    eventOfMention: joined.value.eventOfMention,
    redirects: joined.value.redirects,
    registry: joined.value.registry
  )
  return Diagnosed(linked, joined.diagnostics)
}

private func shownLinks(of events: [Event], from links: [Link]) -> [EventID: [Link]] {
  var touching: [EventID: [Link]] = [:]
  for link in links {
    touching[link.from, default: []].append(link)
    touching[link.to, default: []].append(link)
  }
  return touching.reduce(into: [:]) { result, entry in
    let shown = EventLinking.shownLinks(of: entry.key, from: entry.value)
    result[entry.key] = shown.programme + shown.others
  }
}
