/// What an article says of an event's place in a series, to be held against the archive.
package struct Claim: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// 'kedua kalinya dalam dua pekan': the n-th of its kind, within a window where one is told.
    case ordinal
    /// 'pertama sejak Oktober', 'pertama dalam lima tahun'.
    case firstSince = "first-since"
    /// 'menindaklanjuti', 'kunjungan balasan', 'yang disepakati dalam': one event brought about another.
    case followUp = "follow-up"
  }

  package var kind: Kind
  /// 2 for the second; 1 for `firstSince` and `followUp`.
  package var n: Int
  /// An ISO 8601 duration that ends with the event: `P14D`, `P5Y`.
  package var window: String?
  /// The day after which there was none, where one is told in place of a window.
  package var since: Day?
  /// Which of the article's mentions it speaks of, counted from 0.
  package var mention: Int
  /// For `followUp`: the earlier one among the article's mentions, counted from 0.
  package var target: Int?
  package var evidence: String

  package init(
    kind: Kind,
    n: Int,
    window: String? = nil,
    since: Day? = nil,
    mention: Int,
    target: Int? = nil,
    evidence: String
  ) {
    self.kind = kind
    self.n = n
    self.window = window
    self.since = since
    self.mention = mention
    self.target = target
    self.evidence = evidence
  }
}
