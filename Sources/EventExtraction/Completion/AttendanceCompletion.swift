import DigestModel
import LanguagePack

/// Adds people to the events that sentences of their own say they took part in.
struct AttendanceCompletion {
  private(set) var drafts: [MentionMerger.Draft]
  let cast: Cast
  let rules: ReadingRules
  /// Talks, and meetings of which only the sides were told.
  private let unpeopled: Set<Int>

  init(drafts: [MentionMerger.Draft], cast: Cast, rules: ReadingRules) {
    self.drafts = drafts
    self.cast = cast
    self.rules = rules
    unpeopled = Set(drafts.indices.filter { Self.isBetweenDelegations(drafts[$0].event) })
  }

  func completed(by attendances: [Attendance]) -> [MentionMerger.Draft] {
    var result = self
    for attendance in attendances { result.add(attendance) }
    return result.drafts
  }

  private mutating func add(_ attendance: Attendance) {
    for index in events(for: attendance) {
      for person in attendance.people
      where !drafts[index].event.participants.contains(.person(person)) {
        guard admits(drafts[index].event, person, attendance) else { continue }
        drafts[index].event.participants.append(.person(person))
      }
      if drafts[index].event.type == .summit {
        drafts[index].event.otherParties += attendance.states.filter {
          !drafts[index].event.otherParties.contains($0)
        }
      }
    }
  }

  /// The events of the same sentence, else the one that was told last before it.
  private func events(for attendance: Attendance) -> [Int] {
    let open = drafts.indices.filter { index in
      let event = drafts[index].event
      return isOpen(index, to: attendance)
        && (attendance.people.contains { admits(event, $0, attendance) }
          || event.type == .summit && attendance.states.count > 1)
    }
    let same = open.filter { drafts[$0].sentences.contains(attendance.sentence) }
    if !same.isEmpty { return same }
    let journeys = attendance.isOfJourney ? open.filter { drafts[$0].event.type == .visit } : []
    let near = (journeys.isEmpty ? open : journeys)
      .compactMap { index -> (told: Int, index: Int)? in
        drafts[index].sentences.filter { $0 < attendance.sentence }.max().map { ($0, index) }
      }
      .filter { attendance.sentence - $0.told <= Self.reach }
    // What was agreed on at the table has the people of the talks anyway.
    return near.max { left, right in
      (left.told, isAccord(right.index) ? 1 : 0, left.index)
        < (right.told, isAccord(left.index) ? 1 : 0, right.index)
    }.map { [$0.index] } ?? []
  }

  private func isAccord(_ index: Int) -> Bool { drafts[index].event.type == .agreement }

  /// How many sentences after an event its guests may be told.
  private static let reach = 12

  private func isOpen(_ index: Int, to attendance: Attendance) -> Bool {
    let event = drafts[index].event
    switch attendance.role {
    case .delegate:
      guard event.status == .held, unpeopled.contains(index) else { return false }
    case .host: guard Self.hosted.contains(event.type) else { return false }
    case .guest: guard Self.attended.contains(event.type) else { return false }
    }
    if attendance.isPlanned { return event.status == .scheduled || event.status == .proposed }
    return event.status == .held || event.status == .scheduled && event.type == .visit
  }

  /// Talks, or a meeting of which only the sides were told.
  private static func isBetweenDelegations(_ event: Candidate) -> Bool {
    event.type == .negotiation || event.type == .summit && event.body == nil
      || event.type == .meeting && !event.participants.contains(where: \.isPerson)
  }

  private static let hosted: Set<EventType> = [.meeting, .summit, .negotiation, .agreement]
  private static let attended: Set<EventType> = [
    .meeting, .summit, .negotiation, .agreement, .visit, .phoneCall, .videoCall,
  ]

  /// A guest comes from one of the sides, on a visit from the visitors' side; a host from the place.
  private func admits(_ event: Candidate, _ person: Int, _ attendance: Attendance) -> Bool {
    guard let country = cast.members[person].country ?? attendance.side else { return false }
    if attendance.role == .host { return event.country == country }
    if attendance.isOfLeaders, Self.hosted.contains(event.type), event.country == country {
      return true
    }
    if event.type == .visit { return visitors(of: event).contains(country) }
    return event.type == .summit || event.hasGroup
      || MentionMerger(cast: cast).parties(of: event).contains(country)
  }

  private func visitors(of event: Candidate) -> [Party] {
    var visit = event
    visit.otherParties = []
    return MentionMerger(cast: cast).parties(of: visit)
  }
}
