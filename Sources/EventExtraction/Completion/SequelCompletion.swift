import DigestModel
import LanguagePack

/// Gives what is told as the next thing, or beside another one, the day of what was told before:
/// 'Setelah itu, X menemui Y'.
struct SequelCompletion {
  private(set) var drafts: [MentionMerger.Draft]
  let cast: Cast
  let sentences: [ReadSentence]

  /// In how many sentences what came before is looked for.
  private static let reach = 3

  func completed() -> [MentionMerger.Draft] {
    var result = self
    for index in drafts.indices {
      let event = result.drafts[index].event
      guard let sequel = event.sequel, isOpen(event, as: sequel),
        let source = result.source(before: event, as: sequel)
      else { continue }
      result.drafts[index].event.date = source.date
      if sequel == .also, event.place == nil, event.country == nil {
        result.drafts[index].event.place = source.place
        result.drafts[index].event.country = source.country
      }
    }
    return result.drafts
  }

  /// After 'setelah itu' a journey may be one of the days that follow.
  private func isOpen(_ event: Candidate, as sequel: Sequel) -> Bool {
    guard event.status == .held, event.date == .unknown, !event.isVague else { return false }
    guard sequel != .withinHours else { return true }
    return !event.isEarlier && event.type != .visit && event.type != .summit
  }

  private func source(before event: Candidate, as sequel: Sequel) -> Candidate? {
    var found: (sentence: Int, source: Candidate)?
    for draft in drafts {
      guard
        let sentence = draft.sentences.last(where: {
          precedes($0, of: draft.event, event) || sequel == .withinHours && $0 == event.sentence
        }),
        isSource(draft.event, of: event, as: sequel), sentence >= found?.sentence ?? 0
      else { continue }
      found = (sentence, draft.event)
    }
    guard let (sentence, source) = found else { return nil }
    guard source.type != .summit || sequel != .beside else { return source }
    let isNear = event.sentence - sentence <= Self.reach
    return isNear && isOnlyDay(source.date, in: sentence...event.sentence) ? source : nil
  }

  private func precedes(_ sentence: Int, of source: Candidate, _ event: Candidate) -> Bool {
    guard sentence == event.sentence else { return sentence < event.sentence }
    return source.sentence == sentence && source.evidence.lowerBound < event.evidence.lowerBound
  }

  private func isSource(_ source: Candidate, of event: Candidate, as sequel: Sequel) -> Bool {
    guard source.status == .held, source.date.isExact, source.date.end == nil else { return false }
    let isGathering = source.type == .summit
    if sequel == .beside, !isGathering, source.type != .meeting { return false }
    if sequel == .also, source.type != .meeting { return false }
    if sequel == .withinHours, isGathering { return true }
    let merger = MentionMerger(cast: cast)
    return isGathering && sequel == .beside
      || !Set(merger.parties(of: source)).isDisjoint(with: merger.parties(of: event))
  }

  /// Whether no other day is told between the two.
  private func isOnlyDay(_ day: DateSpan, in range: ClosedRange<Int>) -> Bool {
    sentences[range].allSatisfy { sentence in
      sentence.dates.allSatisfy { !$0.span.isExact || $0.span == day || day.isDay(of: $0.span) }
    }
  }
}
