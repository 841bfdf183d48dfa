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
  let keys = try await LinkingKeys(input, width: width)
  let found = try await step(after: earlier.copies, keys.copies) {
    try await sharedTexts(
      of: input.articles,
      sampled: input.groundwork.samples,
      width: width
    )
  }
  let copies = found.result.copies
  let key = keys.events(copies)
  // Large, and not wanted where both steps are taken over.
  lazy var facts = input.articles.map(\.factsAlone)
  let joined = step(after: earlier.joining, key) {
    events(of: facts, registry: input.registry, notes: input.notes, copies: copies)
  }
  // On all cores, while links are drawn on one.
  async let lists = step(after: earlier.relating, keys.related(copies)) {
    try await related(
      input.articles.map(\.withoutText),
      joined.result.events,
      copies,
      width: width
    )
  }
  let tied = step(after: earlier.tying, key) {
    ties(of: facts, joined.result, notes: input.notes)
  }
  let memory = LinkingMemory(
    copies: found,
    joining: joined,
    tying: tied,
    relating: try await lists
  )
  let linked = LinkedSite.joining(
    found.result,
    joined.result,
    tied.result,
    try await lists.result
  )
  return (linked, memory)
}

extension LinkedSite {
  /// What the steps made, put together.
  fileprivate static func joining(
    _ texts: SharedTexts,
    _ joined: ArticleEvents,
    _ tied: EventTies,
    _ related: RelatedLists
  ) -> Diagnosed<LinkedSite> {
    let linked = LinkedSite(
      events: joined.events,
      links: tied.links,
      shownLinks: tied.shownLinks,
      related: related,
      copies: texts.copies,
      disowned: texts.disowned,
      claims: tied.claims,
      redirects: joined.redirects,
      tombstones: joined.tombstones,
      registry: joined.registry
    )
    return Diagnosed(linked, joined.diagnostics + tied.diagnostics)
  }
}

/// All ids ever given to the events of the articles, without tying these.
func eventRegistry(of input: LinkingInput) -> EventRegistry {
  joinedEvents(of: input.articles, registry: input.registry, notes: input.notes).value.registry
}

/// Samples are made on all cores, where there are none yet, and held against each other on one.
private func sharedTexts(
  of articles: [Article],
  sampled known: [Fingerprint: TextSample],
  width: Int
) async throws -> SharedTexts {
  var search = CopySearch(among: articles)
  let samples = try await concurrentMap(search.articles, width: width) { article in
    known[article.text.fingerprint] ?? TextSample(of: article.text.whole)
  }
  for sample in samples { search.take(sample) }
  return SharedTexts(copies: search.found.copies, disowned: search.found.disowned)
}

private func events(
  of articles: [Article],
  registry: EventRegistry,
  notes: [EventNote],
  copies: ArticleCopies
) -> ArticleEvents {
  let joined = joinedEvents(of: articles, registry: registry, notes: notes, copies: copies)
  return ArticleEvents(
    events: joined.value.events,
    redirects: joined.value.redirects,
    tombstones: joined.value.tombstones,
    registry: joined.value.registry,
    diagnostics: joined.diagnostics
  )
}

private func ties(
  of articles: [Article],
  _ joined: ArticleEvents,
  notes: [EventNote]
) -> EventTies {
  let steered = EventLinking.steered(
    links(among: joined.events, articles: articles),
    by: notes,
    events: joined.events,
    redirects: joined.redirects
  )
  return EventTies(
    links: steered.value,
    shownLinks: shownLinks(of: joined.events, from: steered.value),
    claims: auditedClaims(of: articles, events: joined.events),
    diagnostics: steered.diagnostics
  )
}

private func related(
  _ articles: [Article],
  _ events: [Event],
  _ copies: ArticleCopies,
  width: Int
) async throws -> RelatedLists {
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
