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
  /// From where on the next sentence says that what was told is not so.
  private let refutedFrom: Int?
  let clauses: [Clause]
  let statusReader: StatusReader

  init(
    tables: ExtractionTables,
    sentence: ReadSentence,
    number: Int,
    cast: Cast,
    published: Day?,
    antecedents: Antecedents,
    isRefuted: Bool = false
  ) {
    let hearsay = sentence.tokens.indices.first { index in
      [tables.status.hearsay, tables.status.rumours].contains {
        $0.length(in: sentence.tokens, at: index) > 0
      }
    }
    refutedFrom = isRefuted ? hearsay : nil
    self.tables = tables
    self.sentence = sentence
    self.number = number
    self.cast = cast
    self.published = published
    self.antecedents = antecedents
    clauses = ClauseReader(
      words: tables.clauses,
      triggers: tables.triggers,
      status: tables.status,
      sentence: sentence
    )
    .clauses()
    statusReader = StatusReader(
      words: tables.status,
      tokens: sentence.tokens,
      disclaimers: Disclaimers(in: sentence, tables)
    )
  }

  /// The events in the order of their triggers.
  func candidates() -> [Candidate] {
    guard !tables.pastimes.tellsMatch(sentence.tokens) else { return [] }
    var found: [Candidate] = []
    var subject: [Participant] = []
    var status: EventStatus?
    for (position, clause) in clauses.enumerated() {
      guard !clause.isReport else {
        found += message(in: position)
        continue
      }
      let triggers = triggers(in: clause)
      let own = actors(of: clause, before: triggers.first?.range.lowerBound)
      if own.isEmpty,
        let speaker = speaker(before: position) ?? agent(before: position)
          ?? controlled(into: position, to: triggers.first)
      {
        subject = speaker
      }
      if !own.isEmpty {
        subject = own
      } else if triggers.first?.range.lowerBound == clause.tokens.lowerBound, subject.isEmpty {
        // 'Menerima X di Y, Z …': an opening verb has the subject of the clause that follows.
        let next = triggers.first?.trigger.isNoun ?? true ? [] : openingSubject(after: position)
        subject = next.isEmpty ? reader().subject(in: clause.tokens).filter(\.isPerson) : next
      }
      let isUnnamed =
        own.isEmpty
        && (tellsOfUnnamed(position, before: triggers.first)
          || tellsOfAide(in: clause, before: triggers.first))
      if isUnnamed { subject = [] }
      var acting = subject.isEmpty && !isUnnamed ? openingSubject(after: position) : subject
      for index in triggers.indices
      where !isToldAsCall(triggers[index], in: position)
        && !isForbidden(triggers[index], in: clause)
        && isSaid(triggers[index], of: acting, in: clause)
      {
        if index > 0 {
          acting = nearerSubject(between: triggers[index - 1], triggers[index]) ?? acting
        } else if acting.isEmpty {
          acting = subjectBehindOpening(triggers, in: clause) ?? []
        }
        let setting = setting(
          triggers,
          index,
          position: position,
          subject: ownSubject(of: index, among: triggers, in: clause) ?? acting,
          isOwn: !own.isEmpty
        )
        let governing = found.last?.status ?? status
        let read = candidates(setting, governing: governing).map { aimed($0, clause, of: found) }
        found += read
        status = read.last?.status ?? status
      }
      if let earlier = earlierEncounter(behind: position, of: found) { found.append(earlier) }
    }
    return found
  }

  typealias FoundTrigger = (trigger: Trigger, range: Range<Int>)

  func setting(
    _ triggers: [FoundTrigger],
    _ index: Int,
    position: Int,
    subject: [Participant],
    isOwn: Bool
  ) -> TriggerSetting {
    let clause = clauses[position]
    let later = triggers.dropFirst(index + 1)
    let end = later.first?.range.lowerBound ?? clause.tokens.upperBound
    let other = later.first { !tellsNoMedium($0, in: clause) }
    let range = triggers[index].range
    return TriggerSetting(
      trigger: triggers[index].trigger,
      range: range,
      clause: clause,
      position: position,
      scope: range.lowerBound..<end,
      endOfDates: other?.range.lowerBound ?? clause.tokens.upperBound,
      subject: subject,
      isFirst: index == 0,
      isSubjectOwn: isOwn || index > 0,
      followsVerb: index > 0 && triggers[index - 1].trigger.isPlainVerb,
      isMediated: index > 0 && triggers[index - 1].trigger.frame == .mediation
    )
  }

  func reader() -> ParticipantReader {
    ParticipantReader(
      words: tables.clauses,
      relatives: tables.status.relatives,
      counterparts: tables.offices.counterparts,
      formers: tables.offices.former,
      sentence: sentence,
      antecedents: antecedentsHere(),
      cast: cast
    )
  }

  func actors(of clause: Clause, before trigger: Int?) -> [Participant] {
    let end = trigger ?? clause.tokens.upperBound
    guard end > clause.tokens.lowerBound else { return [] }
    return reader().subject(in: clause.tokens.lowerBound..<end)
  }

  /// 'Sebelum menghadap Xi, Blinken bertemu …': an opening clause has the subject of the next one.
  private func openingSubject(after position: Int) -> [Participant] {
    for clause in clauses.dropFirst(position + 1) where !clause.isReport {
      let end = triggers(in: clause).first?.range.lowerBound ?? clause.tokens.upperBound
      let found = actors(
        of: clause,
        before: reader().startOfReportedAct(in: clause.tokens.lowerBound..<end)
      )
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The events that one trigger states: several where each partner has one of his own.
  func candidates(
    _ setting: TriggerSetting,
    governing: EventStatus?
  ) -> [Candidate] {
    if tables.triggers.isRecalled(
      setting.trigger,
      in: sentence.tokens,
      at: setting.range.lowerBound
    ) {
      return recalled(setting)
    }
    // 'lukisan pertemuan X dan Y'
    if setting.trigger.isNoun,
      tables.triggers.depictions.ends(in: sentence.tokens, at: setting.range.lowerBound)
    {
      return []
    }
    // 'X disebut menelepon Y. Z membantah kabar itu.'
    if let refutedFrom, refutedFrom < setting.range.lowerBound { return [] }
    let status = statusReader.status(
      of: setting.trigger,
      at: setting.range,
      in: setting.clause,
      governing: governing,
      turn: turn(after: setting)
    )
    let choice = dateChoice(setting)
    let told = choice.date(
      of: setting.range,
      isNoun: setting.trigger.isNoun,
      isJourney: [.journey, .travel].contains(setting.trigger.frame),
      scope: setting.dateScope,
      in: setting.position
    )
    let date = told ?? nearestDate(setting, choice)
    guard var status, !isWish(status, date, setting), date != nil || !opensWithSpan(setting.clause)
    else { return [] }
    let moved = status == .postponed ? newDay(setting) : nil
    if moved != nil { status = .scheduled }
    if status == .proposed, let date, date.isExact,
      statusReader.isWhereAsked(setting.trigger, at: setting.range, in: setting.clause)
    {
      status = liesAhead(date) ? .scheduled : .held
    }
    if status != .held, isConditional { return [] }
    if status == .held, isAlongsidePlan(setting.clause) { status = .scheduled }
    if status == .scheduled, date?.isExact != true, hangsOnCondition(setting) { status = .proposed }
    if status == .held, !liesBehind(date),
      let planned = planGoneOnWith(setting, governing: governing)
    {
      status = planned
    }
    return frameReader().readings(setting).map { reading in
      let own = reading.dateScope.flatMap { scope in
        sentence.dates.first { scope.contains($0.tokens.lowerBound) }?.span
      }
      let told = ahead(moved ?? own ?? date ?? .unknown, setting, status)
      let asked = reading.isAsked && status == .held ? EventStatus.proposed : status
      return candidate(reading, setting, status: asked, date: told, isMoved: moved != nil)
    }
    .filter { !isLooseWish($0) }
  }

  func dateChoice(_ setting: TriggerSetting) -> DateChoice {
    DateChoice(
      sentence: sentence,
      clauses: clauses,
      words: tables.clauses,
      status: tables.status,
      published: published,
      isBare: { clause in
        setting.trigger.invites
          || triggers(in: clause).allSatisfy { $0.trigger.need == .medium }
      },
      opensOccasion: { clause in
        guard let first = triggers(in: clause).first, first.trigger.isNoun else { return false }
        return first.range.lowerBound <= clause.tokens.lowerBound + 1
      }
    )
  }

  func placeReader() -> PlaceReader {
    PlaceReader(
      words: tables.clauses,
      knowledge: tables.knowledge,
      states: tables.states,
      sentence: sentence,
      told: antecedents
    )
  }

  /// 'terbang ke X pada Juni untuk KTT Y', 'bertemu X, Rabu (15/5), di sela KTT Y': the gathering is about
  /// that time; 'Berunding di X, Rabu (15/5), A dan B meneken …' tells the day of both.
  private func nearestDate(_ setting: TriggerSetting, _ choice: DateChoice) -> DateSpan? {
    switch setting.trigger.frame {
    case .gathering where !setting.isFirst || setting.clause.isAim:
      choice.nearest(in: setting.position).map { month(of: $0) }
    case .mediation where setting.clause.isAim, .talks where setting.clause.isAim:
      choice.nearest(in: setting.position)
    case .signing where !setting.isFirst, .vote where !setting.isFirst:
      choice.nearest(in: setting.position)
    default: nil
    }
  }

  func frameReader() -> FrameReader {
    FrameReader(
      tables: tables,
      sentence: sentence,
      cast: cast,
      participants: reader(),
      places: placeReader(),
      speaker: [speaker()].compactMap { $0 }
    )
  }
}
