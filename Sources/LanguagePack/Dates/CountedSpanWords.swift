import DigestModel
import MarkedYAML

/// Words of counted spans: 'dua hari lalu', 'sepekan kemudian', 'tiga bulan terakhir'.
struct CountedSpanWords: Sendable {
  enum Tail: Hashable, Sendable {
    /// From the day of publication, backwards or ahead.
    case ago
    case ahead
    /// From the date told before.
    case before
    case after
    /// From what the clause behind it tells.
    case earlierThan
    case laterThan
    /// A window that ends with the day of publication: no date.
    case window
  }

  let units: WordTable<DateUnit>
  /// One unit in one word: `sehari`.
  let ones: WordTable<DateUnit>
  let tails: PhraseTable<Tail>
  /// What a window without its own tail stands behind: 'dalam dua pekan'.
  let within: PhraseTable<Bool>

  init(_ reader: inout MappingReader) {
    let entries = reader.mappings("units") { entry in
      (
        entry.choice("unit", of: DateUnit.self) ?? .day, entry.strings("words"),
        entry.strings("one")
      )
    }
    var units: [String: DateUnit] = [:]
    var ones: [String: DateUnit] = [:]
    for (unit, words, one) in entries {
      for word in words { units[word.folded] = unit }
      for word in one { ones[word.folded] = unit }
    }
    self.units = WordTable(units)
    self.ones = WordTable(ones)
    var tails = PhraseTable<Tail>()
    let lists: [(String, Tail)] = [
      ("ago", .ago), ("ahead", .ahead), ("before", .before), ("after", .after),
      ("earlierThan", .earlierThan), ("laterThan", .laterThan),
      ("window", .window),
    ]
    for (key, tail) in lists {
      for phrase in reader.strings(key) { tails.insert(phrase, tail) }
    }
    self.tails = tails
    within = PhraseTable(reader.strings("within").map { (phrase: $0, value: true) })
  }
}
