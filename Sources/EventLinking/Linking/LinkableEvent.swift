import DigestModel

/// An event made ready for being tied to others.
///
/// A class, since every rule looks at it, and a copy would count a dozen references.
final class LinkableEvent: Sendable {
  let event: Event
  /// Folded names of the participants.
  let people: Set<String>
  let parties: Set<Party>
  /// First and last day that it can mean.
  let bounds: ClosedRange<Day>?
  /// What it sorts by: its first day; a plan without one comes after the day on which it was told.
  let time: Day?
  let articles: Set<ArticleID>
  /// The article of each report, in their order.
  private let reporters: [ArticleID]
  /// All who take part, people and parties, by number.
  let allSides: [Side]
  /// The topics by number, in its order.
  let topics: [Int32]

  init(_ event: Event, _ numbers: inout EventNumbers) {
    self.event = event
    people = Set(event.participants.map(\.folded))
    parties = Set(event.parties)
    bounds = event.date.bounds
    allSides = numbers.sides(people: people, parties: parties)
    topics = numbers.topics(event.topics)
    reporters = event.reports.map(\.reference.article)
    articles = Set(reporters)
    time = Self.time(of: event)
  }

  private static func time(of event: Event) -> Day? {
    guard event.status != .held, !event.date.isExact,
      let told = event.reports.compactMap(\.published).min()
    else { return event.date.start }
    guard let bounds = event.date.bounds else { return told }
    return min(max(bounds.lowerBound, told), bounds.upperBound)
  }

  /// The first report of `article`.
  func report(of article: ArticleID) -> EventReport? {
    reporters.firstIndex(of: article).map { event.reports[$0] }
  }

  var type: EventType { event.type }
  var isVisit: Bool { event.type == .visit }
  var isHeld: Bool { event.status == .held }
  var isOff: Bool { event.status == .cancelled || event.status == .postponed }

  /// A journey through several countries that is told as one visit.
  var isTour: Bool { isVisit && event.country == nil && parties.count > 2 }

  /// A journey of which only the visitor's own side is told.
  var tellsNoHost: Bool { isVisit && event.country == nil && parties.count < 2 }

  /// Whether a journey that tells no host may have led to `place`, where `talks` on its matter were
  /// held: abroad.
  func mayPass(through place: Party, with talks: LinkableEvent) -> Bool {
    tellsNoHost && !parties.isEmpty && !parties.contains(place)
      && !sharedTopics(with: talks).isEmpty
  }

  /// The two or more parties that talk with each other: a third country that only hosts is none of them.
  var talkingParties: Set<Party> {
    guard parties.count > 2, let host = event.country else { return parties }
    return parties.subtracting([host])
  }

  /// One that takes part in an event: a person, by folded name, or a party.
  struct Side: Hashable, Sendable {
    fileprivate let number: Int32
  }

  func sharedPeople(with other: LinkableEvent) -> [String] {
    if people.isDisjoint(with: other.people) { return [] }
    return event.participants.filter { other.people.contains($0.folded) }.sorted()
  }

  func sharedTopics(with other: LinkableEvent) -> [TopicID] {
    if !topics.contains(where: other.topics.contains) { return [] }
    return Set(event.topics).intersection(other.event.topics).sorted()
  }

  /// Whole days from the other event's first day to this one's, where both days are known.
  func gapDays(after other: LinkableEvent) -> Int? {
    guard event.date.isExact, other.event.date.isExact, let start = event.date.start,
      let before = other.event.date.start
    else { return nil }
    return before.days(to: start)
  }

  /// The facts that a tie to the earlier `other` is made of.
  func facts(after other: LinkableEvent) -> LinkFacts {
    LinkFacts(
      gapDays: gapDays(after: other),
      type: type == other.type ? type : nil,
      previous: other.event.date.start == nil ? nil : other.event.date,
      people: sharedPeople(with: other),
      parties: parties.intersection(other.parties).sorted(),
      topics: sharedTopics(with: other)
    )
  }
}

/// Numbers the sides and topics of events, since numbers are hashed faster than names.
struct EventNumbers {
  private var people: [String: Int32] = [:]
  private var parties: [Party: Int32] = [:]
  private var topics: [TopicID: Int32] = [:]

  fileprivate mutating func sides(
    people: Set<String>,
    parties: Set<Party>
  ) -> [LinkableEvent.Side] {
    // Even numbers for people, odd ones for parties.
    people.map { .init(number: Self.number(of: $0, in: &self.people) * 2) }
      + parties.map { .init(number: Self.number(of: $0, in: &self.parties) * 2 + 1) }
  }

  fileprivate mutating func topics(_ topics: [TopicID]) -> [Int32] {
    topics.map { Self.number(of: $0, in: &self.topics) }
  }

  private static func number<Name>(of name: Name, in numbers: inout [Name: Int32]) -> Int32 {
    if let number = numbers[name] { return number }
    let number = Int32(numbers.count)
    numbers[name] = number
    return number
  }
}
