import DigestModel

/// Why two events of an archive were not joined.
package enum Apartness: Hashable, Sendable {
  case veto(JoinVeto)
  /// The founding mentions share nobody and no pair of parties in any month that both can mean, so
  /// they were never compared.
  case nothingShared
  /// Nothing speaks against it, but another event fitted as well or better, or the desk said so.
  case notChosen
}

/// Holds the second event's founding mention against the first event, as joining does.
///
/// Joining goes from the surest date to the least sure, so the event whose anchor is surer stands
/// first, whatever the order given. `articles` are those that the events were made of.
package func whyApart(
  _ left: Event,
  _ right: Event,
  among articles: [Article]
) -> Apartness {
  let told = Set((left.reports + right.reports).map(\.reference.article))
  let facts = Dictionary(
    articles.filter { told.contains($0.id) }.map { ($0.id, $0.facts) },
    uniquingKeysWith: { first, _ in first }
  )
  guard let one = EventDraft(left, facts), let two = EventDraft(right, facts) else {
    return .notChosen
  }
  let (first, second) = Joining.isSurer(two.anchor, one.anchor) ? (two, one) : (one, two)
  if first.anchor.family != second.anchor.family { return .veto(.family) }
  if case .failure(let veto) = JoinFit.judging(second.anchor, against: first) { return .veto(veto) }
  var index = BlockingIndex()
  index.insert(first.anchor, as: 0)
  return index.candidates(for: second.anchor).isEmpty ? .nothingShared : .notChosen
}

extension EventDraft {
  /// The draft that the event was made of; nil for an event without a report.
  fileprivate init?(_ event: Event, _ facts: [ArticleID: ArticleFacts]) {
    let cited = event.reports.map { CitedMention($0, facts: facts[$0.reference.article]) }
    guard let anchor = cited.min(by: Joining.isSurer) else { return nil }
    self.init(anchor: anchor)
    for (report, mention) in zip(event.reports, cited) where mention.reference != anchor.reference {
      join(mention, basis: report.basis)
    }
  }
}
