import LanguagePack

extension AttendanceReader {
  /// Who sits at the table for a side: 'Kubu Moskow dipimpin X, sedangkan Kyiv mengirim Y', 'Dari
  /// Washington hadir X dan Y'.
  func sentOfSides() -> [Attendance] {
    sentence.entities.compactMap { side in
      guard let party = side.party, let people = sent(by: side), !people.isEmpty else { return nil }
      var attendance = Attendance(people: people, role: .delegate, sentence: number)
      attendance.side = party
      return attendance
    }
  }

  private func sent(by side: Entity) -> [Int]? {
    var index = side.tokens.upperBound
    while index < tokens.count, index - side.tokens.upperBound < 3,
      words.adverbs.contains(tokens[index]), !tokens[index].isSign(",")
    { index += 1 }
    guard index < tokens.count, !near(index, words.denied), !near(index, words.planned) else {
      return nil
    }
    let isFromSide =
      side.tokens.lowerBound > 0 && clauses.origins.contains(tokens[side.tokens.lowerBound - 1])
    let length =
      isFromSide
      ? words.present.length(in: tokens, at: index) : words.sent.length(in: tokens, at: index)
    guard length > 0 else { return nil }
    let start = index + length
    let title = tokens[start..<min(start + Self.reachOfTitle, tokens.count)].prefix {
      $0.isCapitalised || $0.isSign("(") || $0.isSign(")")
    }
    let people = listed(from: start, reach: max(1, title.count))
    return people.contains { isOnJourney($0) } ? nil : people
  }

  /// How long a title before a name may be: 'Pelaksana Tugas (Plt) Perdana Menteri (PM) X'.
  private static let reachOfTitle = 8

  /// 'Rusia mengirim X ke Beijing': that is a journey.
  private func isOnJourney(_ person: Int) -> Bool {
    guard let entity = sentence.entities.first(where: { $0.person == person }),
      entity.tokens.upperBound < tokens.count
    else { return false }
    return clauses.to.contains(tokens[entity.tokens.upperBound])
  }
}
