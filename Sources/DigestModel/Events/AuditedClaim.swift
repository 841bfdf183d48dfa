/// What an article claims of an event's place in a series, held against the archive.
package struct AuditedClaim: Hashable, Sendable {
  package enum Verdict: String, Hashable, Sendable, CaseIterable {
    /// The archive counts as the article does.
    case agrees
    case disagrees
    /// The archive counts fewer, and begins too late to say that there were no more.
    case archiveTooShort = "archive-too-short"
  }

  package var claim: Claim
  /// The mention that the claim speaks of.
  package var source: MentionReference
  package var event: EventID
  /// Others of the event's kind in the time that was counted, earliest first, without the event.
  ///
  /// Its kind: the same family of types, and everybody who took part; for a visit also the same
  /// country; where nobody is named the same parties. Only those that were held on known days count.
  package var others: [EventID]
  /// First day that was counted; nil where the claim tells no bound.
  package var from: Day?
  /// The event's own first day, the last that was counted.
  package var to: Day
  /// The day on which the archive's first article was published.
  package var archiveStart: Day?
  package var verdict: Verdict

  package init(
    claim: Claim,
    source: MentionReference,
    event: EventID,
    others: [EventID],
    from: Day?,
    to: Day,
    archiveStart: Day?,
    verdict: Verdict
  ) {
    self.claim = claim
    self.source = source
    self.event = event
    self.others = others
    self.from = from
    self.to = to
    self.archiveStart = archiveStart
    self.verdict = verdict
  }
}
