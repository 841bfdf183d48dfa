import DigestModel

/// A gold event of a file with the event that the mention found for it was joined to.
package struct MatchedMention: Sendable {
  package let file: String
  /// The gold event's id.
  package let gold: String
  package let event: EventID?

  package init(file: String, gold: String, event: EventID?) {
    self.file = file
    self.gold = gold
    self.event = event
  }
}

extension Scores {
  /// The events of one article, and all that is measured over those that were found.
  mutating func addEvents(
    _ article: LabelledArticle,
    _ cities: CityForms
  ) -> [MatchedMention] {
    let (gold, file) = (article.gold.events, article.file)
    let mentions = article.found?.facts.mentions ?? []
    let pairs = EventMatching(gold, mentions).pairs
    let (matched, used) = (Set(pairs.map(\.gold)), Set(pairs.map(\.found)))
    tallies[.events, default: Tally()]
      .add(right: pairs.count, found: mentions.count, expected: gold.count)
    for (index, event) in gold.enumerated() {
      let isFound = matched.contains(index)
      if !isFound { note(.events, in: file, expected: event.line, found: nil) }
      guard event.role == .main else { continue }
      check(.mainEvents, isFound, in: file, expected: event.line, found: nil)
    }
    for (index, mention) in mentions.enumerated() where !used.contains(index) {
      note(.events, in: file, expected: nil, found: mention.line)
    }
    addPlans(gold, mentions, file)
    return pairs.map { pair in
      let mention = mentions[pair.found]
      compare(gold[pair.gold], mention, in: file, cities)
      let events = article.found?.events ?? []
      let event = events.indices.contains(pair.found) ? events[pair.found] : nil
      return MatchedMention(file: file, gold: gold[pair.gold].id, event: event)
    }
  }

  /// Mentions told as held of events that were not.
  private mutating func addPlans(_ gold: [GoldMention], _ mentions: [Mention], _ file: String) {
    for mention in mentions where mention.status == .held {
      let meant = gold.filter { $0.isSurely(mention) }
      guard let plan = meant.first, meant.allSatisfy({ $0.status != .held }) else { continue }
      tallies[.plannedAsHeld, default: Tally()].add(right: 0, found: 1, expected: 0)
      note(.plannedAsHeld, in: file, expected: plan.line, found: mention.line)
    }
  }

  private mutating func compare(
    _ event: GoldMention,
    _ mention: Mention,
    in file: String,
    _ cities: CityForms
  ) {
    let date = mention.date
    let about = " of \(event.id) in “\(mention.evidence)”"
    func check(_ figure: Figure, _ isRight: Bool, _ expected: String, _ found: String) {
      self.check(figure, isRight, in: file, expected: expected + about, found: found)
    }
    check(
      .start,
      date.start == event.date.start && date.precision == event.date.precision,
      event.date.startWords,
      date.startWords
    )
    check(.end, date.end == event.date.end, event.date.endWords, date.endWords)
    let status = mention.status.scored
    check(.status, status == event.status.scored, event.status.rawValue, status.rawValue)
    check(
      .place,
      cities.areSame(mention.city, event.city)
        && mention.country?.code.compared == event.country?.compared,
      place(event.city, event.country),
      place(mention.city, mention.country?.code)
    )
    compare(
      .participants,
      in: file,
      expected: event.participants,
      found: mention.participants,
      about: about
    )
    compare(
      .parties,
      in: file,
      expected: event.parties,
      found: mention.parties.map(\.code),
      about: about
    )
  }
}

extension EventStatus {
  /// A postponed event counts as cancelled: one that has a new day is told as scheduled.
  fileprivate var scored: EventStatus { self == .postponed ? .cancelled : self }
}
