import DigestModel
import LanguagePack

extension FrameReader {
  /// 'Delegasi yang berkunjung pada 20 - 21 November itu dipimpin X': those who were received, where they
  /// were received unless the words tell where they went.
  func groupVisit(_ setting: TriggerSetting, to destination: FoundPlace?) -> FrameReading? {
    let told = participants.antecedents
    let relative = setting.range.lowerBound - 1
    guard setting.trigger.frame == .travel, !setting.trigger.departs, relative > 0,
      tables.status.relatives.contains(sentence.tokens[relative]),
      tables.clauses.groups.ends(in: sentence.tokens, at: relative), !told.group.isEmpty
    else { return nil }
    let visitors = told.group + leaders(behind: setting).filter { !told.group.contains($0) }
    let home = told.venue.map { country in
      FoundPlace(
        place: told.place?.country == country ? told.place : nil,
        country: country,
        end: setting.range.upperBound
      )
    }
    guard let place = destination ?? home, let host = place.country,
      visitors.allSatisfy(\.isPerson), !parties(of: visitors).contains(host)
    else { return nil }
    return FrameReading(
      type: .visit,
      participants: visitors,
      otherParties: parties(of: visitors) + [host],
      place: place,
      hasGroup: true
    )
  }

  /// Those who lead the group: '… itu dipimpin X'.
  private func leaders(behind setting: TriggerSetting) -> [Participant] {
    let rest = setting.range.upperBound..<setting.clause.tokens.upperBound
    guard let led = tables.clauses.ledBy.first(in: sentence.tokens, within: rest) else { return [] }
    return participants.partners(
      in: led.upperBound..<rest.upperBound,
      of: [],
      allowingParties: false
    ).filter(\.isPerson)
  }

  /// 'menerima delegasi menteri luar negeri, termasuk X': others were there as well.
  func receivesGroup(_ setting: TriggerSetting) -> Bool {
    let tokens = sentence.tokens
    return setting.trigger.need == .person
      && tables.triggers.guests.occurs(in: tokens, within: setting.after)
      && setting.after.contains { tables.clauses.dealing.including.contains(tokens[$0]) }
  }
}
