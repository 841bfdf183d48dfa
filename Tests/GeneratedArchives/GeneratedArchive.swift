import DigestModel

/// A made-up archive whose events are told by several articles each, some of them vaguely.
///
/// Like a real one it grows in time and not in density: 27 articles a day tell of 16 new events
/// among the same 2,000 people of 60 countries, of whom few are in the news nearly every day.
package struct GeneratedArchive {
  private var dice: Dice
  private let world: GeneratedWorld
  private let articlesADay: Int
  private var events: [GeneratedEvent] = []

  /// The other numbers make it denser or thinner than the news is.
  package static func articles(
    _ count: Int,
    seed: UInt64 = 1,
    articlesADay: Int = 27,
    people: Int = 2_000,
    countries: Int = 60,
    topics: Int = 40
  ) -> [Article] {
    var archive = GeneratedArchive(
      dice: Dice(seed),
      world: GeneratedWorld(people: people, countries: countries, topics: topics),
      articlesADay: articlesADay
    )
    return (0..<count).map { archive.article($0) }
  }

  private mutating func article(_ number: Int) -> Article {
    let published = Day(daysSince1970: 15_000 + number / articlesADay)
    let newest = dice.chance(of: 60) || events.isEmpty ? newEvent(told: published) : recent(60)
    var told = [newest]
    for _ in 0..<[0, 0, 0, 1, 1, 2, 4][Int.random(in: 0..<7, using: &dice)] {
      told.append(dice.chance(of: 80) ? recent(200) : recent(4_000))
    }
    var seen: Set<Int> = []
    let events = told.filter { seen.insert($0).inserted }
    let mentions = events.enumerated().map { place, event in
      mention(of: self.events[event], published, role: place == 0 ? .main : .background)
    }
    let title = world.title(of: mentions[0], number)
    return Article(
      slug: Slug(making: "berita \(number)", else: Slug(.meeting)),
      headline: Headline(title),
      published: published,
      publisher: "Simpul",
      facts: ArticleFacts(
        topics: mentions[0].topics,
        people: Set(mentions.flatMap(\.participants)).sorted().map { ArticlePerson(name: $0) },
        countries: Set(mentions.flatMap(\.parties)).sorted(),
        mentions: mentions,
        claims: claims(on: mentions)
      ),
      body: "",
      origin: SourceLocation(file: "berita-\(number).md")
    )
  }

  private mutating func recent(_ reach: Int) -> Int {
    Int.random(in: max(0, events.count - reach)..<events.count, using: &dice)
  }

  private mutating func newEvent(told published: Day) -> Int {
    events.append(world.event(around: published, &dice))
    return events.count - 1
  }

  private mutating func mention(
    of event: GeneratedEvent,
    _ published: Day,
    role: MentionRole
  ) -> Mention {
    let isAhead = event.date.start.map { $0 > published } ?? false
    let vagueness = Int.random(in: 0..<100, using: &dice)
    let date: DateSpan =
      switch (vagueness, event.date.start) {
      case (..<4, _), (_, nil): .unknown
      case (..<12, let start?): DateSpan(month: start.month, year: start.year) ?? .unknown
      default: event.date
      }
    return Mention(
      type: event.type,
      status: isAhead ? event.plan : event.outcome,
      date: date,
      city: dice.chance(of: 60) ? event.city : nil,
      country: dice.chance(of: 80) ? event.country : nil,
      participants: dice.chance(of: 8) ? [] : event.participants,
      parties: event.parties,
      topics: dice.chance(of: 70) ? event.topics : Array(event.topics.prefix(1)),
      role: role,
      evidence: "\(event.type.rawValue) \(event.participants.joined(separator: " "))"
    )
  }

  private mutating func claims(on mentions: [Mention]) -> [Claim] {
    guard mentions.count > 1, dice.chance(of: 15) else { return [] }
    let words = "kedua kalinya dalam dua pekan"
    switch Int.random(in: 0..<3, using: &dice) {
    case 0: return [Claim(kind: .followUp, n: 1, mention: 0, target: 1, evidence: words)]
    case 1: return [Claim(kind: .ordinal, n: 2, window: "P14D", mention: 0, evidence: words)]
    default: return [Claim(kind: .firstSince, n: 1, window: "P6M", mention: 0, evidence: words)]
    }
  }
}

/// What is true of an event, of which mentions tell a part.
struct GeneratedEvent {
  var type: EventType
  var plan: EventStatus
  var outcome: EventStatus
  var date: DateSpan
  var city: String?
  var country: Party?
  var participants: [String]
  var parties: [Party]
  var topics: [TopicID]
}
