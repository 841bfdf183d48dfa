/// The ids that were ever given to events, each with the mention that founded it.
package struct EventRegistry: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package var id: EventID
    package var founding: MentionReference

    package init(id: EventID, founding: MentionReference) {
      self.id = id
      self.founding = founding
    }
  }

  /// Sorted by id, each id once.
  package private(set) var entries: [Entry]

  package init(_ entries: [Entry] = []) {
    var seen: Set<EventID> = []
    self.entries = entries.sorted { ($0.id, $0.founding) < ($1.id, $1.founding) }
      .filter { seen.insert($0.id).inserted }
  }
}
