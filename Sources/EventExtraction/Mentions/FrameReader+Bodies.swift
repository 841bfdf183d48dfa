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
    if setting.trigger.need == .body, bodies.isEmpty, !countsStates(name) { return [] }
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

  /// 'konferensi 14 negara Afrika'.
  private func countsStates(_ range: Range<Int>) -> Bool {
    range.dropLast().contains { index in
      tables.clauses.number(sentence.tokens[index]) != nil
        && tables.triggers.countedStates.length(in: sentence.tokens, at: index + 1) > 0
    }
  }

  /// Whoever signs, and those with whom.
  func signing(_ setting: TriggerSetting) -> [FrameReading] {
    guard isBetweenStates(setting) else { return [] }
    let partners = participants.partners(
      in: setting.after,
      of: setting.subject,
      allowingParties: true
    )
    let own = setting.trigger.isNoun && hasTwoSides(partners) ? [] : setting.subject
    let named = namesOfDocuments(setting)
    let all = (own + partners).filter { isSide($0) && !named.contains($0) }
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

  /// 'Perjanjian Paris': there the city is no side.
  private func namesOfDocuments(_ setting: TriggerSetting) -> [Participant] {
    sentence.entities(within: setting.clause.tokens).compactMap { entity in
      let before = entity.tokens.lowerBound - 1
      guard case .seat(let party, _?) = entity.kind, before >= 0,
        sentence.tokens[before].isCapitalised,
        tables.triggers.documents.length(in: sentence.tokens, at: before) > 0
      else { return nil }
      return .party(party)
    }
  }

  /// Neither a player's contract nor a law; where the word alone says little, a document is named.
  private func isBetweenStates(_ setting: TriggerSetting) -> Bool {
    let clause = setting.clause.tokens
    let tokens = sentence.tokens
    if tables.triggers.privateDocuments.occurs(in: tokens, within: clause) { return false }
    return setting.trigger.need != .document
      || tables.triggers.documents.occurs(in: tokens, within: clause)
  }

  /// A vote in a body, which the sentence names.
  func vote(_ setting: TriggerSetting) -> [FrameReading] {
    let whole = 0..<sentence.tokens.count
    let bodies = namedParties(in: whole).filter { isBody($0) }
    let isVeto = setting.trigger.isVeto
    guard !bodies.isEmpty || isVeto else { return [] }
    if setting.trigger.need == .resolution, !isVeto || bodies.isEmpty {
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
        // 'tentang referendum di Ukraina': a vote takes place in a city.
        place: place(setting).flatMap { $0.place == nil ? nil : $0 }
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

  func state(of entity: Entity) -> Party? {
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
