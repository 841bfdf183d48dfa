import DigestModel

/// Finds dates in a run of tokens by their form, in one pass from left to right.
struct DateFormReader {
  let pack: LanguagePack
  let tokens: [Token]

  func forms() -> [DateForm] {
    var forms: [DateForm] = []
    var index = 0
    while index < tokens.count {
      let found = self.forms(at: index)
      forms += found
      index = max(index + 1, found.last?.tokens.upperBound ?? 0)
    }
    return withoutAliases(withoutDoubled(forms))
  }

  /// The forms that begin at one place; two where a list of days shares its month.
  private func forms(at index: Int) -> [DateForm] {
    if let form = weekdayForm(at: index) { return [form] }
    if let form = slashForm(at: index) { return [form] }
    if let form = numericForm(at: index) { return [form] }
    let written = writtenForms(at: index)
    if !written.isEmpty { return written }
    if let form = phraseForm(at: index) ?? countedForm(at: index) { return [form] }
    if let form = monthForm(at: index) ?? yearForm(at: index) { return [form] }
    return []
  }

  func form(_ meaning: DateForm.Meaning, _ range: Range<Int>) -> DateForm {
    DateForm(tokens: range, meaning: meaning)
  }

  func token(_ index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

  func isSign(_ sign: String, at index: Int) -> Bool { token(index)?.isSign(sign) ?? false }

  /// 'Hari ini, Kamis (30/6)' tells one day twice; the more exact form stays.
  private func withoutDoubled(_ forms: [DateForm]) -> [DateForm] {
    var kept: [DateForm] = []
    for var form in forms {
      if let last = kept.last, case .shifted(.day, by: let days) = last.meaning, isDay(form) {
        let gap = tokens[last.tokens.upperBound..<form.tokens.lowerBound]
        if gap.allSatisfy({ $0.isSign(",") || $0.folded == pack.dateWords.dayWord }) {
          kept.removeLast()
          form.daysFromPublication = days
        }
      }
      kept.append(form)
    }
    return kept
  }

  private func isDay(_ form: DateForm) -> Bool {
    switch form.meaning {
    case .days, .weekday: true
    default: false
    }
  }

  /// 'Selasa (10/5) 21.40 waktu setempat atau Rabu (11/5) pukul 08.40 WIB': local time stays.
  private func withoutAliases(_ forms: [DateForm]) -> [DateForm] {
    var kept: [DateForm] = []
    for form in forms {
      if let last = kept.last, isDay(last), isDay(form) {
        let gap = tokens[last.tokens.upperBound..<form.tokens.lowerBound].map(\.folded)
        if gap.contains(pack.dateWords.otherwise), contains(pack.dateWords.localTime, in: gap) {
          continue
        }
      }
      kept.append(form)
    }
    return kept
  }

  private func contains(_ phrase: [String], in words: [String]) -> Bool {
    guard !phrase.isEmpty, words.count >= phrase.count else { return false }
    return (0...(words.count - phrase.count)).contains {
      Array(words[$0..<($0 + phrase.count)]) == phrase
    }
  }
}
