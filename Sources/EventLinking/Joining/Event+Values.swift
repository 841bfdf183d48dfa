import DigestModel

extension EventDraft {
  /// The event that the draft's mentions tell, by the name `id`.
  func event(named id: EventID) -> Event {
    let reports = reports
    let history = statusHistory(of: reports.inOrderOfLearning(by: sortingDays))
    let told = reports.firmest
    let date = told.chosenDate
    let place = told.chosenPlace
    return Event(
      id: id,
      type: reports.mostFrequent(\.type) ?? anchor.mention.type,
      status: history.last?.status ?? anchor.mention.status,
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

  /// Founding one first, then in founding order.
  private var reports: [EventReport] {
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
        basis: basis
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
    sorted { left, right in
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
    return held.isEmpty ? self : held + filter { $0.mention.status != .held }
  }

  /// The commonest value; among equals the one told first.
  fileprivate func mostFrequent<Value: Hashable>(_ value: KeyPath<Mention, Value>) -> Value? {
    var counts: [Value: Int] = [:]
    for report in self { counts[report.mention[keyPath: value], default: 0] += 1 }
    let most = counts.values.max()
    return first { counts[$0.mention[keyPath: value]] == most }?.mention[keyPath: value]
  }

  fileprivate var participants: [String] {
    var seen: Set<String> = []
    return flatMap(\.mention.participants).filter { seen.insert($0.folded).inserted }
  }

  fileprivate var topicsByFrequency: [TopicID] {
    var counts: [TopicID: Int] = [:]
    for topic in flatMap(\.mention.topics) { counts[topic, default: 0] += 1 }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  fileprivate var resolvedOffices: [ResolvedOffice] {
    var seen: Set<ResolvedOffice> = []
    return flatMap(\.mention.resolved).filter { seen.insert($0).inserted }
  }
}
