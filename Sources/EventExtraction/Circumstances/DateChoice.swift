import DigestModel
import LanguagePack

/// Which of a sentence's dates is that of a trigger.
struct DateChoice {
  let sentence: ReadSentence
  let clauses: [Clause]
  let words: ClauseWords
  let status: StatusWords
  let published: Day?
  /// Whether no event is stated in a clause.
  let isBare: (Clause) -> Bool
  /// Whether a clause begins with the name of an event: 'usai pertemuan …'.
  let opensOccasion: (Clause) -> Bool

  /// The date of a trigger in one of the clauses.
  ///
  /// The first date after the trigger counts, before that one of a day; then the last one before it. A
  /// clause without a date takes that of an opening clause that holds nothing else, and a clause that
  /// tells of the same time that of the clause before it. Dates of reports count for nothing.
  func date(
    of trigger: Range<Int>,
    isNoun: Bool,
    isJourney: Bool,
    scope: Range<Int>,
    in position: Int
  ) -> DateSpan? {
    let clause = clauses[position]
    if isAfterSpan(clause) { return best(in: clause.tokens, around: trigger) }
    let found = plainDate(
      of: trigger,
      isNoun: isNoun,
      isJourney: isJourney,
      scope: scope,
      in: position
    )
    let counted = daysAfterwards(clause) ?? daysAfterwards(openingAt: trigger)
    guard let found, let days = counted, let start = found.start, found.isExact else {
      return found
    }
    return DateSpan(start.adding(days: -days))
  }

  /// 'sehari setelah …', 'dua hari setelah …': how many days the clause lies before what follows it.
  private func daysAfterwards(_ clause: Clause) -> Int? {
    let start = clause.tokens.lowerBound
    guard start > 0, words.afterwards.contains(sentence.tokens[start]) else { return nil }
    return days(countedBefore: start)
  }

  /// 'sebulan setelah …': how long before what is told no day says.
  private func isAfterSpan(_ clause: Clause) -> Bool {
    let start = clause.tokens.lowerBound
    return start > 0 && words.afterwards.contains(sentence.tokens[start])
      && words.spans.ends(in: sentence.tokens, at: start)
  }

  /// 'Dua hari setelah menemui X di Y, Kamis (25/7), …': the sentence opens with the days, and the trigger
  /// follows them.
  private func daysAfterwards(openingAt trigger: Range<Int>) -> Int? {
    guard let span = sentence.dates.first, opensWithCount,
      span.tokens.upperBound == trigger.lowerBound
    else { return nil }
    return days(countedBefore: span.tokens.upperBound - 1)
  }

  /// 'Sehari setelah …'.
  private var opensWithCount: Bool {
    sentence.dates.first.map { $0.tokens.lowerBound == 0 && leads($0) } ?? false
  }

  private func days(countedBefore index: Int) -> Int? {
    let before = sentence.tokens[index - 1]
    if words.day.contains(before) { return 1 }
    if words.week.contains(before) { return 7 }
    guard index > 1, let number = words.number(sentence.tokens[index - 2]) else { return nil }
    if words.weeks.contains(before) { return number * 7 }
    return words.days.contains(before) ? number : nil
  }

  private func plainDate(
    of trigger: Range<Int>,
    isNoun: Bool,
    isJourney: Bool,
    scope: Range<Int>,
    in position: Int
  ) -> DateSpan? {
    let clause = clauses[position]
    let scope = isNoun ? untilAnnounced(scope, behind: trigger) : scope
    if let leading = sentence.dates.first(where: { date in
      leads(date) && date.tokens.upperBound == trigger.lowerBound && date != sentence.dates.first
    }) {
      return leading.span
    }
    if let found = best(in: scope, around: trigger, ofVerb: !isNoun) { return found }
    let rest = trigger.lowerBound..<clause.tokens.upperBound
    if !isNoun, let found = best(in: rest, around: trigger, ofVerb: true) { return found }
    if clause.isSimultaneous, !clause.isAim, position > 0,
      !(isJourney && isPassed(position))
    {
      let before = clauses[position - 1]
      if !before.isReport, !before.endsInStatement,
        let found = best(
          in: before.tokens,
          around: before.tokens.upperBound..<before.tokens.upperBound
        )
      {
        return found
      }
    }
    return opening(before: position) ?? adverbial(before: position) ?? aim(after: position)
      ?? afterwards(before: position)
      ?? since(after: position) ?? occasion(after: position) ?? statement(after: position)
  }

  /// 'tiba di X, Selasa (10/6), seusai mengunjungi Y': on some day before that, unless whoever was there only
  /// leaves.
  private func isPassed(_ position: Int) -> Bool {
    let clause = clauses[position].tokens
    return words.opening.precedents.length(in: sentence.tokens, at: clause.lowerBound) > 0
      && !sentence.tokens[clause].contains(where: words.ends.contains)
      && !words.leaving.occurs(in: sentence.tokens, within: clauses[position - 1].tokens)
  }

  /// The date of the clause, wherever it stands, or for an aim that of the clause before: what is left
  /// for an accord or a gathering that has none of its own.
  func nearest(in position: Int) -> DateSpan? {
    let clause = clauses[position]
    if let own = best(
      in: clause.tokens,
      around: clause.tokens.lowerBound..<clause.tokens.lowerBound
    ) {
      return own
    }
    guard clause.isAim, position > 0 else { return nil }
    let before = clauses[position - 1]
    guard !before.isReport, !before.endsInStatement else { return nil }
    return best(in: before.tokens, around: before.tokens.upperBound..<before.tokens.upperBound)
  }

  /// 'menyaksikan pertukaran nota seusai pertemuan di X, Sabtu (25/1)': the occasion that follows has the
  /// day.
  private func occasion(after position: Int) -> DateSpan? {
    guard position + 1 < clauses.count else { return nil }
    let next = clauses[position + 1]
    guard next.isSimultaneous, !next.isAim, !next.isReport, opensOccasion(next) else { return nil }
    return best(in: next.tokens, around: next.tokens.lowerBound..<next.tokens.lowerBound)
  }

  /// 'menelepon X dan menegaskan penolakan atas Y, Rabu (15/5)': what was said of no other act has the day at
  /// the sentence's end.
  private func statement(after position: Int) -> DateSpan? {
    guard clauses[position].endsInStatement, position + 2 == clauses.count,
      let next = clauses.last, isBare(next),
      sentence.entity(at: next.tokens.lowerBound) == nil,
      let date = sentence.dates.last, date.span.isExact,
      next.tokens.lowerBound < date.tokens.lowerBound,
      sentence.tokens[date.tokens.lowerBound - 1].isSign(","),
      sentence.tokens[date.tokens.upperBound...].allSatisfy({ $0.kind == .sign })
    else { return nil }
    return date.span
  }

  /// 'berkunjung ke X sejak Senin (17/5)': a clause that is nothing but the day from which it goes on.
  private func since(after position: Int) -> DateSpan? {
    guard position + 1 < clauses.count else { return nil }
    let next = clauses[position + 1].tokens
    guard words.afterwards.contains(sentence.tokens[next.lowerBound]) else { return nil }
    return sentence.dates.first { $0.tokens.lowerBound == next.lowerBound + 1 && $0.span.isExact }?
      .span
  }

  /// 'Pada 22 Februari, beberapa jam setelah …, keduanya bertelepon': the sentence begins with its date.
  private func opening(before position: Int) -> DateSpan? {
    guard position > 0, let first = sentence.dates.first, !countsFromEvent, known(first),
      !clauses[0].isReport,
      !clauses[0].endsInStatement, first.tokens.lowerBound <= 2 || followsAdverb(first),
      !clauses[position].isAim
    else { return nil }
    return first.span
  }

  /// 'Sebelum itu, sejak Minggu (12/5), X …': only words that point back stand before the date.
  private func followsAdverb(_ date: DateExpression) -> Bool {
    let start = date.tokens.lowerBound
    return (3...5).contains(start) && sentence.tokens[2].isSign(",")
      && words.backward.contains(sentence.tokens[1])
  }

  /// 'Dalam kunjungan ke X, Rabu (8/5), Y menemui Z': the day of the clause that opens the sentence.
  private func adverbial(before position: Int) -> DateSpan? {
    guard position == 1, !clauses[0].isReport, !clauses[0].endsInStatement,
      !clauses[1].isAim
    else { return nil }
    let tokens = sentence.tokens
    let clause = clauses[0].tokens
    guard words.opening.openers.length(in: tokens, at: clause.lowerBound) > 0,
      let date = sentence.dates.last(where: { clause.contains($0.tokens.lowerBound) }),
      known(date), date.span.isExact
    else { return nil }
    let isBefore = words.opening.precedents.length(in: tokens, at: clause.lowerBound) > 0
    let isApart = date.span.end == nil && tokens[date.tokens.lowerBound - 1].isSign(",")
    return !isBefore || isApart ? date.span : nil
  }

  /// 'Sehari setelah bertemu Wang, Kamis (25/7), Kuleba …': the day is that of the main clause.
  private func afterwards(before position: Int) -> DateSpan? {
    guard position > 0 else { return nil }
    let isCounted =
      position == 1 && opensWithCount
      || daysAfterwards(clauses[position - 1]) != nil
    guard isCounted else { return nil }
    let before = clauses[position - 1].tokens
    return best(in: before, around: before.upperBound..<before.upperBound)
  }

  /// 'menelepon X untuk membicarakan … pada Senin (23/10)': the aim stands before the date.
  private func aim(after position: Int) -> DateSpan? {
    guard position + 1 < clauses.count else { return nil }
    let next = clauses[position + 1]
    guard next.isAim, !next.isReport else { return nil }
    // 'bertolak ke X untuk menghadiri Y, Jumat (19/5)': behind a comma it is the day of both.
    let isApart = sentence.dates.contains { date in
      next.tokens.contains(date.tokens.lowerBound) && date.span.isExact
        && sentence.tokens[date.tokens.lowerBound - 1].isSign(",")
    }
    guard isApart || isBare(next) else { return nil }
    return best(in: next.tokens, around: next.tokens.lowerBound..<next.tokens.lowerBound)
  }

  /// 'Kunjungan X ke Y pekan depan dikonfirmasi Kremlin, Selasa (14/5)': up to what was said of it.
  private func untilAnnounced(_ scope: Range<Int>, behind trigger: Range<Int>) -> Range<Int> {
    let word = (trigger.upperBound..<max(trigger.upperBound, scope.upperBound)).first { index in
      let length = words.opening.announced.length(in: sentence.tokens, at: index)
      return length > 0 && !leadsToVerb(index + length)
    }
    return word.map { min(scope.lowerBound, $0)..<$0 } ?? scope
  }

  /// 'dipastikan berlangsung pada 24 Juli': it goes on with the event.
  private func leadsToVerb(_ index: Int) -> Bool {
    guard index < sentence.tokens.count else { return false }
    let token = sentence.tokens[index]
    return words.auxiliaries.contains(token)
      || !token.isCapitalised && words.verbPrefixes.contains(where: token.folded.hasPrefix)
  }

  /// Of a verb no day counts that is told of something else: see `isOfNoun`.
  private func best(
    in range: Range<Int>,
    around trigger: Range<Int>,
    ofVerb: Bool = false
  ) -> DateSpan? {
    let dates = sentence.dates.filter {
      range.contains($0.tokens.lowerBound) && known($0)
        && !(ofVerb && isOfNoun($0, behind: trigger.upperBound))
    }
    let after = dates.filter { $0.tokens.lowerBound >= trigger.upperBound && !leads($0) }
    let before = dates.filter { $0.tokens.lowerBound < trigger.lowerBound }
    let found =
      after.first { $0.span.isExact } ?? before.last { $0.span.isExact } ?? after.first
      ?? before.last
    return found?.span
  }

  /// 'bertemu X untuk menyiapkan KTT yang akan digelar pada Kamis': the day is that of the noun before 'yang'.
  func isOfNoun(_ date: DateExpression, behind start: Int) -> Bool {
    guard start < date.tokens.lowerBound,
      let last = (start..<date.tokens.lowerBound).last(where: { index in
        sentence.tokens[index].isSign(",") || status.relatives.contains(sentence.tokens[index])
      }), status.relatives.contains(sentence.tokens[last]), last > start,
      !sentence.tokens[last - 1].isSign(",")
    else { return false }
    return [status.scheduled, status.superseded].contains {
      $0.length(in: sentence.tokens, at: last + 1) > 0
    }
  }

  /// 'dua hari setelah bertemu X': the day is that of what follows.
  private func leads(_ date: DateExpression) -> Bool {
    words.afterwards.contains(sentence.tokens[date.tokens.upperBound - 1])
  }

  /// 'Sehari setelah bertemu Wang, Kamis (25/7), Kuleba …': it is counted from what the sentence tells.
  private var countsFromEvent: Bool {
    opensWithCount && !isBare(clauses[0])
  }

  private func known(_ date: DateExpression) -> Bool {
    date.span.precision != .unknown && !isOfForce(date)
  }

  /// 'gencatan senjata yang mulai berlaku Minggu (19/1)': from when it will hold, not when it was agreed on.
  private func isOfForce(_ date: DateExpression) -> Bool {
    guard let published, let day = date.span.start, day > published else { return false }
    return words.tellsForce(before: date.tokens.lowerBound, in: sentence.tokens)
  }
}
