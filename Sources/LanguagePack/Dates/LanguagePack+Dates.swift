import DigestModel

extension LanguagePack {
  /// The dates of a sentence in its order, worked out as far as `frame` allows.
  ///
  /// What can't be told has an unknown span: no year or day is guessed. `anchor` is the last date told
  /// before the sentence, for 'sehari sebelumnya'. Without `isPlanned` the words before a date say
  /// whether it lies ahead. A week is told as its month.
  package func dates(
    in sentence: Sentence,
    frame: DateFrame,
    anchor: DateSpan? = nil,
    isPlanned: Bool? = nil
  ) -> [DateExpression] {
    let tenses = isPlanned == nil ? TenseMarks(in: sentence.tokens, dateWords) : nil
    let forms = dateForms(in: sentence.tokens)
    let spokenOn = speechDay(of: forms, in: sentence, frame: frame)
    var anchor = anchor
    return forms.map { form in
      let isQuoted = sentence.isQuoted[form.tokens.lowerBound]
      let direction = isPlanned.map { $0 ? DateDirection.ahead : .behind }
      let resolver = DateResolver(
        frame: frame,
        direction: direction ?? tenses?.direction(around: form.tokens),
        anchor: anchor,
        today: isQuoted ? spokenOn ?? frame.published : frame.published
      )
      let found = resolver.resolution(of: form.meaning)
      if found.span.isExact { anchor = found.span }
      return DateExpression(
        tokens: form.tokens,
        span: found.span,
        hasYear: form.hasYear,
        isDoubtful: found.isDoubtful
      )
    }
  }

  /// The dates of a sentence as the words give them.
  package func dateForms(in tokens: [Token]) -> [DateForm] {
    DateFormReader(words: dateWords, numbers: numberWords, tokens: tokens).forms()
  }

  /// The dates of each sentence, where each sentence's last exact date anchors the next ones.
  package func dates(
    in sentences: [Sentence],
    frame: DateFrame
  ) -> [[DateExpression]] {
    var anchor: DateSpan?
    return sentences.map { sentence in
      let found = dates(in: sentence, frame: frame, anchor: anchor)
      anchor = found.last { $0.span.isExact }?.span ?? anchor
      return found
    }
  }

  /// The day outside the quotation of a sentence that holds one: that of the speech.
  private func speechDay(of forms: [DateForm], in sentence: Sentence, frame: DateFrame) -> Day? {
    guard sentence.isQuoted.contains(true),
      let form = forms.first(where: { form in
        guard !sentence.isQuoted[form.tokens.lowerBound] else { return false }
        switch form.meaning {
        case .days, .weekday: return true
        default: return false
        }
      })
    else { return nil }
    let resolver = DateResolver(
      frame: frame,
      direction: .behind,
      anchor: nil,
      today: frame.published
    )
    let span = resolver.resolution(of: form.meaning).span
    return span.isExact ? span.start : nil
  }
}

extension DateForm {
  /// Whether the text gave the year itself.
  package var hasYear: Bool {
    switch meaning {
    case .days(let days): if case .given = days.year { true } else { false }
    case .month(_, let year): if case .given = year { true } else { false }
    case .year: true
    default: false
    }
  }
}

/// Where the words of a sentence speak of what lies ahead and where of what is past.
private struct TenseMarks {
  private let marks: [(index: Int, direction: DateDirection)]
  /// How far behind a date a word still speaks of it, in tokens.
  private static let reach = 10

  init(in tokens: [Token], _ words: DateWords) {
    marks = tokens.indices.compactMap { index in
      words.tenses.match(in: tokens, at: index).map { (index, $0.value) }
    }
  }

  /// The nearest word before the date decides, else the first one shortly after it.
  func direction(around range: Range<Int>) -> DateDirection? {
    if let before = marks.last(where: { $0.index < range.lowerBound }) { return before.direction }
    return marks.first { mark in
      mark.index >= range.upperBound && mark.index < range.upperBound + Self.reach
    }?.direction
  }
}
