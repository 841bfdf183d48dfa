import DigestModel

/// Finds the mentions that founded the registered events, though an editor may have moved them.
///
/// A mention is known by its number in the article. Where an editor puts one in or takes one out,
/// the numbers of those behind it change; then the id itself tells which one it was made of.
struct FoundingMentions {
  /// The registered ids whose founding mention is there, with the place where it now stands.
  private(set) var found: [EventRegistry.Entry] = []
  /// All registered ids, with the places as they are now.
  private(set) var registry: EventRegistry

  init(_ registry: EventRegistry, among cited: [CitedMention]) {
    self.registry = registry
    guard !registry.entries.isEmpty else { return }
    let mentions = Dictionary(cited.map { ($0.reference, $0) }) { first, _ in first }
    let counts = Dictionary(mentions.keys.map { ($0.article, 1) }, uniquingKeysWith: +)
    var living: [EventRegistry.Entry] = []
    var resting: [EventRegistry.Entry] = []
    for (article, entries) in Dictionary(grouping: registry.entries, by: \.founding.article) {
      guard let count = counts[article] else {
        resting += entries
        continue
      }
      let stay = count == 1 && entries.count == 1
      let places = stay ? [:] : Self.places(of: entries, count: count, mentions)
      let takenOver = Set(places.values)
      for var entry in entries {
        if let place = places[entry] {
          entry.founding = place
          living.append(entry)
        } else if mentions[entry.founding] == nil
          || (takenOver.contains(entry.founding) && entry.id.isMadeOfMention)
        {
          resting.append(entry)
        } else {
          living.append(entry)
        }
      }
    }
    found = living.sorted { $0.id < $1.id }
    self.registry = EventRegistry(living + resting)
  }

  /// Where the mentions stand that the ids were made of: in their old place, else in another one.
  private static func places(
    of entries: [EventRegistry.Entry],
    count: Int,
    _ mentions: [MentionReference: CitedMention]
  ) -> [EventRegistry.Entry: MentionReference] {
    var natural: [MentionReference: EventID] = [:]
    for index in 0..<count {
      let place = MentionReference(article: entries[0].founding.article, index: index)
      natural[place] = mentions[place].map { EventID.made(of: $0) }
    }
    var places: [EventRegistry.Entry: MentionReference] = [:]
    for entry in entries where natural[entry.founding].map({ entry.id.isOne(of: $0) }) == true {
      places[entry] = entry.founding
    }
    let held = Set(places.values)
    var free = natural.filter { !held.contains($0.key) }
    for entry in entries where places[entry] == nil {
      let fitting = free.filter { entry.id.isOne(of: $0.value) }.keys.min()
      guard let fitting else { continue }
      places[entry] = fitting
      free[fitting] = nil
    }
    return places
  }
}

extension EventID {
  /// Whether the id looks like one that was made of a mention, not like one that an editor chose.
  fileprivate var isMadeOfMention: Bool {
    EventType.allCases.contains { slug.text.hasPrefix($0.rawValue + "-") }
  }

  /// Whether this is `natural`, or `natural` with a number behind it.
  fileprivate func isOne(of natural: EventID) -> Bool {
    if self == natural { return true }
    let (text, start) = (slug.text, natural.slug.text + "-")
    guard text.hasPrefix(start) else { return false }
    return Int(text.dropFirst(start.utf8.count)).map { $0 > 1 && $0 < 100 } == true
  }
}
