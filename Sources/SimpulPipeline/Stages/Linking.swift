import DigestModel
import EventLinking

/// Joins and links, as `EventLinking` does, on up to `width` tasks where the work can be parted.
func linkedSite(of input: LinkingInput, width: Int) async throws -> Diagnosed<LinkedSite> {
  let articles = input.articles
  let found = foundCopies(among: articles)
  let copies = found.copies
  let joined = joinedEvents(
    of: articles,
    registry: input.registry,
    notes: input.notes,
    copies: copies
  )
  let events = joined.value.events
  async let related = related(articles, events, copies, width: width)
  async let claims = auditedClaims(of: articles, events: events)
  let steered = EventLinking.steered(
    links(among: events, articles: articles),
    by: input.notes,
    events: events,
    redirects: joined.value.redirects
  )
  let links = steered.value
  let linked = LinkedSite(
    events: events,
    links: links,
    shownLinks: shownLinks(of: events, from: links),
    related: try await related,
    copies: copies,
    disowned: found.disowned,
    claims: await claims,
    eventOfMention: joined.value.eventOfMention,
    redirects: joined.value.redirects,
    tombstones: joined.value.tombstones,
    registry: joined.value.registry
  )
  return Diagnosed(linked, joined.diagnostics + steered.diagnostics)
}

/// All ids ever given to the events of the articles, without tying these.
func eventRegistry(of input: LinkingInput) -> EventRegistry {
  joinedEvents(of: input.articles, registry: input.registry, notes: input.notes).value.registry
}

private func related(
  _ articles: [Article],
  _ events: [Event],
  _ copies: ArticleCopies,
  width: Int
) async throws -> [ArticleID: [RelatedArticle]] {
  let index = RelatednessIndex(articles, events: events, copies: copies)
  let runs = stride(from: 0, to: index.places.count, by: 1_000).map {
    $0..<min($0 + 1_000, index.places.count)
  }
  let found = try await concurrentMap(runs, width: width) { index.related(toThoseAt: $0).lists }
  return Dictionary(found.joined().map { ($0.article, $0.related) }) { first, _ in first }
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
