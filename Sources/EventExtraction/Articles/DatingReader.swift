import DigestModel
import LanguagePack

/// Reads the dates of an article's sentences one after the other.
struct DatingReader {
  let tables: ExtractionTables
  let frame: DateFrame

  /// The sentences with their dates; what a report's own date says anchors nothing, so that 'pada hari yang
  /// sama' after 'dilansir Reuters, Jumat (7/4)' is the day of the event.
  func sentences(_ plain: [Sentence], _ entities: [[Entity]]) -> [ReadSentence] {
    var anchor: DateSpan?
    return zip(plain, entities).map { sentence, entities in
      let dates = tables.pack.dates(in: sentence, frame: frame, anchor: anchor)
      let read = ReadSentence(sentence: sentence, dates: dates, entities: entities)
      if !dates.isEmpty { anchor = lastEventDay(of: read) ?? anchor }
      return read
    }
  }

  private func lastEventDay(of sentence: ReadSentence) -> DateSpan? {
    let clauses = ClauseReader(
      words: tables.clauses,
      triggers: tables.triggers,
      sentence: sentence
    ).clauses()
    let reports = clauses.filter { $0.isReport || $0.endsInStatement }
    return sentence.dates.last { date in
      date.span.isExact && !reports.contains { $0.tokens.contains(date.tokens.lowerBound) }
    }?.span
  }
}
