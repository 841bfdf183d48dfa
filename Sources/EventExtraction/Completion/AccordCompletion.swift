import DigestModel
import LanguagePack

/// Gives an accord the day, the place and the people of the talks that it came out of, where the
/// sentence that tells it has none of its own: 'Seusai pertemuan, keduanya meneken …'; what the
/// members of a body adopt has those of their gathering.
struct AccordCompletion {
  private(set) var drafts: [MentionMerger.Draft]
  let cast: Cast

  func completed() -> [MentionMerger.Draft] {
    var result = self
    for index in drafts.indices where drafts[index].event.type == .agreement {
      result.complete(index)
    }
    return result.drafts
  }

  private mutating func complete(_ index: Int) {
    drafts[index].event = completed(drafts[index].event)
  }

  /// An accord with what the talks among the drafts tell of it.
  func completed(_ event: Candidate) -> Candidate {
    guard event.status == .held, let talks = talks(before: event) else { return event }
    var accord = event
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
    return accord
  }

  /// Talks of several days end with what they agree on.
  private func day(of talks: Candidate) -> DateSpan {
    guard talks.date.isExact, let last = talks.date.end else { return talks.date }
    return DateSpan(last)
  }

  /// The last talks of the same sides, in the same sentence or shortly before it; else, for what
  /// the lead tells, those of the next sentence.
  private func talks(before accord: Candidate) -> Int? {
    let fitting = drafts.indices.filter { fits(drafts[$0].event, accord) }
    let before = fitting.filter { (0...Self.reach).contains(accord.sentence - told($0)) }
    return before.max { told($0) < told($1) }
      ?? fitting.first { told($0) == accord.sentence + 1 && accord.paragraph == 0 }
  }

  private func told(_ index: Int) -> Int { drafts[index].event.sentence }

  /// Talks between the sides of an accord, or the gathering of the body that adopts it.
  private func fits(_ talks: Candidate, _ accord: Candidate) -> Bool {
    guard talks.status == .held, mayBelong(accord, to: talks) else { return false }
    let sides = Set(parties(of: accord))
    if talks.type == .summit { return talks.body.map { [$0] == sides } ?? false }
    return Self.kinds.contains(talks.type) && sides.count > 1
      && sides.isSubset(of: parties(of: talks))
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
