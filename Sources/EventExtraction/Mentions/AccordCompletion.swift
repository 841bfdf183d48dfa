import DigestModel
import LanguagePack

/// Gives an accord the day, the place and the people of the talks that it came out of, where the
/// sentence that tells it has none of its own: 'Seusai pertemuan, keduanya meneken …'.
struct AccordCompletion {
  private(set) var drafts: [MentionMerger.Draft]
  let cast: Cast

  init(drafts: [MentionMerger.Draft], cast: Cast) {
    self.drafts = drafts
    self.cast = cast
  }

  func completed() -> [MentionMerger.Draft] {
    var result = self
    for index in drafts.indices where drafts[index].event.type == .agreement {
      result.complete(index)
    }
    return result.drafts
  }

  private mutating func complete(_ index: Int) {
    guard drafts[index].event.status == .held, let talks = talks(before: index) else { return }
    var accord = drafts[index].event
    let source = drafts[talks].event
    if accord.date == .unknown { accord.date = day(of: source) }
    if accord.country == nil {
      accord.country = source.country
      accord.place = source.place
    }
    if !accord.participants.contains(where: \.isPerson) {
      let sides = parties(of: accord)
      accord.participants += source.participants.filter { participant in
        guard case .person(let member) = participant else { return false }
        return cast.members[member].country.map { sides.contains($0) } ?? false
      }
    }
    drafts[index].event = accord
  }

  /// Talks of several days end with what they agree on.
  private func day(of talks: Candidate) -> DateSpan {
    guard talks.date.isExact, let last = talks.date.end else { return talks.date }
    return DateSpan(last)
  }

  /// The last talks of the same sides, in the same sentence or shortly before it.
  private func talks(before index: Int) -> Int? {
    let accord = drafts[index].event
    let sides = Set(parties(of: accord))
    guard sides.count > 1 else { return nil }
    let near = drafts.indices.compactMap { other -> (told: Int, index: Int)? in
      let event = drafts[other].event
      guard Self.kinds.contains(event.type), event.status == .held,
        sides.isSubset(of: parties(of: event)), mayBelong(accord, to: event),
        let told = drafts[other].sentences.filter({ $0 <= accord.sentence }).max(),
        accord.sentence - told <= Self.reach
      else { return nil }
      return (told, other)
    }
    return near.max { $0 < $1 }?.index
  }

  private func mayBelong(_ accord: Candidate, to talks: Candidate) -> Bool {
    if let day = accord.date.bounds, let talked = talks.date.bounds, !day.overlaps(talked) {
      return false
    }
    if let city = accord.place?.city, let other = talks.place?.city, city != other { return false }
    return accord.country == nil || talks.country == nil || accord.country == talks.country
  }

  private func parties(of event: Candidate) -> [Party] {
    MentionMerger(cast: cast).parties(of: event)
  }

  private static let kinds: Set<EventType> = [.meeting, .negotiation, .mediation]

  /// How many sentences after the talks their result may be told.
  private static let reach = 2
}
