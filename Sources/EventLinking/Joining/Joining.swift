import DigestModel

/// Gathers mentions into drafts of events, from the surest date to the least sure.
///
/// Exact days come first, then months, years and mentions without a date; among them those that
/// name people before those that name only parties; then in founding order. So a vague mention
/// always meets all events that it could mean, whatever the order of the articles.
struct Joining: Sendable {
  private(set) var drafts: [EventDraft] = []
  private(set) var unresolved: [UnresolvedMention.Draft] = []
  /// How often a mention was held against a draft.
  private(set) var comparisons = 0
  private var index = BlockingIndex()
  private let siblings: [ArticleID: [CitedMention]]

  /// `mentions` stand in founding order.
  init(_ mentions: [CitedMention], registry: EventRegistry) {
    siblings = Dictionary(grouping: mentions, by: \.reference.article)
    for cited in gatherPinned(mentions, registry: registry) { place(cited) }
  }

  /// Drafts for the ids that editors pinned; returns the mentions that are still free, surest first.
  private mutating func gatherPinned(
    _ mentions: [CitedMention],
    registry: EventRegistry
  ) -> [CitedMention] {
    let pinnedIDs = Set(mentions.compactMap(\.mention.event))
    let founders = Dictionary(
      registry.entries.filter { pinnedIDs.contains($0.id) }.map { ($0.founding, $0.id) },
      uniquingKeysWith: { first, _ in first }
    )
    var drafts: [EventID: EventDraft] = [:]
    var free: [CitedMention] = []
    for cited in Self.surestFirst(mentions) {
      guard let id = cited.mention.event ?? founders[cited.reference] else {
        free.append(cited)
        continue
      }
      let basis: JoinBasis = cited.mention.event == nil ? .founding : .editor
      drafts[id]?.join(cited, basis: basis)
      if drafts[id] == nil { drafts[id] = EventDraft(anchor: cited, pinned: id) }
    }
    for (_, draft) in drafts.sorted(by: { $0.key < $1.key }) { add(draft) }
    return free
  }

  private mutating func place(_ cited: CitedMention) {
    let candidates = index.candidates(for: cited)
    comparisons += candidates.count
    var fits: [(draft: Int, fit: JoinFit)] = []
    for candidate in candidates {
      guard let fit = JoinFit(cited, into: drafts[candidate]),
        !isTakenBySibling(cited, drafts[candidate], fit)
      else { continue }
      fits.append((candidate, fit))
    }
    guard let best = fits.max(by: { $0.fit.rank.lexicographicallyPrecedes($1.fit.rank) }) else {
      add(EventDraft(anchor: cited))
      return
    }
    let rivals = fits.filter { $0.fit.rank == best.fit.rank || cited.needsOnlyCandidate }
    if rivals.count == 1 {
      drafts[best.draft].join(cited, basis: best.fit.basis)
    } else {
      unresolved.append(.init(cited: cited, candidates: rivals.map(\.draft), own: drafts.count))
      add(EventDraft(anchor: cited))
    }
  }

  private mutating func add(_ draft: EventDraft) {
    index.insert(draft.anchor, as: drafts.count)
    drafts.append(draft)
  }

  /// Whether another mention of the same article fits the event better: the article itself tells
  /// the two apart.
  private func isTakenBySibling(
    _ cited: CitedMention,
    _ draft: EventDraft,
    _ fit: JoinFit
  ) -> Bool {
    siblings[cited.reference.article, default: []].contains { sibling in
      guard sibling.reference != cited.reference, sibling.family == cited.family,
        let better = JoinFit(sibling, into: draft)
      else { return false }
      return fit.rank.lexicographicallyPrecedes(better.rank)
    }
  }

  static func isSurer(_ left: CitedMention, _ right: CitedMention) -> Bool {
    let ranks = (sureness(of: left), sureness(of: right))
    return ranks.0 == ranks.1 ? CitedMention.precedes(left, right) : ranks.0 < ranks.1
  }

  /// Keeps the order of those that are equally sure.
  private static func surestFirst(_ mentions: [CitedMention]) -> [CitedMention] {
    var steps = [[CitedMention]](repeating: [], count: 8)
    for cited in mentions { steps[sureness(of: cited)].append(cited) }
    return Array(steps.joined())
  }

  private static func sureness(of cited: CitedMention) -> Int {
    let precision =
      switch cited.mention.date.precision {
      case .day: 0
      case .month: 1
      case .year: 2
      case .unknown: 3
      }
    return precision * 2 + (cited.people.isEmpty ? 1 : 0)
  }
}

extension CitedMention {
  /// A mention without a date that tells no plan may only join where nothing else would do.
  fileprivate var needsOnlyCandidate: Bool { mention.date.precision == .unknown && !isPlan }
}
