import DigestModel
import LanguagePack

extension FrameReader {
  /// 'Pertemuan itu', 'kontak pertama keduanya': nobody is named, but it may carry a date or place.
  func backward(_ setting: TriggerSetting, _ right: [Participant]) -> [FrameReading] {
    guard setting.trigger.isNoun, let type = self.type(setting, place: place(setting)) else {
      return []
    }
    var people = right.filter { !$0.isParty }
    // 'kontak pertama keduanya sejak pertemuan virtual pada November'
    let hasOwnDate = sentence.dates.contains { setting.after.contains($0.tokens.lowerBound) }
    if people.isEmpty, hasOwnDate, let pair = sentence.entities.first(where: { $0.kind == .pair }) {
      people = participants.participants(of: pair, subject: [])
    }
    if people.isEmpty, hasOwnDate, let lapsed = lapsed(setting, type) { return [lapsed] }
    let told = isTalkOfFighters(setting, people) ? .negotiation : type
    return [FrameReading(type: told, participants: people, place: place(setting))]
  }

  /// 'Pertemuan yang semula direncanakan pada 3 Mei ditunda': another one of those who were told to talk.
  func lapsed(_ setting: TriggerSetting, _ type: EventType) -> FrameReading? {
    guard let word = tables.status.superseded.first(in: sentence.tokens, within: setting.after),
      sentence.entities(within: setting.after.lowerBound..<word.lowerBound).isEmpty
    else { return nil }
    let told = participants.antecedents
    let sides = told.talking.isEmpty && type == .negotiation ? told.sides : told.talking
    let talking = parties(of: sides)
    if talking.count == 2 {
      return FrameReading(
        type: .negotiation,
        participants: [],
        otherParties: talking,
        place: place(setting)
      )
    }
    guard hasTwoSides(told.pair) else { return nil }
    return FrameReading(type: type, participants: told.pair, place: place(setting))
  }
}
