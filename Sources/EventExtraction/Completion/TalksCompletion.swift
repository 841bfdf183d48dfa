import DigestModel

/// Gives talks of a few hours the day of the accord that they ended with: 'Kesepakatan itu dicapai setelah
/// keduanya berunding dua jam'.
struct TalksCompletion {
  private(set) var drafts: [MentionMerger.Draft]
  let cast: Cast

  /// How many sentences may lie between the talks and their accord.
  private static let reach = 2

  func completed() -> [MentionMerger.Draft] {
    var result = self
    for index in drafts.indices {
      let talks = drafts[index].event
      guard talks.isTimed, talks.status == .held, talks.date == .unknown,
        [.meeting, .negotiation].contains(talks.type), let accord = accord(of: talks)
      else { continue }
      if talks.trigger.negotiates { result.drafts[index].event.type = .negotiation }
      guard accord.date.isExact else { continue }
      result.drafts[index].event.date = accord.date
      result.drafts[index].event.isVague = false
      if talks.country == nil {
        result.drafts[index].event.country = accord.country
        result.drafts[index].event.place = accord.place
      }
    }
    return result.drafts
  }

  private func accord(of talks: Candidate) -> Candidate? {
    let merger = MentionMerger(cast: cast)
    let sides = Set(merger.parties(of: talks))
    return drafts.first { draft in
      let accord = draft.event
      guard accord.type == .agreement, accord.status == .held,
        draft.sentences.contains(where: { abs($0 - talks.sentence) <= Self.reach })
      else { return false }
      return sides.count > 1 && Set(merger.parties(of: accord)).isSubset(of: sides)
    }?.event
  }
}
