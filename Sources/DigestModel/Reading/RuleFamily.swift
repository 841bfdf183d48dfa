/// A group of rules for reading copy that can be left out, to measure what it is worth.
///
/// Copy is always read with all of them but in an evaluation that asks otherwise.
package enum RuleFamily: String, Hashable, Sendable, CaseIterable {
  // Cleaning.
  /// Lines of other things than the article, by their words.
  case noiseLines = "noise-lines"
  case readAlso = "read-also"
  case copyrightLines = "copyright-lines"
  /// Labels before the names of authors and editors.
  case bylineLabels = "byline-labels"
  case knownOutlets = "known-outlets"
  /// A line of the head that repeats words of the body is no headline.
  case pullQuotes = "pull-quotes"
  case repeatedBody = "repeated-body"

  // Days.
  /// The weekday decides the year and repairs misprints.
  case weekdays
  /// 'kemarin', 'pekan lalu', 'dua hari lalu', 'sehari sebelumnya'.
  case relativeDays = "relative-days"
  /// Verbs of saying keep their date, and those whom they quote, out of events.
  case reportingVerbs = "reporting-verbs"

  // Names.
  case knownPeople = "known-people"
  case knownPlaces = "known-places"
  /// Cities that stand for their government.
  case metonyms
  /// Known names with a letter wrong.
  case misprintedNames = "misprinted-names"
  /// One word of a name for somebody who was introduced or is well known.
  case shortNames = "short-names"
  /// People whom no list has, found by the office before their name.
  case titledStrangers = "titled-strangers"
  /// 'menlu Israel' stands for whoever holds the office.
  case officesAlone = "offices-alone"
  /// 'menlu Israel dan Palestina' are two.
  case sharedOffices = "shared-offices"

  // Events.
  case quotations
  /// Nouns that state an event: 'pertemuan', 'kunjungan'.
  case nouns
  /// Words that have who acts behind them: 'ditengahi'.
  case passives
  /// 'keduanya', 'kedua menlu', 'kedua negara'.
  case pairs
  /// 'ia', 'rombongan'.
  case pronouns
  /// 'saat', 'setelah': a clause that shares the time of another one.
  case sharedTimes = "shared-times"
  /// 'untuk bertemu': what is aimed at lies ahead.
  case aims
  /// Words that look like an event's and are none.
  case falseFriends = "false-friends"

  // How far an event has come.
  /// 'akan', 'dijadwalkan', 'mengusulkan'.
  case plans
  /// 'batal', 'ditunda'.
  case cancellations
  /// 'tidak', 'belum', 'jika'.
  case denials
  /// 'membantah bahwa …', 'kabar bahwa … tidak benar'.
  case disclaimers
  /// A day after that of publication lies ahead, whatever the verb.
  case daysAhead = "days-ahead"

  // The article as a whole.
  /// What is told several times is one event.
  case retellings
  /// 'Pertemuan itu' adds to the event told before.
  case pointingBack = "pointing-back"
  /// Visits and the meetings within them lend each other place and day.
  case visitCompletion = "visit-completion"
  /// 'Setelah itu': what comes next has the day told before.
  case sequels
  /// Who leaves at night arrives the day after.
  case departures
  /// Who took part, where a sentence of its own says so.
  case attendance
}

/// Which families copy is read with.
package struct ReadingRules: Hashable, Sendable {
  private let leftOut: Set<RuleFamily>

  /// All but `families`.
  package init(without families: Set<RuleFamily>) { leftOut = families }

  package static let all = ReadingRules(without: [])

  package func include(_ family: RuleFamily) -> Bool {
    // Nearly always empty: reading pays for a measurement only while it is made.
    leftOut.isEmpty || !leftOut.contains(family)
  }
}
