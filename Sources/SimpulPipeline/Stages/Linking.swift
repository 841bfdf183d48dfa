import DigestModel
import EventLinking

/// Joins and links, as `EventLinking` does, on up to `width` tasks where the work can be parted.
func linkedSite(of input: LinkingInput, width: Int) async throws -> Diagnosed<LinkedSite> {
  try await linkedSite(of: input, width: width, after: LinkingMemory()).linked
}

/// The same with a memory of the last time: only those steps are taken again whose input is another.
///
/// - Returns: the site's events, and what is to be remembered of the steps.
func linkedSite(
  of input: LinkingInput,
  width: Int,
  after earlier: LinkingMemory
) async throws -> (linked: Diagnosed<LinkedSite>, memory: LinkingMemory) {
  let found = try await step(
    after: earlier.copies,
    on: input.articles.map(\.withoutHeadline)
  ) {
    try await foundCopies(among: $0, width: width)
  }
  let copies = found.result.copies
  let facts = input.articles.map(\.factsAlone)
  let joined = step(
    after: earlier.joining,
    on: JoiningInput(articles: facts, notes: input.notes, registry: input.registry, copies: copies),
    joined
  )
  let events = joined.result.value.events
  let relating = RelatingInput(
    articles: input.articles.map(\.withoutBody),
    events: events,
    copies: copies
  )
  // On all cores, while links are drawn on one.
  async let related = step(after: earlier.relating, on: relating) {
    try await SimpulPipeline.related($0, width: width)
  }
  let redirects = joined.result.value.redirects
  let tied = step(
    after: earlier.tying,
    on: TyingInput(articles: facts, events: events, notes: input.notes, redirects: redirects),
    tied
  )
  let taken = TakenSteps(copies: found, joining: joined, tying: tied, relating: try await related)
  return (linkedSite(of: taken), LinkingMemory(taken))
}

/// What the steps made, put together.
private func linkedSite(of steps: TakenSteps) -> Diagnosed<LinkedSite> {
  let joined = steps.joining.result
  let tied = steps.tying.result
  let linked = LinkedSite(
    events: joined.value.events,
    links: tied.links,
    shownLinks: tied.shownLinks,
    related: steps.relating.result,
    copies: steps.copies.result.copies,
    disowned: steps.copies.result.disowned,
    claims: tied.claims,
    eventOfMention: joined.value.eventOfMention,
    redirects: joined.value.redirects,
    tombstones: joined.value.tombstones,
    registry: joined.value.registry
  )
  return Diagnosed(linked, joined.diagnostics + tied.diagnostics)
}

/// All ids ever given to the events of the articles, without tying these.
func eventRegistry(of input: LinkingInput) -> EventRegistry {
  joinedEvents(of: input.articles, registry: input.registry, notes: input.notes).value.registry
}

/// The texts are taken into words on all cores, and held against each other on one.
private func foundCopies(among articles: [Article], width: Int) async throws -> FoundCopies {
  var search = CopySearch(among: articles)
  for turn in search.turns {
    search.take(try await concurrentMap(Array(turn), width: width) { WordedText(of: $0) })
  }
  return search.found
}

private func joined(_ input: JoiningInput) -> Diagnosed<JoinedEvents> {
  joinedEvents(
    of: input.articles,
    registry: input.registry,
    notes: input.notes,
    copies: input.copies
  )
}

private func tied(_ input: TyingInput) -> TiedEvents {
  let steered = EventLinking.steered(
    links(among: input.events, articles: input.articles),
    by: input.notes,
    events: input.events,
    redirects: input.redirects
  )
  return TiedEvents(
    links: steered.value,
    shownLinks: shownLinks(of: input.events, from: steered.value),
    claims: auditedClaims(of: input.articles, events: input.events),
    diagnostics: steered.diagnostics
  )
}

private func related(
  _ input: RelatingInput,
  width: Int
) async throws -> [ArticleID: [RelatedArticle]] {
  let index = RelatednessIndex(input.articles, events: input.events, copies: input.copies)
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
