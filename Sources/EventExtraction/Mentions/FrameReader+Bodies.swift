import DigestModel
import LanguagePack

extension FrameReader {
  /// A summit: named by its body or its place.
  func gathering(_ setting: TriggerSetting) -> [FrameReading] {
    let name =
      setting.after.lowerBound..<min(setting.after.lowerBound + 10, setting.after.upperBound)
    let named = places.place(from: name.lowerBound, before: name.upperBound)
    let found = place(setting) ?? (named?.place == nil ? nil : named)
    let last = setting.after.first { tables.clauses.at.contains(sentence.tokens[$0]) }
    let bodies = namedParties(
      in: setting.clause.tokens.lowerBound..<max(name.upperBound, last ?? name.upperBound)
    )
    .filter { isBody($0) }
    guard found != nil || !bodies.isEmpty else { return [] }
    let attends = tables.clauses.attends.occurs(
      in: sentence.tokens,
      within: setting.clause.tokens
    )
    let people = attends ? setting.subject.filter(\.isPerson) : []
    return [
      FrameReading(
        type: setting.trigger.type,
        participants: people,
        otherParties: bodies.filter { tables.triggers.bodies.contains($0) }
          + [found?.country].compactMap { $0 },
        place: found
      )
    ]
  }

  /// Talks between the parties that are named with them.
  func negotiation(_ setting: TriggerSetting) -> [FrameReading] {
    let found = place(setting)
    let left = setting.isFirst ? setting.subject.filter(\.isParty) : []
    let near =
      setting.after.lowerBound..<min(setting.after.lowerBound + 8, setting.after.upperBound)
    let right = participants.partners(in: near, of: [], allowingParties: true)
    let all = left + right.filter { !left.contains($0) }
    guard hasTwoSides(all) else {
      return [FrameReading(type: .negotiation, participants: [], place: found)]
    }
    return [
      FrameReading(
        type: .negotiation,
        participants: all.filter { !$0.isParty },
        otherParties: parties(of: all),
        place: found
      )
    ]
  }

  /// Whoever signs, and those with whom.
  func signing(_ setting: TriggerSetting) -> [FrameReading] {
    let partners = participants.partners(
      in: setting.after,
      of: setting.subject,
      allowingParties: true
    )
    let all = setting.subject + partners
    let found = place(setting)
    let isAbroad = found?.country.map { !parties(of: all).contains($0) } ?? false
    guard hasTwoSides(all) || isAbroad && !all.isEmpty else { return [] }
    return [
      FrameReading(
        type: .agreement,
        participants: all.filter { !$0.isParty },
        otherParties: parties(of: all),
        place: found
      )
    ]
  }

  /// A vote in a body, which the sentence names.
  func vote(_ setting: TriggerSetting) -> [FrameReading] {
    let whole = 0..<sentence.tokens.count
    let bodies = namedParties(in: whole).filter { isBody($0) }
    let isVeto = setting.trigger.isVeto
    guard !bodies.isEmpty || isVeto else { return [] }
    if setting.trigger.need == .resolution {
      guard tables.triggers.resolutions.occurs(in: sentence.tokens, within: whole) else {
        return []
      }
    }
    let own = isVeto ? parties(of: setting.subject.filter(\.isParty)) : []
    let united = tables.knowledge.organisations.first.map { [$0.code] } ?? []
    return [
      FrameReading(
        type: .vote,
        participants: [],
        otherParties: (bodies.isEmpty ? united : bodies) + own,
        place: place(setting)
      )
    ]
  }

  /// A third party that offers to stand between two.
  func offer(_ setting: TriggerSetting) -> [FrameReading] {
    var people = setting.subject.filter(\.isPerson)
    if people.isEmpty, sentence.sentence.isQuoted[setting.range.lowerBound] { people = speaker }
    guard people.count == 1 else { return [] }
    var others = parties(of: people)
    for party in sentence.entities.compactMap({ state(of: $0) }) where !others.contains(party) {
      others.append(party)
    }
    return [
      FrameReading(
        type: .mediation,
        participants: people,
        otherParties: others,
        place: place(setting)
      )
    ]
  }

  private func state(of entity: Entity) -> Party? {
    switch entity.kind {
    case .person(let index): cast.members[index].country
    case .party(let party), .seat(let party, _): party
    default: nil
    }
  }

  private func isBody(_ party: Party) -> Bool {
    tables.knowledge.organisations.contains { $0.code == party }
  }
}
