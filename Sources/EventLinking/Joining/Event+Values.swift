import DigestModel

extension Event {
  /// The event that reports tell, at least one and in founding order, by the name `id`.
  ///
  /// `days` are those on which each article was out, or sorts by, where it has any.
  init(_ id: EventID, toldBy reports: [EventReport], on days: [MentionReference: Day]) {
    let witnesses = reports.witnesses
    let history = statusHistory(of: witnesses.inOrderOfLearning(by: days))
    let told = witnesses.firmest
    // A copy is heard only where its original says nothing.
    var date = told.chosenDate
    if date.precision == .unknown { date = reports.firmest.chosenDate }
    var place = told.chosenPlace
    if place == ToldPlace() { place = reports.firmest.chosenPlace }
    self.init(
      id: id,
      type: witnesses.mostFrequent(\.type) ?? reports[0].mention.type,
      status: history.last?.status ?? reports[0].mention.status,
      date: date,
      city: place.city,
      country: place.country,
      participants: reports.participants,
      parties: Set(reports.flatMap(\.mention.parties)).sorted(),
      topics: reports.topicsByFrequency,
      resolved: reports.resolvedOffices,
      reports: reports,
      history: history,
      contradictions: [
        told.dateContradiction(choosing: date), told.placeContradiction(choosing: place),
      ]
      .compactMap { $0 }
    )
  }
}

extension EventDraft {
  /// The event that the draft's mentions tell, by the name `id`.
  func event(named id: EventID, _ copies: ArticleCopies) -> Event {
    Event(id, toldBy: reports(copies), on: sortingDays)
  }

  /// Founding one first, then in founding order.
  private func reports(_ copies: ArticleCopies) -> [EventReport] {
    let founding = founding.reference
    return members.sorted { CitedMention.precedes($0.cited, $1.cited) }.map { member in
      let cited = member.cited
      let isFounding = cited.reference == founding
      let basis: JoinBasis =
        switch (isFounding, member.basis) {
        case (_, .editor): .editor
        case (true, _): .founding
        // The draft's anchor had the surest date, but another mention was published before it.
        case (false, .founding): basisOfAnchor
        case (false, let other): other
        }
      return EventReport(
        reference: cited.reference,
        mention: cited.mention,
        published: cited.published,
        basis: basis,
        copyOf: copies.original(of: cited.reference.article)
      )
    }
  }

  /// Why the founding mention was joined to the anchor, told from the anchor's side.
  private var basisOfAnchor: JoinBasis {
    let founding = founding.reference
    return members.first { $0.cited.reference == founding }?.basis ?? .participants
  }

  private var sortingDays: [MentionReference: Day] {
    Dictionary(
      members.compactMap { member in
        (member.cited.published ?? member.cited.sortingDay).map { (member.cited.reference, $0) }
      },
      uniquingKeysWith: { first, _ in first }
    )
  }
}

extension [EventReport] {
  /// By the day on which the report was out, reports without any day last.
  fileprivate func inOrderOfLearning(by days: [MentionReference: Day]) -> [EventReport] {
    count < 2
      ? self
      : sorted { left, right in
        switch (days[left.reference], days[right.reference]) {
        case (let first?, let second?) where first != second: first < second
        case (.some, nil): true
        case (nil, .some): false
        default: left.reference < right.reference
        }
      }
  }

  /// The reports that count for a value: those that say it was held, else all.
  fileprivate var firmest: [EventReport] {
    let held = filter { $0.mention.status == .held }
    if held.isEmpty || held.count == count { return self }
    return held + filter { $0.mention.status != .held }
  }

  /// The value of most sources; among equals the one told first.
  fileprivate func mostFrequent<Value: Hashable>(_ value: KeyPath<Mention, Value>) -> Value? {
    guard count > 1 else { return first?.mention[keyPath: value] }
    let sources = sources { $0.mention[keyPath: value] }
    let most = sources.values.map(\.count).max()
    return first { sources[$0.mention[keyPath: value]]?.count == most }?.mention[keyPath: value]
  }

  fileprivate var participants: [String] {
    var seen: Set<String> = []
    return flatMap(\.mention.participants).filter { seen.insert($0.folded).inserted }
  }

  fileprivate var topicsByFrequency: [TopicID] {
    var sources: [TopicID: Set<ArticleID>] = [:]
    for report in self {
      for topic in report.mention.topics { sources[topic, default: []].insert(report.source) }
    }
    return sources.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map(\.key)
  }

  fileprivate var resolvedOffices: [ResolvedOffice] {
    var seen: Set<ResolvedOffice> = []
    return flatMap(\.mention.resolved).filter { seen.insert($0).inserted }
  }
}

extension [EventReport] {
  /// Which texts tell each value.
  func sources<Value: Hashable>(by value: (EventReport) -> Value) -> [Value: Set<ArticleID>] {
    var sources: [Value: Set<ArticleID>] = [:]
    for report in self { sources[value(report), default: []].insert(report.source) }
    return sources
  }
}
