import DigestModel
import EventLinking

/// The steps of linking with what they made last, so that only those are taken again which would make
/// something else: in a preview, and from one build to the next.
package struct LinkingMemory: Sendable {
  let copies: TakenStep<SharedTexts>?
  let joining: TakenStep<ArticleEvents>?
  let tying: TakenStep<EventTies>?
  let relating: TakenStep<RelatedLists>?

  /// Remembers nothing yet.
  package init() { (copies, joining, tying, relating) = (nil, nil, nil, nil) }

  init(
    copies: TakenStep<SharedTexts>? = nil,
    joining: TakenStep<ArticleEvents>,
    tying: TakenStep<EventTies>,
    relating: TakenStep<RelatedLists>
  ) {
    self.copies = copies
    self.joining = joining
    self.tying = tying
    self.relating = relating
  }

  /// Tells whether the steps whose results are kept in a file are those of another memory.
  func isSame(as other: LinkingMemory) -> Bool {
    joining?.key == other.joining?.key && tying?.key == other.tying?.key
      && relating?.key == other.relating?.key
  }
}

/// What a step made, and the fingerprint of what it was made of.
struct TakenStep<Result: Sendable>: Sendable {
  let key: Fingerprint
  let result: Result
}

/// The step taken with this input: the last one, where that had the same.
func step<Result: Sendable>(
  after last: TakenStep<Result>?,
  _ key: Fingerprint,
  _ take: () throws -> Result
) rethrows -> TakenStep<Result> {
  if let last, last.key == key { return last }
  return TakenStep(key: key, result: try take())
}

/// The same for a step that takes several tasks.
func step<Result: Sendable>(
  after last: TakenStep<Result>?,
  _ key: Fingerprint,
  _ take: () async throws -> Result
) async rethrows -> TakenStep<Result> {
  if let last, last.key == key { return last }
  return TakenStep(key: key, result: try await take())
}

/// Which articles run the same text.
struct SharedTexts: Sendable {
  let copies: ArticleCopies
  /// Articles that would be copies, had no editor called their text their own.
  let disowned: Set<ArticleID>
}

/// The events that articles tell of.
struct ArticleEvents: Sendable {
  /// Sorted by id.
  let events: [Event]
  /// Ids that lead to another event since, by the old one.
  let redirects: [EventID: EventID]
  /// Ids that no event took over when their mentions went.
  let tombstones: Set<EventID>
  /// All ids ever given, the new ones too.
  let registry: EventRegistry
  let diagnostics: [Diagnostic]
}

/// What ties events, and what articles claim of that.
struct EventTies: Sendable {
  let links: [Link]
  let shownLinks: [EventID: [Link]]
  let claims: [AuditedClaim]
  let diagnostics: [Diagnostic]
}

typealias RelatedLists = [ArticleID: [RelatedArticle]]
