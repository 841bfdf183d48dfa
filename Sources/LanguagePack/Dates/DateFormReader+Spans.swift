import DigestModel

extension DateFormReader {
  /// A fixed phrase: `kemarin`, `pekan depan`, `hari yang sama`.
  func phraseForm(at start: Int) -> DateForm? {
    guard let match = pack.dateWords.phrases.match(in: tokens, at: start) else { return nil }
    let isCounted = start > 0 && pack.numberWords.number(in: tokens, at: start - 1) != nil
    return isCounted ? nil : form(match.value, start..<(start + match.count))
  }

  /// A counted span, `dua hari lalu`, `sehari sebelumnya`; windows ('dua pekan terakhir') are no dates.
  func countedForm(at start: Int) -> DateForm? {
    guard let span = countedSpan(at: start),
      let tail = pack.dateWords.counting.tails.match(in: tokens, at: span.end)
    else { return nil }
    let range = start..<(span.end + tail.count)
    switch tail.value {
    case .ago: return form(shifted(span.unit, by: -span.number), range)
    case .ahead: return form(shifted(span.unit, by: span.number), range)
    case .before where span.unit == .day: return form(fromAnchor(-span.number), range)
    case .after where span.unit == .day: return form(fromAnchor(span.number), range)
    case .earlierThan where span.unit == .day: return clauseForm(-span.number, range)
    case .laterThan where span.unit == .day: return clauseForm(span.number, range)
    default: return nil
    }
  }

  private func fromAnchor(_ days: Int) -> DateForm.Meaning {
    .fromAnchor(days: days, isAside: false)
  }

  /// 'Sehari sebelum ke Moskow, mereka …' dates the sentence; behind a date, ', dua hari setelah
  /// bertemu X' dates the meeting, the other way round.
  private func clauseForm(_ days: Int, _ range: Range<Int>) -> DateForm {
    let isFirst = range.lowerBound == 0
    return form(.fromAnchor(days: isFirst ? days : -days, isAside: !isFirst), range)
  }

  /// 'Setahun lalu' is told to the month, 'lima tahun lalu' to the year.
  private func shifted(_ unit: DateUnit, by number: Int) -> DateForm.Meaning {
    unit == .year && abs(number) == 1
      ? .shifted(.month, by: 12 * number) : .shifted(unit, by: number)
  }

  /// A number of units, or one in one word.
  func countedSpan(at start: Int) -> (number: Int, unit: DateUnit, end: Int)? {
    guard let token = token(start) else { return nil }
    if let unit = pack.dateWords.counting.ones[token] { return (1, unit, start + 1) }
    guard let number = pack.numberWords.number(in: tokens, at: start),
      let word = self.token(start + number.count),
      let unit = pack.dateWords.counting.units[word]
    else { return nil }
    return (number.value, unit, start + number.count + 1)
  }
}
