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
    return forms.enumerated().map { position, form in
      let isQuoted = sentence.isQuoted[form.tokens.lowerBound]
      let direction = isPlanned.map { $0 ? DateDirection.ahead : .behind }
      let resolver = DateResolver(
        frame: frame,
        rules: rules,
        direction: direction ?? tenses?.direction(around: form.tokens),
        anchor: mainDay(behind: position, of: forms, in: sentence, frame: frame) ?? anchor,
        today: isQuoted ? spokenOn ?? frame.published : frame.published
      )
      let found = resolver.resolution(of: form.meaning)
      if found.span.isExact, !form.isAside { anchor = found.span }
      return DateExpression(
        tokens: form.tokens,
        span: found.span,
        hasYear: form.hasYear,
        isDoubtful: found.isDoubtful
      )
    }
  }

  /// 'X, yang sehari sebelumnya bertemu Y, tiba di Z, Rabu (15/5)': what the relative clause counts from.
  private func mainDay(
    behind position: Int,
    of forms: [DateForm],
    in sentence: Sentence,
    frame: DateFrame
  ) -> DateSpan? {
    let start = forms[position].tokens.lowerBound
    guard case .fromAnchor = forms[position].meaning, start > 0,
      dateWords.relatives.contains(sentence.tokens[start - 1])
    else { return nil }
    let resolver = DateResolver(
      frame: frame,
      rules: rules,
      direction: nil,
      anchor: nil,
      today: frame.published
    )
    return forms.dropFirst(position + 1).lazy.map { resolver.resolution(of: $0.meaning).span }
      .first { $0.isExact }
  }

  /// The dates of a sentence as the words give them.
  package func dateForms(in tokens: [Token]) -> [DateForm] {
    DateFormReader(pack: self, tokens: tokens).forms()
  }

  /// The dates of an article's sentences, in their order.
  ///
  /// 'Sehari sebelumnya' counts from the last date of its paragraph, else from the first of the
  /// article, 'sehari setelahnya' from the last one of all; a date on which something was only said is
  /// neither.
  package func dates(
    in sentences: [Sentence],
    frame: DateFrame
  ) -> [[DateExpression]] {
    var main: DateSpan?
    var last: (paragraph: Int, span: DateSpan)?
    return sentences.map { sentence in
      let near = last.flatMap { $0.paragraph == sentence.paragraph ? $0.span : nil }
      let anchor = near ?? (opensWithSequel(sentence) ? last?.span : nil) ?? main
      let found = dates(in: sentence, frame: frame, anchor: anchor)
      let told = found.last { $0.span.isExact && !isStatementDate($0.tokens, in: sentence) }
      if let told {
        last = (sentence.paragraph, told.span)
        main = main ?? told.span
      }
      return found
    }
  }

  /// 'Sehari setelahnya giliran X bersidang', 'Pada hari yang sama, …': the first date of a paragraph counts on from what was told.
  private func opensWithSequel(_ sentence: Sentence) -> Bool {
    let reader = DateFormReader(pack: self, tokens: sentence.tokens)
    let first = reader.phraseForm(at: 0) ?? reader.countedForm(at: 0)
    let second = first == nil && sentence.tokens.count > 1 ? reader.phraseForm(at: 1) : nil
    guard case .fromAnchor(let days, isAside: false)? = (first ?? second)?.meaning else {
      return false
    }
    return first == nil ? days == 0 : days > 0
  }

  /// For each date of a sentence, whether the words around it say that it lies ahead:
  /// `yang akan berlaku mulai Minggu (15/2)`.
  package func areToldAhead(_ forms: [DateForm], in sentence: Sentence) -> [Bool] {
    let tenses = TenseMarks(in: sentence.tokens, dateWords)
    return forms.map { tenses.direction(around: $0.tokens) == .ahead }
  }

  /// How far before a date a word of reporting still governs it, in tokens.
  private static var statementReach: Int { 60 }
  private static var nearReach: Int { 4 }

  /// Whether a date stands behind a word of reporting outside quotations: `kata X, Selasa (24/10)`.
  package func isStatementDate(_ tokens: Range<Int>, in sentence: Sentence) -> Bool {
    guard !sentence.isQuoted[tokens.lowerBound] else { return false }
    let from = max(0, tokens.lowerBound - Self.statementReach)
    return (from..<tokens.lowerBound).contains { index in
      guard !sentence.isQuoted[index],
        let word = datelineWords.statements.match(in: sentence.tokens, at: index)
      else { return false }
      return word.value || tokens.lowerBound - index <= Self.nearReach
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
      rules: rules,
      direction: .behind,
      anchor: nil,
      today: frame.published
    )
    let span = resolver.resolution(of: form.meaning).span
    return span.isExact ? span.start : nil
  }
}

extension DateForm {
  fileprivate var isAside: Bool {
    if case .fromAnchor(_, isAside: true) = meaning { true } else { false }
  }

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
  /// The marks that begin something further: 'tiba pada Rabu dan akan bertemu X'.
  private let additions: Set<Int>
  /// How far behind a date a word still speaks of it, in tokens.
  private static let reach = 10

  init(in tokens: [Token], _ words: DateWords) {
    marks = tokens.indices.compactMap { index in
      words.tenses.match(in: tokens, at: index).map { (index, $0.value) }
    }
    additions = Set(
      marks.map(\.index).filter { $0 > 0 && words.additions.contains(tokens[$0 - 1].folded) }
    )
  }

  /// The nearest word before the date decides, else the first one shortly after it.
  func direction(around range: Range<Int>) -> DateDirection? {
    let next = position(of: range.lowerBound)
    if next > 0 { return marks[next - 1].direction }
    let after = position(of: range.upperBound)
    guard after < marks.count, marks[after].index < range.upperBound + Self.reach,
      !additions.contains(marks[after].index)
    else { return nil }
    return marks[after].direction
  }

  /// The first mark at the token or behind it.
  private func position(of token: Int) -> Int {
    marks.partitioningIndex { $0.index >= token }
  }
}
