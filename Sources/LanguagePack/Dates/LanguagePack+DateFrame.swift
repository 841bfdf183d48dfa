import DigestModel

extension LanguagePack {
  /// What is known of when an article was written: its day, else what its own words prove.
  ///
  /// Without a day of publication the year comes from a copyright line among what was removed, else
  /// from the latest year that the text gives; the latest day whose weekday fits that year, or the one
  /// after it, stands in for the unknown day.
  package func dateFrame(for article: CleanedArticle) -> DateFrame {
    if let published = article.published { return DateFrame(published: published) }
    let sentences = article.paragraphs.enumerated().flatMap {
      self.sentences(of: $0.element, number: $0.offset)
    }
    let year = copyrightYear(of: article)
    let forms = sentences.flatMap { dateForms(in: $0.tokens) }
    guard let known = year ?? forms.compactMap(\.year).filter({ (1990...2100).contains($0) }).max()
    else { return DateFrame() }
    let years = year.map { [$0] } ?? [known, known + 1]
    let days = forms.compactMap { form -> Day? in
      guard case .days(let days) = form.meaning, let weekday = days.weekday else { return nil }
      return years.lazy.compactMap {
        Day(year: $0, month: days.first.month, day: days.first.day)
      }.first { $0.weekday == weekday }
    }
    return DateFrame(year: year ?? days.max()?.year, latest: days.max())
  }

  private func copyrightYear(of article: CleanedArticle) -> Int? {
    article.removed.compactMap { line -> Int? in
      let tokens = tokens(of: line)
      guard noisePatterns.copyrightSign(in: tokens) != nil else { return nil }
      return tokens.compactMap { Int($0.text) }.filter { (1990...2100).contains($0) }.max()
    }.max()
  }
}

extension DateForm {
  /// The year that the text gives.
  fileprivate var year: Int? {
    switch meaning {
    case .days(let days): if case .given(let year) = days.year { year } else { nil }
    case .month(_, let year): if case .given(let year) = year { year } else { nil }
    case .year(let year): year
    default: nil
    }
  }
}
