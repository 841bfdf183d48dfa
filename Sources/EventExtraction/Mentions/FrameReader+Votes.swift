import DigestModel
import LanguagePack

extension FrameReader {
  /// A vote in a body, which the sentence names.
  func vote(_ setting: TriggerSetting) -> [FrameReading] {
    let whole = 0..<sentence.tokens.count
    let named = namedParties(in: whole).filter { isBody($0) }
    let isAdopted = setting.trigger.need == .resolution && pointsBack(setting.clause.tokens)
    // 'Resolusi itu disahkan dengan 120 suara': by the body that was told before.
    let told = isAdopted ? [participants.antecedents.body].compactMap { $0 } : []
    let bodies = named.isEmpty ? told : named
    let isVeto = setting.trigger.isVeto
    guard !bodies.isEmpty || isVeto else { return [] }
    if setting.trigger.need == .resolution, !isVeto || bodies.isEmpty {
      guard tables.triggers.resolutions.occurs(in: sentence.tokens, within: whole) else {
        return []
      }
    }
    let own = isVeto ? voters(setting) : []
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

  /// 'resolusi itu', 'rancangan resolusi tersebut'.
  private func pointsBack(_ clause: Range<Int>) -> Bool {
    clause.dropLast().contains { index in
      tables.triggers.resolutions.length(in: sentence.tokens, at: index) > 0
        && tables.clauses.backward.contains(sentence.tokens[index + 1])
    }
  }

  /// The state that votes: before the verb, after a passive.
  private func voters(_ setting: TriggerSetting) -> [Party] {
    let acting = parties(of: setting.subject.filter(\.isParty)).filter { !isBody($0) }
    guard setting.trigger.isPassive || setting.trigger.isNoun else { return acting }
    // 'memakai hak veto', 'mengecam veto AS'
    let before = setting.clause.tokens.lowerBound..<setting.range.lowerBound
    if setting.trigger.isNoun {
      if let own = sentence.entity(at: setting.range.upperBound)?.party { return [own] }
      return tables.clauses.dealing.casts.occurs(in: sentence.tokens, within: before) ? acting : []
    }
    return parties(of: participants.partners(in: setting.after, of: [], allowingParties: true))
  }
}
