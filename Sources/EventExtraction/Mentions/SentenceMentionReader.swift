import DigestModel
import LanguagePack

/// Reads the events that one sentence states.
struct SentenceMentionReader {
  let tables: ExtractionTables
  let sentence: ReadSentence
  let number: Int
  let cast: Cast
  let published: Day?
  let antecedents: Antecedents
  private let clauses: [Clause]

  private var reportClauses: [Clause] { clauses.filter(\.isReport) }

  init(
    tables: ExtractionTables,
    sentence: ReadSentence,
    number: Int,
    cast: Cast,
    published: Day?,
    antecedents: Antecedents
  ) {
    self.tables = tables
    self.sentence = sentence
    self.number = number
    self.cast = cast
    self.published = published
    self.antecedents = antecedents
    clauses = ClauseReader(words: tables.clauses, triggers: tables.triggers, sentence: sentence)
      .clauses()
  }

  /// The events in the order of their triggers.
  func candidates() -> [Candidate] {
    var found: [Candidate] = []
    var subject: [Participant] = []
    var status: EventStatus?
    for (position, clause) in clauses.enumerated() where !clause.isReport {
      let triggers = triggers(in: clause)
      let own = actors(of: clause, before: triggers.first?.range.lowerBound)
      if !own.isEmpty {
        subject = own
      } else if triggers.first?.range.lowerBound == clause.tokens.lowerBound, subject.isEmpty {
        subject = reader().subject(in: clause.tokens).filter(\.isPerson)
      }
      var acting = subject.isEmpty ? openingSubject(after: position) : subject
      for (index, trigger) in triggers.enumerated() {
        if index > 0 {
          let between = triggers[index - 1].range.upperBound..<trigger.range.lowerBound
          let nearer = reader().subject(in: between).filter(\.isPerson)
          if nearer.count > 1 { acting = nearer }
        }
        let end = index + 1 < triggers.count ? triggers[index + 1].range.lowerBound : nil
        let setting = TriggerSetting(
          trigger: trigger.trigger,
          range: trigger.range,
          clause: clause,
          position: position,
          scope: trigger.range.lowerBound..<(end ?? clause.tokens.upperBound),
          subject: acting,
          isFirst: index == 0,
          isSubjectOwn: !own.isEmpty || index > 0,
          followsVerb: index > 0 && !triggers[index - 1].trigger.isNoun
        )
        let governing = found.last?.status ?? status
        let read = candidates(setting, governing: governing)
        found += read
        status = read.last?.status ?? status
      }
    }
    return found
  }

  private func triggers(in clause: Clause) -> [(trigger: Trigger, range: Range<Int>)] {
    var found: [(trigger: Trigger, range: Range<Int>)] = []
    var index = clause.tokens.lowerBound
    while index < clause.tokens.upperBound {
      if let trigger = tables.triggers.trigger(in: sentence.tokens, at: index),
        trigger.range.upperBound <= clause.tokens.upperBound, !sentence.isInsideEntity(index)
      {
        found.append(trigger)
        index = trigger.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func reader() -> ParticipantReader {
    ParticipantReader(
      words: tables.clauses,
      sentence: sentence,
      antecedents: antecedentsHere(),
      cast: cast
    )
  }

  /// 'Erdogan … dengan Putin ketika keduanya bertemu': the pair stands in the sentence itself.
  private func antecedentsHere() -> Antecedents {
    var here = antecedents
    guard let pronoun = sentence.entities.first(where: { $0.kind == .pair || $0.kind == .single })
    else { return here }
    var people: [Participant] = []
    for entity in sentence.entities where entity.tokens.lowerBound < pronoun.tokens.lowerBound {
      guard let person = entity.person, !isSpeaker(entity) else { continue }
      if !people.contains(.person(person)) { people.append(.person(person)) }
    }
    if people.count >= 2 { here.pair = Array(people.suffix(2)) }
    if let first = people.first { here.subject = [first] }
    return here
  }

  private func isSpeaker(_ entity: Entity) -> Bool {
    clauses.contains { $0.isReport && $0.tokens.contains(entity.tokens.lowerBound) }
  }

  private func actors(of clause: Clause, before trigger: Int?) -> [Participant] {
    let end = trigger ?? clause.tokens.upperBound
    guard end > clause.tokens.lowerBound else { return [] }
    return reader().subject(in: clause.tokens.lowerBound..<end)
  }

  /// 'Sebelum menghadap Xi, Blinken bertemu …': an opening clause has the subject of the next one.
  private func openingSubject(after position: Int) -> [Participant] {
    for clause in clauses.dropFirst(position + 1) where !clause.isReport {
      let found = actors(of: clause, before: triggers(in: clause).first?.range.lowerBound)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The events that one trigger states: several where each partner has one of his own.
  private func candidates(
    _ setting: TriggerSetting,
    governing: EventStatus?
  ) -> [Candidate] {
    let status = StatusReader(words: tables.status, tokens: sentence.tokens).status(
      of: setting.trigger,
      at: setting.range,
      in: setting.clause,
      governing: governing
    )
    let choice = DateChoice(
      sentence: sentence,
      clauses: clauses,
      words: tables.clauses,
      isBare: { triggers(in: $0).isEmpty }
    )
    let date = choice.date(
      of: setting.range,
      isNoun: setting.trigger.isNoun,
      scope: setting.dateScope,
      in: setting.position
    )
    guard var status, !isWish(status, date, setting) else { return [] }
    if status == .held, isAlongsidePlan(setting.clause) { status = .scheduled }
    let reader = FrameReader(
      tables: tables,
      sentence: sentence,
      cast: cast,
      participants: self.reader(),
      places: PlaceReader(words: tables.clauses, knowledge: tables.knowledge, sentence: sentence),
      speaker: [speaker()].compactMap { $0 }
    )
    return reader.readings(setting).map { reading in
      let own = reading.dateScope.flatMap { scope in
        sentence.dates.first { scope.contains($0.tokens.lowerBound) }?.span
      }
      let told = ahead(own ?? date ?? .unknown, setting, status)
      return candidate(reading, setting, status: status, date: told)
    }
    .filter { !isLooseWish($0) }
  }

  /// 'undangan ke KTT di Bali pada November': a month without its year lies ahead.
  private func ahead(
    _ date: DateSpan,
    _ setting: TriggerSetting,
    _ status: EventStatus
  ) -> DateSpan {
    guard date.precision == .month, let published, let start = date.start,
      let last = date.bounds?.upperBound, last < published,
      sentence.dates.contains(where: { $0.span == date && !$0.hasYear })
    else { return date }
    let before = setting.clause.tokens.lowerBound..<setting.range.lowerBound
    let isAsked =
      tables.status.invited.occurs(in: sentence.tokens, within: before)
      || tables.status.prepared.occurs(in: sentence.tokens, within: before)
    guard isAsked || status == .scheduled else { return date }
    return DateSpan(month: start.month, year: start.year + 1) ?? date
  }

  /// 'kesiapan berunding dengan Rusia': a wish of one person towards a state.
  private func isLooseWish(_ candidate: Candidate) -> Bool {
    candidate.status == .proposed && candidate.date == .unknown && candidate.type != .visit
      && candidate.participants.contains(where: \.isParty)
  }

  /// 'Selain bertemu X, ia juga akan bertemu Y': both lie ahead.
  private func isAlongsidePlan(_ clause: Clause) -> Bool {
    tables.clauses.alongside.length(in: sentence.tokens, at: clause.tokens.lowerBound) > 0
      && tables.status.scheduled.occurs(
        in: sentence.tokens,
        within: clause.tokens.upperBound..<sentence.tokens.count
      )
  }

  /// Wishes without a day of talks in general, or within somebody's words, tell no event.
  private func isWish(_ status: EventStatus, _ date: DateSpan?, _ setting: TriggerSetting) -> Bool {
    guard status != .held, date == nil else { return false }
    switch setting.trigger.frame {
    case .talks, .signing, .vote, .offer: return true
    default: return status == .proposed && sentence.sentence.isQuoted[setting.range.lowerBound]
    }
  }

  private func candidate(
    _ reading: FrameReading,
    _ setting: TriggerSetting,
    status: EventStatus,
    date: DateSpan
  ) -> Candidate {
    let clauses = tables.clauses
    let tokens = sentence.tokens
    let lies = liesAhead(date)
    let isOpenDeparture = setting.trigger.departs && date == .unknown
    let ahead = status == .held && (lies || isOpenDeparture)
    // An aim whose day has passed was reached, as far as the article goes on from it.
    let isReached =
      status == .scheduled && setting.clause.isAim
      && (clauses.earlier.occurs(in: tokens, within: 0..<tokens.count)
        || (published.flatMap { day in date.bounds.map { $0.upperBound < day } } ?? false))
    return Candidate(
      trigger: setting.trigger,
      type: reading.type,
      status: ahead ? .scheduled : isReached ? .held : status,
      date: setting.trigger.frame == .gathering && setting.followsVerb ? month(of: date) : date,
      place: reading.place?.place,
      country: reading.place?.country,
      participants: reading.participants,
      otherParties: reading.otherParties,
      isBackward: isBackward(setting),
      sentence: number,
      paragraph: sentence.sentence.paragraph,
      evidence: evidence(of: setting),
      isEarlier: clauses.earlier.occurs(in: tokens, within: setting.clause.tokens),
      stayDays: stayDays(in: setting),
      dateEndsStay: tokens[setting.clause.tokens].contains { clauses.ends.contains($0.folded) }
    )
  }

  /// The day in 'bertemu di sela KTT X pada Sabtu' is that of the meeting.
  private func month(of date: DateSpan) -> DateSpan {
    guard date.isExact, date.end == nil, let start = date.start else { return date }
    return DateSpan(month: start.month, year: start.year) ?? date
  }

  /// A day after publication, or days that begin on it and go on.
  private func liesAhead(_ date: DateSpan) -> Bool {
    guard let published, let bounds = date.bounds else { return false }
    if bounds.lowerBound > published { return true }
    return date.isExact && bounds.lowerBound == published && bounds.upperBound > published
  }

  private func isBackward(_ setting: TriggerSetting) -> Bool {
    guard setting.trigger.isNoun else { return false }
    let end = min(setting.range.upperBound + 2, sentence.tokens.count)
    return sentence.tokens[setting.range.upperBound..<end].contains { token in
      tables.clauses.backward.contains(token.folded) || tables.claims.first.contains(token.folded)
        || tables.claims.ordinals[token.folded] != nil
    }
  }

  /// From the subject, or the clause's beginning, to the clause's end: contiguous, within the sentence.
  private func evidence(of setting: TriggerSetting) -> Range<Int> {
    var start = setting.clause.tokens.lowerBound
    var end = setting.clause.tokens.upperBound
    while start < setting.range.lowerBound, sentence.tokens[start].kind == .sign { start += 1 }
    while end > setting.range.upperBound,
      [",", "\"", ".", ";", ":"].contains(sentence.tokens[end - 1].folded)
    {
      end -= 1
    }
    return start..<end
  }

  /// 'kunjungan tiga hari', 'selama dua hari'.
  private func stayDays(in setting: TriggerSetting) -> Int? {
    let tokens = sentence.tokens
    for index in tokens.indices.dropLast()
    where tables.clauses.days.contains(tokens[index + 1].folded) {
      if let number = tables.clauses.number(tokens[index]), number < 32 { return number }
    }
    return nil
  }
}

extension SentenceMentionReader {
  /// What pronouns in the next sentence stand for.
  func antecedentsAfter(_ candidates: [Candidate]) -> Antecedents {
    var after = antecedents
    if let speaker = speaker() ?? firstSubject() { after.subject = [speaker] }
    let people = peopleInOrder()
    let paired = candidates.last { $0.participants.filter { !$0.isParty }.count == 2 }
    if let paired, paired.type != .visit {
      after.pair = paired.participants.filter { !$0.isParty }
    } else if let pair = pair(among: people) {
      after.pair = pair
    }
    if let travelled = candidates.last(where: { $0.type == .visit }) {
      after.group = travelled.participants
    }
    if let sides = sides(of: candidates) { after.sides = sides }
    return after
  }

  /// 'kata Wang' at the end makes him who 'ia' is.
  private func speaker() -> Participant? {
    for clause in reportClauses.reversed() {
      if let person = sentence.entities(within: clause.tokens).compactMap(\.person).first {
        return .person(person)
      }
    }
    return nil
  }

  private func firstSubject() -> Participant? {
    let whole = 0..<sentence.tokens.count
    return reader().subject(in: whole).first { !$0.isParty }
  }

  /// The two states that an event was told of, else the first two that the sentence names.
  private func sides(of candidates: [Candidate]) -> [Participant]? {
    for candidate in candidates.reversed() {
      let parties = MentionMerger(cast: cast).parties(of: candidate)
      if parties.count == 2 { return parties.map { .party($0) } }
    }
    var named: [Party] = []
    for entity in sentence.entities {
      if let party = entity.party, tables.states.contains(party), !named.contains(party) {
        named.append(party)
      }
    }
    return named.count == 2 ? named.map { .party($0) } : nil
  }

  /// The first two of different states.
  private func pair(among people: [Participant]) -> [Participant]? {
    guard people.count >= 2, case .person(let first) = people[0],
      case .person(let second) = people[1],
      cast.members[first].country != cast.members[second].country
    else { return nil }
    return Array(people.prefix(2))
  }

  /// People who are not only quoted.
  private func peopleInOrder() -> [Participant] {
    var people: [Participant] = []
    for entity in sentence.entities {
      let isQuoted = clauses.contains { clause in
        (clause.isReport || clause.endsInStatement)
          && clause.tokens.contains(entity.tokens.lowerBound)
      }
      guard let person = entity.person, !isQuoted, !people.contains(.person(person)) else {
        continue
      }
      people.append(.person(person))
    }
    return people
  }
}
