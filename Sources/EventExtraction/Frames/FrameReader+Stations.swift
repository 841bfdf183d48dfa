import DigestModel
import LanguagePack

extension FrameReader {
  /// 'pertemuan di Jeddah pada 5 - 6 Agustus dan di Davos pada 14 Januari', 'bertemu dua kali, di A pada Mei
  /// dan di B pada Juni': one event for each place.
  func stations(of reading: FrameReading, _ setting: TriggerSetting) -> [FrameReading] {
    guard setting.trigger.isHeldSomewhere else { return [reading] }
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

  private func stations(behind setting: TriggerSetting) -> [DatedPlace] {
    let end = setting.after.upperBound
    for at in setting.after where tables.clauses.at.contains(sentence.tokens[at]) {
      guard let place = places.place(from: at + 1, before: end),
        let date = date(from: place.end, within: 1), date.upperBound <= end
      else { return [] }
      return datedPlaces(from: (place, date), before: end)
    }
    return []
  }

  /// 'ke China pada 9 November dan Peru pada 14 November': a visit for each day.
  func stops(
    _ setting: TriggerSetting,
    from destination: [FoundPlace],
    of visitors: [Participant]
  ) -> [FrameReading]? {
    guard destination.count == 1, let first = destination.first,
      let date = date(from: first.end, within: 1)
    else { return nil }
    let found = datedPlaces(from: (first, date), before: setting.after.upperBound)
    guard !visitors.isEmpty, found.count > 1, Set(found.map(\.0.country)).count == found.count
    else { return nil }
    let homes = parties(of: visitors)
    return found.map { stop, date in
      FrameReading(
        type: .visit,
        participants: visitors.filter { !$0.isParty },
        otherParties: homes + [stop.country].compactMap { $0 },
        place: stop,
        dateScope: date
      )
    }
  }

  typealias DatedPlace = (place: FoundPlace, date: Range<Int>)

  /// A place with its date, and those of the list that goes on from it: ', Serbia 7 - 8 Mei dan di …'.
  private func datedPlaces(from first: DatedPlace, before end: Int) -> [DatedPlace] {
    var found = [first]
    while let next = datedPlace(after: found[found.count - 1].date.upperBound, before: end) {
      found.append(next)
    }
    return found
  }

  private func datedPlace(after last: Int, before end: Int) -> DatedPlace? {
    let tokens = sentence.tokens
    var index = last
    while index < end, index - last < 2,
      tokens[index].isSign(",") || tokens[index].folded == tables.clauses.and
    { index += 1 }
    guard index > last, index < end else { return nil }
    if tables.clauses.to.contains(tokens[index]) || tables.clauses.at.contains(tokens[index]) {
      index += 1
    }
    if let entity = sentence.entity(at: index), entity.canAct { return nil }
    guard let place = places.place(from: index, before: end),
      let date = date(from: place.end, within: 1), date.upperBound <= end
    else { return nil }
    return (place, date)
  }

  /// The date that begins at a token, or behind a word or two.
  func date(from index: Int, within words: Int) -> Range<Int>? {
    sentence.dates.first { (index...index + words).contains($0.tokens.lowerBound) }?.tokens
  }
}

extension Trigger {
  fileprivate var isHeldSomewhere: Bool {
    isNoun ? [.gathering, .meet, .talk, .talks].contains(frame) : [.meet, .talk].contains(frame)
  }
}
