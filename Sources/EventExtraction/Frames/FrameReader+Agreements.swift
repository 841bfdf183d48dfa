import DigestModel
import LanguagePack

extension FrameReader {
  /// Whoever signs, and those with whom.
  func signing(_ setting: TriggerSetting) -> [FrameReading] {
    guard isBetweenStates(setting) else { return [] }
    if let adopted = adopted(setting) ?? adoptedByLeaders(setting) { return [adopted] }
    let isAgreed = tables.triggers.tellsDeal(in: sentence.tokens, after: setting.range.upperBound)
    guard setting.trigger.need != .gathering || isAgreed else { return [] }
    // 'menanggapi X dengan pernyataan bersama': only what something ends with is its outcome.
    guard !closes(setting) || isClosing(in: setting.before) else { return [] }
    let sides = signatories(setting)
    let named = namesOfDocuments(setting)
    let all = sides.filter { isSide($0) && !named.contains($0) }
    let found = closes(setting) ? hostOfJourney(before: setting) : place(setting)
    let isAbroad = found?.country.map { !parties(of: all).contains($0) } ?? false
    let isInternal = !hasTwoSides(all) && !all.isEmpty && facesFaction(setting)
    guard hasTwoSides(all) || isAbroad && !all.isEmpty || isInternal else { return [] }
    return [
      FrameReading(
        type: .agreement,
        participants: all.filter { !$0.isParty },
        otherParties: parties(of: all),
        place: found,
        isInternal: isInternal,
        isRetold: isRetold(setting, parties(of: all))
      )
    ]
  }

  /// A faction signs with its state; of what is only announced or reached it has to stand beside it:
  /// 'Pemerintah Kolombia dan gerilyawan sepakat …', not 'Taliban mengumumkan jeda'.
  private func facesFaction(_ setting: TriggerSetting) -> Bool {
    let clause = setting.clause.tokens
    let tokens = sentence.tokens
    guard let first = tables.triggers.factions.first(in: tokens, within: clause) else {
      return false
    }
    guard setting.trigger.need != nil else { return true }
    let lists = tables.clauses.lists
    let near = max(clause.lowerBound, first.lowerBound - 3)..<first.lowerBound
    let isOpposed = near.contains { lists.contains(tokens[$0]) }
    return isOpposed && setting.trigger.need != .gathering
  }

  /// 'Naskah yang ditandatangani di X itu …': between those who were told before.
  private func isRetold(_ setting: TriggerSetting, _ sides: [Party]) -> Bool {
    let named = namedParties(in: 0..<sentence.tokens.count)
    return sides.filter { named.contains($0) }.count < 2
      && tables.triggers.tellsSettlement(in: sentence.tokens, before: setting.range.lowerBound)
  }

  /// Those beside the verb; of a deal that is reached or announced those who are named with it, else
  /// the sides that were told last.
  private func signatories(_ setting: TriggerSetting) -> [Participant] {
    let partners = participants.partners(
      in: setting.after,
      of: setting.subject,
      allowingParties: true
    )
    // 'mengokohkan gencatan senjata yang disepakati A dan B'
    let before = setting.range.lowerBound - 1
    let isRelative = before >= 0 && tables.status.relatives.contains(sentence.tokens[before])
    let own =
      (setting.trigger.isNoun || isRelative) && hasTwoSides(partners) ? [] : setting.subject
    let stated = own + partners
    let settlement = tables.triggers.settlement(
      in: sentence.tokens,
      before: setting.range.lowerBound
    )
    guard setting.trigger.need == .settled || setting.trigger.results || settlement != nil else {
      return stated
    }
    guard setting.trigger.need == .settled || !hasTwoSides(stated) else { return stated }
    let start = settlement?.upperBound ?? setting.clause.tokens.lowerBound
    let named = participants.partners(
      in: start..<setting.range.lowerBound,
      of: [],
      allowingParties: true
    )
    // 'kesepakatan antara A dan B yang diumumkan X'
    if hasTwoSides(named) { return named + parties(of: partners).map { .party($0) } }
    if hasTwoSides(partners) { return partners }
    if !named.isEmpty, facesFaction(setting) { return named }
    if setting.trigger.results, !named.isEmpty, let host = hostOfJourney(before: setting)?.country {
      return named + [.party(host)]
    }
    return participants.antecedents.sides + partners
  }

  /// 'menutup kunjungan ke X dengan pernyataan bersama': the state that the journey led to.
  private func hostOfJourney(before setting: TriggerSetting) -> FoundPlace? {
    let state = sentence.entities(within: setting.before).last { entity in
      let start = entity.tokens.lowerBound
      return entity.party != nil && start > setting.before.lowerBound
        && tables.clauses.to.contains(sentence.tokens[start - 1])
    }
    return state.map { FoundPlace(place: nil, country: $0.party, end: $0.tokens.upperBound) }
  }

  /// 'dengan pernyataan bersama': what follows is what it says.
  private func closes(_ setting: TriggerSetting) -> Bool {
    setting.trigger.results && setting.trigger.need == .document
  }

  /// 'KTT X di Y menyepakati Z': what a gathering adopts.
  private func adopted(_ setting: TriggerSetting) -> FrameReading? {
    guard !setting.trigger.isNoun, !setting.isFirst,
      let before = gathering(before: setting), let summit = gathering(before).first
    else { return nil }
    let bodies = summit.otherParties.filter { isBody($0) }
    guard !bodies.isEmpty else { return nil }
    return FrameReading(
      type: .agreement,
      participants: [],
      otherParties: bodies,
      place: summit.place
    )
  }

  /// 'Para pemimpin menandatangani Deklarasi X', after the gathering of their body was told.
  private func adoptedByLeaders(_ setting: TriggerSetting) -> FrameReading? {
    let tokens = sentence.tokens
    let clause = setting.clause.tokens
    let before = clause.lowerBound..<setting.range.lowerBound
    let after = setting.range.lowerBound + 1..<min(setting.range.upperBound + 6, clause.upperBound)
    guard !setting.trigger.isNoun, !setting.subject.contains(where: \.isPerson),
      tables.triggers.leaders.occurs(in: tokens, within: before),
      tables.triggers.adopted.occurs(in: tokens, within: after),
      let body = bodies(in: before).first ?? participants.antecedents.body,
      tables.triggers.bodies.contains(body)
    else { return nil }
    return FrameReading(
      type: .agreement,
      participants: [],
      otherParties: [body],
      place: place(setting) ?? places.place(in: before)
    )
  }

  /// The gathering that a clause begins with, up to the verb at `setting`.
  private func gathering(before setting: TriggerSetting) -> TriggerSetting? {
    let tokens = sentence.tokens
    let start = setting.clause.tokens.lowerBound
    for index in start..<min(start + 4, setting.range.lowerBound) {
      guard let found = tables.triggers.trigger(in: tokens, at: index),
        found.trigger.frame == .gathering
      else { continue }
      return TriggerSetting(
        trigger: found.trigger,
        range: found.range,
        clause: setting.clause,
        position: setting.position,
        scope: found.range.lowerBound..<setting.range.lowerBound,
        endOfDates: setting.range.lowerBound,
        subject: [],
        isFirst: true,
        isSubjectOwn: false,
        followsVerb: false
      )
    }
    return nil
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
}
