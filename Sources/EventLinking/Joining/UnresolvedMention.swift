import DigestModel

/// A mention that fits two or more events equally well and so became an event of its own.
///
/// Joining the wrong one would be worse than missing the right one; an editor may pin it with `event:`.
package struct UnresolvedMention: Hashable, Sendable {
  package let reference: MentionReference
  /// The event that it became.
  package let event: EventID
  /// The events that it fits, sorted.
  package let candidates: [EventID]

  /// The same before events have ids.
  struct Draft: Sendable {
    let cited: CitedMention
    let candidates: [Int]
    let own: Int
  }
}
