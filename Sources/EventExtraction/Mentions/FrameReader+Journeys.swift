import DigestModel
import LanguagePack

extension FrameReader {
  /// A visit, or a tour of several states.
  func journeys(_ setting: TriggerSetting, destination: [FoundPlace]) -> [FrameReading] {
    let visitors = visitors(setting)
    let homes = parties(of: visitors)
    guard !destination.isEmpty else {
      return setting.trigger.frame == .journey
        ? [FrameReading(type: .visit, participants: visitors.filter { !$0.isParty })] : []
    }
    let hosts = destination.compactMap(\.country).filter { !homes.contains($0) }
    guard !visitors.isEmpty, !hosts.isEmpty else { return [] }
    // A tour is one visit; only a single destination is its place.
    return [
      FrameReading(
        type: .visit,
        participants: visitors.filter { !$0.isParty },
        otherParties: homes + hosts,
        place: destination.count == 1 ? destination[0] : nil
      )
    ]
  }

  /// The visitors: after a noun ('kunjungan Blinken ke …'), else whoever acts.
  private func visitors(_ setting: TriggerSetting) -> [Participant] {
    if setting.trigger.invites {
      return participants.partners(in: setting.after, of: [], allowingParties: false)
    }
    if setting.trigger.frame == .journey {
      let end =
        setting.after.first { isDirection($0) }
        ?? min(setting.after.lowerBound + 6, setting.after.upperBound)
      let own = participants.partners(
        in: setting.after.lowerBound..<end,
        of: [],
        allowingParties: false
      )
      if !own.isEmpty { return own }
      if setting.trigger.isOwn { return participants.antecedents.subject }
    }
    return setting.subject.filter { !$0.isParty }
  }

  /// The place straight after a verb of travel, with the list that goes on from it.
  func destination(of setting: TriggerSetting) -> [FoundPlace] {
    if setting.trigger.invites {
      let rest = setting.range.upperBound..<setting.clause.tokens.upperBound
      let direction = rest.first { isDirection($0) }
      let place = direction.flatMap {
        places.place(from: $0 + 1, before: setting.clause.tokens.upperBound)
      }
      return place.map { [$0] } ?? []
    }
    var index = setting.after.lowerBound
    if index < setting.after.upperBound, isDirection(index) || isAt(index) { index += 1 }
    guard let first = places.place(from: index, before: min(index + 4, setting.after.upperBound))
    else { return [] }
    return list(from: first, before: setting.after.upperBound)
  }

  /// The place after 'ke'; without one, the state of whoever receives the visit.
  func journeyDestination(of setting: TriggerSetting) -> [FoundPlace] {
    if let direction = setting.after.first(where: { isDirection($0) }),
      let first = places.place(from: direction + 1, before: setting.after.upperBound)
    {
      return list(from: first, before: setting.after.upperBound)
    }
    return []
  }

  /// 'ke Prancis, Serbia dan Hungaria'.
  private func list(from first: FoundPlace, before end: Int) -> [FoundPlace] {
    var found = [first]
    var index = first.end
    while index + 1 < end,
      sentence.tokens[index].isSign(",") || sentence.tokens[index].folded == tables.clauses.and
    {
      let isPair =
        sentence.tokens[index].isSign(",")
        && sentence.tokens[index + 1].folded == tables.clauses.and
      guard let entity = sentence.entity(at: index + (isPair ? 2 : 1)),
        let place = places.place(from: entity.tokens.lowerBound, before: end),
        place.end == entity.tokens.upperBound
      else { break }
      index = place.end
      // 'Istanbul, Turki' is one place.
      if place.place == nil, place.country == found.last?.country { continue }
      found.append(place)
    }
    return found
  }

  private func isDirection(_ index: Int) -> Bool {
    tables.clauses.to.contains(sentence.tokens[index])
  }

  private func isAt(_ index: Int) -> Bool {
    tables.clauses.at.contains(sentence.tokens[index])
  }
}
