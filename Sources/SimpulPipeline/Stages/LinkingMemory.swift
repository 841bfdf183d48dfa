import DigestModel
import EventLinking

/// The steps of linking with what they were given last, so that a preview takes again only those whose
/// input is another.
///
/// A step is handed what it may read and nothing else: bodies for copies, headlines for related articles,
/// facts for events. So an input that is the same can't give another result.
package struct LinkingMemory: Sendable {
  private let steps: TakenSteps?

  /// Remembers nothing yet.
  package init() { steps = nil }

  init(_ steps: TakenSteps) { self.steps = steps }

  var copies: TakenStep<[Article], FoundCopies>? { steps?.copies }
  var joining: TakenStep<JoiningInput, Diagnosed<JoinedEvents>>? { steps?.joining }
  var tying: TakenStep<TyingInput, TiedEvents>? { steps?.tying }
  var relating: TakenStep<RelatingInput, [ArticleID: [RelatedArticle]]>? { steps?.relating }
}

/// All steps of one linking.
struct TakenSteps: Sendable {
  let copies: TakenStep<[Article], FoundCopies>
  let joining: TakenStep<JoiningInput, Diagnosed<JoinedEvents>>
  let tying: TakenStep<TyingInput, TiedEvents>
  let relating: TakenStep<RelatingInput, [ArticleID: [RelatedArticle]]>
}

/// What a step was given and what it made of that.
struct TakenStep<Input: Equatable & Sendable, Result: Sendable>: Sendable {
  let input: Input
  let result: Result
}

/// The step taken with this input: the last one, where that had the same.
func step<Input: Equatable & Sendable, Result: Sendable>(
  after last: TakenStep<Input, Result>?,
  on input: Input,
  _ take: (Input) throws -> Result
) rethrows -> TakenStep<Input, Result> {
  if let last, last.input == input { return last }
  return TakenStep(input: input, result: try take(input))
}

/// The same for a step that takes several tasks.
func step<Input: Equatable & Sendable, Result: Sendable>(
  after last: TakenStep<Input, Result>?,
  on input: Input,
  _ take: (Input) async throws -> Result
) async rethrows -> TakenStep<Input, Result> {
  if let last, last.input == input { return last }
  return TakenStep(input: input, result: try await take(input))
}

/// What joining reads.
struct JoiningInput: Equatable, Sendable {
  let articles: [Article]
  let notes: [EventNote]
  let registry: EventRegistry
  let copies: ArticleCopies
}

/// What tying events reads.
struct TyingInput: Equatable, Sendable {
  let articles: [Article]
  let events: [Event]
  let notes: [EventNote]
  let redirects: [EventID: EventID]
}

/// What ties events, and what articles claim of that.
struct TiedEvents: Sendable {
  let links: [Link]
  let shownLinks: [EventID: [Link]]
  let claims: [AuditedClaim]
  let diagnostics: [Diagnostic]
}

/// What relating articles reads.
struct RelatingInput: Equatable, Sendable {
  let articles: [Article]
  let events: [Event]
  let copies: ArticleCopies
}

extension Article {
  var withoutHeadline: Article {
    var article = self
    article.headline = Headline("")
    return article
  }

  var withoutBody: Article {
    var article = self
    article.text = .empty
    return article
  }

  var factsAlone: Article {
    var article = withoutHeadline
    article.text = .empty
    return article
  }
}
