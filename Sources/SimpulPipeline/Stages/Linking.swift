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
  let (found, joined) = try await textsAndEvents(of: input, keys, width: width, after: earlier)
  let copies = found.result.copies
  let (lists, tied) = try await both(width: width) {
    try await step(after: earlier.relating, keys.related(copies)) {
      try await related(
        input.articles.map(\.withoutText),
        joined.result.events,
        copies,
        width: width
      )
    }
  } and: {
    try await step(after: earlier.tying, joined.key) {
      try await ties(of: input.articles, joined.result, notes: input.notes, width: width)
    }
  }
  let memory = LinkingMemory(
    copies: found,
    joining: joined,
    tying: tied,
    relating: lists
  )
  let linked = LinkedSite.joining(
    found.result,
    joined.result,
    tied.result,
    lists.result
  )
  return (linked, memory)
}

/// Which articles run one text, and the events that all of them tell.
private func textsAndEvents(
  of input: LinkingInput,
  _ keys: LinkingKeys,
  width: Int,
  after earlier: LinkingMemory
) async throws -> (found: TakenStep<SharedTexts>, joined: TakenStep<ArticleEvents>) {
  // From nothing, mentions are joined while copies are sought; later on either is mostly taken over.
  let (mentions, found) = try await both(width: width) {
    earlier.joining == nil ? joinedMentions(of: input) : nil
  } and: {
    try await step(after: earlier.copies, keys.copies) {
      try await sharedTexts(
        of: input.articles,
        sampled: input.groundwork.samples,
        width: width
      )
    }
  }
  let copies = found.result.copies
  let joined = try await step(after: earlier.joining, keys.events(copies)) {
    try await events(told: mentions ?? joinedMentions(of: input), knowing: copies, width: width)
  }
  return (found, joined)
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

private func joinedMentions(of input: LinkingInput) -> JoinedMentions {
  JoinedMentions(
    of: input.articles.map(\.factsAlone),
    registry: input.registry,
    notes: input.notes
  )
}

private func events(
  told mentions: JoinedMentions,
  knowing copies: ArticleCopies,
  width: Int
) async throws -> ArticleEvents {
  let events = try await concurrentMap(Array(mentions.places), width: width) { place in
    mentions.event(at: place, knowing: copies)
  }
  let joined = mentions.joined(events)
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
  notes: [EventNote],
  width: Int
) async throws -> EventTies {
  let facts = articles.map(\.factsAlone)
  let (claims, found) = try await both(width: width) {
    auditedClaims(of: facts, events: joined.events)
  } and: {
    let search = LinkSearch(among: joined.events, articles: facts)
    return search.links(of: try await concurrentMap(search.rules, width: width) { rule in rule() })
  }
  let steered = EventLinking.steered(
    found,
    by: notes,
    events: joined.events,
    redirects: joined.redirects
  )
  return EventTies(
    links: steered.value,
    shownLinks: try await shownLinks(from: steered.value, width: width),
    claims: claims,
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

private func shownLinks(from links: [Link], width: Int) async throws -> [EventID: [Link]] {
  // Positions: each link touches two events.
  var touching: [EventID: [Int]] = [:]
  for (position, link) in links.enumerated() {
    touching[link.from, default: []].append(position)
    touching[link.to, default: []].append(position)
  }
  let shown = try await concurrentMap(Array(touching), width: width) { event, positions in
    let shown = EventLinking.shownLinks(of: event, from: positions.map { links[$0] })
    return (event, shown.programme + shown.others)
  }
  return Dictionary(uniqueKeysWithValues: shown)
}
