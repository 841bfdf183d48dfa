import DigestModel

/// The ids of drafts, and what became of the ids that were given before.
struct Naming: Sendable {
  /// By the draft's place in `drafts`.
  private(set) var ids: [EventID] = []
  /// The drafts that stand; a draft with the id that an editor pinned elsewhere was taken in.
  private(set) var drafts: [EventDraft]
  /// Where each draft that joining made has gone.
  private(set) var places: [Int]
  private(set) var redirects: [EventID: EventID] = [:]
  private(set) var tombstones: Set<EventID> = []
  private(set) var registry: EventRegistry

  init(_ drafts: [EventDraft], founders: FoundingMentions) {
    registry = founders.registry
    (self.drafts, places) = Self.takingInPinned(drafts)
    var named: [Int: EventID] = [:]
    nameRegistered(founders, &named)
    nameNew(&named)
    ids = self.drafts.indices.compactMap { named[$0] }
    bury()
  }

  /// An editor may pin the id that another draft would get by itself: then the two are one.
  private static func takingInPinned(_ drafts: [EventDraft]) -> ([EventDraft], [Int]) {
    let pinned = Dictionary(
      drafts.indices.compactMap { index in drafts[index].pinned.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first }
    )
    guard !pinned.isEmpty else { return (drafts, Array(drafts.indices)) }
    var drafts = drafts
    var target: [Int: Int] = [:]
    for (index, founding) in inFoundingOrder(drafts)
    where drafts[index].pinned == nil && !drafts[index].isSplitOff {
      guard let home = pinned[EventID.made(of: founding)],
        !target.values.contains(home)
      else { continue }
      drafts[home].join(drafts[index])
      target[index] = home
    }
    let kept = drafts.indices.filter { target[$0] == nil }
    let newPlace = Dictionary(uniqueKeysWithValues: zip(kept, kept.indices))
    let places = drafts.indices.map { newPlace[target[$0] ?? $0] ?? 0 }
    return (kept.map { drafts[$0] }, places)
  }

  /// Registered ids go to the draft that holds their founding mention: a pinned id first, else the
  /// one that was founded earliest; the others lead there.
  private mutating func nameRegistered(_ founders: FoundingMentions, _ named: inout [Int: EventID])
  {
    for (index, draft) in drafts.enumerated() {
      if let pinned = draft.pinned { named[index] = pinned }
    }
    guard !founders.found.isEmpty else { return }
    var holder: [MentionReference: (draft: Int, cited: CitedMention)] = [:]
    for (index, draft) in drafts.enumerated() {
      for member in draft.members { holder[member.cited.reference] = (index, member.cited) }
    }
    let living = founders.found.compactMap { entry in
      holder[entry.founding].map { (entry: entry, draft: $0.draft, cited: $0.cited) }
    }
    let pinnedIDs = Set(named.values)
    for (entry, draft, _) in living.sorted(by: { first, second in
      first.cited.reference == second.cited.reference
        ? first.entry.id < second.entry.id : CitedMention.precedes(first.cited, second.cited)
    }) where !pinnedIDs.contains(entry.id) {
      if let winner = named[draft] {
        redirects[entry.id] = winner
      } else {
        named[draft] = entry.id
      }
    }
  }

  /// The drafts' places with their founding mentions, which are sought once and not in each comparison.
  private static func inFoundingOrder(
    _ drafts: [EventDraft]
  ) -> [(place: Int, founding: CitedMention)] {
    drafts.enumerated().map { ($0, $1.founding) }
      .sorted { CitedMention.precedes($0.founding, $1.founding) }
  }

  private mutating func nameNew(_ named: inout [Int: EventID]) {
    var entries = Dictionary(
      registry.entries.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var living = Set(named.values).union(redirects.keys)
    var taken = TakenEventIDs(living.union(entries.keys))
    for (index, founding) in Self.inFoundingOrder(drafts) {
      if let given = named[index] {
        if entries[given] == nil { entries[given] = .init(id: given, founding: founding.reference) }
        continue
      }
      let natural = EventID.made(of: founding)
      // Where the article that founded an event is gone but others still tell of it, it keeps its id.
      let id = living.contains(natural) ? taken.free(natural) : natural
      named[index] = id
      living.insert(id)
      taken.insert(id)
      entries[id] = .init(id: id, founding: founding.reference)
    }
    registry = EventRegistry(Array(entries.values))
  }

  private mutating func bury() {
    tombstones = Set(registry.entries.map(\.id)).subtracting(ids).subtracting(redirects.keys)
  }
}
