import DigestModel
import EventLinking
import GeneratedArchives
import Testing

/// What an article tells of: people, parties and days, where it names the day.
private struct Reach {
  var people: Set<String> = []
  var parties: Set<Party> = []
  var days: [ClosedRange<Day>] = []

  init(_ article: Article) {
    for mention in article.facts.mentions {
      add(mention.participants, mention.parties, mention.date)
    }
  }

  init(_ event: Event) {
    add(event.participants, event.parties, event.date)
  }

  private mutating func add(_ people: [String], _ parties: [Party], _ date: DateSpan) {
    self.people.formUnion(people.map(\.folded))
    self.parties.formUnion(parties)
    if date.isExact, let bounds = date.bounds { days.append(bounds) }
  }

  func touches(_ other: Reach) -> Bool {
    !people.isDisjoint(with: other.people) || !parties.isDisjoint(with: other.parties)
      || days.contains { day in other.days.contains { $0.overlaps(day) } }
  }
}

/// The events and links of an archive, and which of its events an added article may change.
private struct Knot {
  let joined: JoinedEvents
  let events: [EventID: Event]
  let links: Set<Link>

  init(
    _ articles: [Article],
    _ registry: EventRegistry = EventRegistry(),
    notes: [EventNote] = [],
    copies: ArticleCopies = ArticleCopies()
  ) {
    joined = joinedEvents(of: articles, registry: registry, notes: notes, copies: copies).value
    events = Dictionary(uniqueKeysWithValues: joined.events.map { ($0.id, $0) })
    let ties = EventLinking.links(among: joined.events, articles: articles)
    links = Set(
      steered(ties, by: notes, events: joined.events, redirects: joined.redirects).value
    )
  }

  /// Events that share something with the article, here or by what became of their mentions in `other`.
  func touched(by reach: Reach, with other: Knot) -> Set<EventID> {
    var touched: Set<EventID> = []
    for event in joined.events {
      let fates = event.reports.compactMap { report in
        other.joined.eventOfMention[report.reference].flatMap { other.events[$0] }
      }
      if ([event] + fates).contains(where: { reach.touches(Reach($0)) }) {
        touched.insert(event.id)
      }
    }
    return touched
  }
}

/// What changed though it shares nothing with the article, as lines.
///
/// A note that names an event which shares something with it, or which is there on one side only, carries
/// that to the others that it names.
private func farChanges(
  _ article: Article,
  from before: Knot,
  to after: Knot,
  notes: [EventNote] = []
) -> [String] {
  let reach = Reach(article)
  var near = before.touched(by: reach, with: after).union(after.touched(by: reach, with: before))
  for note in notes {
    let homes = [before, after].map { knot in note.named.map { knot.joined.redirects[$0] ?? $0 } }
    let isNear =
      homes[0] != homes[1] || homes[0].contains { near.contains($0) || before.events[$0] == nil }
    if isNear { near.formUnion(homes.joined()) }
  }
  let events = Set(before.events.keys).union(after.events.keys).subtracting(near).filter {
    before.events[$0] != after.events[$0]
  }
  let links = before.links.symmetricDifference(after.links).filter {
    !near.contains($0.from) && !near.contains($0.to)
  }
  return events.map { "event \($0)" }.sorted()
    + links.map { "\($0.kind.rawValue) \($0.from) \($0.to)" }.sorted()
}

extension EventNote {
  fileprivate var named: [EventID] {
    [event] + merge.map(\.value) + not.map(\.value) + links.map(\.value.event)
      + unlink.map(\.value)
  }
}

private let archives: [(name: String, step: Int)] = [
  ("dev", 1), ("second", 1), ("third", 1), ("fourth", 1), ("demo", 1), ("dense", 15), ("thin", 10),
  ("scattered", 8),
]

private func articles(of name: String) throws -> [Article] {
  switch name {
  case "dense": GeneratedArchive.articles(300, seed: 3, articlesADay: 3, people: 60)
  case "thin":
    GeneratedArchive.articles(
      300,
      seed: 5,
      articlesADay: 2,
      people: 3_000,
      countries: 3_000,
      topics: 16
    )
  case "scattered":
    GeneratedArchive.articles(
      300,
      seed: 5,
      articlesADay: 2,
      people: 3_000,
      countries: 3_000,
      topics: 8
    )
  default: try GoldArchive.named(name).articles
  }
}

@Test(arguments: archives)
func `another article changes only what shares a participant, a party or a day with it`(
  name: String,
  step: Int
) throws {
  let articles = try articles(of: name)
  var changes = 0
  for added in stride(from: 0, to: articles.count, by: step) {
    let fewer = articles.enumerated().filter { $0.offset != added }.map(\.element)
    let before = Knot(fewer)
    let after = Knot(articles, before.joined.registry)
    let far = farChanges(articles[added], from: before, to: after)
    #expect(far == [], "\(articles[added].id.text)")
    changes += before.links.symmetricDifference(after.links).count
  }
  #expect(changes > 0)
}

@Test(arguments: archives)
func `so it does where editors have steered and articles are copies`(
  name: String,
  step: Int
) throws {
  let articles = try articles(of: name)
  let notes = steeringNotes(on: joined(articles).events)
  let copies = everySeventhCopied(of: articles)
  for added in stride(from: 0, to: articles.count, by: 2 * step + 1) {
    let fewer = articles.enumerated().filter { $0.offset != added }.map(\.element)
    let before = Knot(fewer, joined(fewer).registry, notes: notes, copies: copies)
    let after = Knot(articles, before.joined.registry, notes: notes, copies: copies)
    let far = farChanges(articles[added], from: before, to: after, notes: notes)
    #expect(far == [], "\(articles[added].id.text)")
  }
}
