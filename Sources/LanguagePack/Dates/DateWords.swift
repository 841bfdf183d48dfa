import DigestModel
import MarkedYAML

/// Words by which a language tells days, weeks, months and years; a class as `LanguagePack` is.
package final class DateWords: Sendable {
  let weekdays: WordTable<Weekday>
  let shortWeekdays: WordTable<Weekday>
  let months: WordTable<Int>
  let shortMonths: WordTable<Int>
  let weekWords: WordSet
  let dayWord: String
  let dayParts: PhraseTable<Bool>
  /// True for words that join any two days, false for those that join neighbours only.
  let rangeWords: PhraseTable<Bool>
  let parts: WordSet
  let leads: WordSet
  /// Words after a date that say which way it lies.
  let directions: PhraseTable<DateDirection>
  let phrases: PhraseTable<DateForm.Meaning>
  let counting: CountedSpanWords
  /// The nearest of these before a date says whether it lies ahead.
  let tenses: PhraseTable<DateDirection>
  /// Straight before a day counted from another one: that one follows in the sentence.
  let relatives: WordSet
  /// Straight before such a word they say that it speaks of something further.
  let additions: Set<String>
  let localTime: [String]
  let otherwise: String

  static func reading(_ files: LanguageFiles) throws(DiagnosedError) -> DateWords {
    try languageFile("dates.yaml", in: files) { DateWords(&$0) }
  }

  private init(_ reader: inout MappingReader) {
    let days = reader.mappings("weekdays") { ($0.strings("names"), $0.strings("short")) }
    weekdays = Self.numbered(zip(Weekday.allCases, days.map(\.0)))
    shortWeekdays = Self.numbered(zip(Weekday.allCases, days.map(\.1)))
    let monthNames = reader.mappings("months") { ($0.strings("names"), $0.strings("short")) }
    months = Self.numbered(zip(1...12, monthNames.map(\.0)))
    shortMonths = Self.numbered(zip(1...12, monthNames.map(\.1)))
    weekWords = WordSet(reader.strings("weekWords").map(\.folded))
    dayWord = reader.requiredString("dayWord")?.folded ?? ""
    dayParts = PhraseTable(reader.strings("dayParts").map { (phrase: $0, value: true) })
    rangeWords = PhraseTable(
      reader.strings("rangeWords").map { (phrase: $0, value: true) }
        + reader.strings("looseRangeWords").map { (phrase: $0, value: false) }
    )
    parts = WordSet(reader.strings("parts").map(\.folded))
    leads = WordSet(reader.strings("leads").map(\.folded))
    directions = Self.directions(behind: reader.strings("past"), ahead: reader.strings("future"))
    phrases = Self.phrases(&reader)
    counting = CountedSpanWords(&reader)
    tenses = Self.directions(behind: reader.strings("told"), ahead: reader.strings("planned"))
    relatives = WordSet(reader.strings("relatives").map(\.folded))
    additions = Set(reader.strings("additions"))
    localTime = (reader.requiredString("localTime") ?? "").folded.split(separator: " ")
      .map(String.init)
    otherwise = reader.requiredString("otherwise")?.folded ?? ""
  }

  private static func numbered<Value>(
    _ names: some Sequence<(Value, [String])>
  ) -> WordTable<Value> {
    WordTable(names.flatMap { value, names in names.map { ($0.folded, value) } })
  }

  private static func directions(
    behind: [String],
    ahead: [String]
  ) -> PhraseTable<DateDirection> {
    PhraseTable(
      behind.map { (phrase: $0, value: .behind) } + ahead.map { (phrase: $0, value: .ahead) }
    )
  }

  private static func phrases(_ reader: inout MappingReader) -> PhraseTable<DateForm.Meaning> {
    var table = PhraseTable<DateForm.Meaning>()
    let fixed = reader.mappings("phrases") { entry in
      (
        entry.requiredString("phrase") ?? "",
        entry.choice("unit", of: DateUnit.self) ?? .day,
        entry.integer("shift") ?? 0
      )
    }
    for (phrase, unit, shift) in fixed { table.insert(phrase, .shifted(unit, by: shift)) }
    let anchored = reader.mappings("anchored") { entry in
      (entry.requiredString("phrase") ?? "", entry.integer("shift") ?? 0)
    }
    for (phrase, shift) in anchored {
      table.insert(phrase, .fromAnchor(days: shift, isAside: false))
    }
    return table
  }
}

/// Which way a date lies from the day of publication.
package enum DateDirection: Hashable, Sendable {
  case behind
  case ahead
}

/// What a relative date counts in.
package enum DateUnit: String, Hashable, Sendable, CaseIterable {
  case day
  case week
  case month
  case year
}
