import DigestModel
import LanguagePack

extension FrameReader {
  /// 'pertemuan di Jeddah pada 5 - 6 Agustus dan di Davos pada 14 Januari': one event for each place.
  func stations(of reading: FrameReading, _ setting: TriggerSetting) -> [FrameReading] {
    guard setting.trigger.isNoun, setting.trigger.isHeldSomewhere else { return [reading] }
    let found = stations(behind: setting)
    guard found.count > 1 else { return [reading] }
    return found.map { place, date in
      var station = reading
      station.place = place
      station.dateScope = date
      if reading.type == .summit {
        station.otherParties = reading.otherParties.filter { $0 != reading.place?.country }
        if let host = place.country, !station.otherParties.contains(host) {
          station.otherParties.append(host)
        }
      }
      return station
    }
  }

  private func stations(behind setting: TriggerSetting) -> [(FoundPlace, Range<Int>)] {
    let end = setting.after.upperBound
    var found: [(FoundPlace, Range<Int>)] = []
    var index = setting.after.lowerBound
    while let at = (index..<end).first(where: { tables.clauses.at.contains(sentence.tokens[$0]) }),
      found.isEmpty || goesOn(index..<at),
      let place = places.place(from: at + 1, before: end),
      let date = sentence.dates.first(where: {
        (place.end...place.end + 1).contains($0.tokens.lowerBound) && $0.tokens.upperBound <= end
      })
    {
      found.append((place, date.tokens))
      index = date.tokens.upperBound
    }
    return found
  }

  /// Whether only 'dan' or a comma stands between two parts of a list.
  private func goesOn(_ range: Range<Int>) -> Bool {
    (1...2).contains(range.count)
      && range.allSatisfy {
        sentence.tokens[$0].isSign(",") || sentence.tokens[$0].folded == tables.clauses.and
      }
  }
}

extension Trigger {
  fileprivate var isHeldSomewhere: Bool { [.gathering, .meet, .talk, .talks].contains(frame) }
}
