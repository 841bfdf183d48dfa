import DigestModel

/// Where each thing stands in the site's lists, noted when it is looked up.
struct RecordedIndex: Sendable {
  private let tables: SiteTables
  private let log: ReadLog?

  init(_ tables: SiteTables, _ log: ReadLog?) {
    self.tables = tables
    self.log = log
  }

  var articleAt: RecordedTable<ArticleID, Int> {
    RecordedTable(tables.index.articleAt, log) { .placeOfArticle($0) }
  }

  var eventAt: RecordedTable<EventID, Int> {
    RecordedTable(tables.index.eventAt, log) { .placeOfEvent($0) }
  }

  var topics: RecordedListing<TopicID> {
    RecordedListing(tables.index.topics, log, .topic) { .topic($0) }
  }

  var people: RecordedListing<Slug> {
    RecordedListing(tables.index.people, log, .person) { .person($0) }
  }

  var countries: RecordedListing<Party> {
    RecordedListing(tables.index.countries, log, .country) { .country($0) }
  }

  var organisations: RecordedListing<Party> {
    RecordedListing(tables.index.organisations, log, .organisation) { .organisation($0) }
  }

  var pairs: RecordedListing<CountryPair> {
    RecordedListing(tables.index.pairs, log, .pair) { .pair($0) }
  }

  var months: RecordedListing<YearMonth> {
    RecordedListing(tables.index.months, log, .month) { .month($0) }
  }

  var years: RecordedListing<Int> {
    RecordedListing(tables.index.years, log, .year) { .year($0) }
  }

  /// The events that an article reports, as positions, with the mention's number.
  var reportedBy: RecordedTable<ArticleID, [(event: Int, mention: Int)]> {
    RecordedTable(tables.index.reportedBy, log) { .reports($0) }
  }

  /// Articles by their folded headline.
  var headlines: RecordedTable<String, Int> {
    RecordedTable(tables.index.headlines, log) { .headline($0) }
  }

  var facts: RecordedTable<Slug, PersonFacts> {
    RecordedTable(tables.index.facts, log) { .person($0) }
  }

  /// When each person was abroad, in no order.
  var stays: RecordedTable<Slug, [Stay]> {
    RecordedTable(tables.index.stays, log) { .stays($0) }
  }

  /// The pairs that a state stands in, each with how many of its events were held; most first.
  var partners: RecordedTable<Party, [(pair: CountryPair, held: Int)]> {
    RecordedTable(tables.index.partners, log) { .partners($0) }
  }

  /// The pairs of states whose matter each event is, by its position.
  var pairsOfEvents: RecordedList<[CountryPair]> {
    RecordedList(tables.index.pairsOfEvents, log, order: .eventOrder) { .cast($0) }
  }

  /// The event's people: those who are named, then those behind offices; each once.
  func cast(ofEventAt position: Int) -> [CastMember] {
    log?.note(.cast(position))
    return tables.index.casts.members(ofEventAt: position)
  }

  /// A person's key, or nil for a name without one letter that an address can hold.
  func key(of person: String) -> Slug? { tables.index.key(of: person) }
}

/// Links, noted by the event that they are asked for.
struct RecordedLinks: Sendable {
  private let tables: SiteTables
  private let log: ReadLog?

  init(_ tables: SiteTables, _ log: ReadLog?) {
    self.tables = tables
    self.log = log
  }

  private var links: LinkIndex { tables.links }

  /// By the events that they tie.
  var all: [Link] {
    log?.note(.links)
    return links.all
  }

  /// All links of the event, and the newest change of an event that they tie to it; nil where none has a
  /// day.
  func touching(_ event: EventID) -> (links: [Link], lastChange: Day?) {
    log?.note(.touching(event))
    let links = links.touching(event)
    return (links, tables.lastChange(amongEventsTiedTo: event, by: links))
  }

  /// Events that `whole` is made of.
  func parts(of whole: EventID) -> [EventID] {
    log?.note(.ties(whole))
    return links.parts(of: whole)
  }

  /// Links of the event but those to its own parts, strongest first.
  func links(of event: EventID) -> [Link] {
    log?.note(.ties(event))
    return links.links(of: event)
  }

  /// The one before in a row of events of the same people.
  func previousInSeries(of event: EventID) -> EventID? {
    log?.note(.ties(event))
    return links.previousInSeries(of: event)
  }

  /// The one after it.
  func nextInSeries(of event: EventID) -> EventID? {
    log?.note(.ties(event))
    return links.nextInSeries(of: event)
  }
}

/// The editions of all weeks, noted when they are looked at.
struct RecordedEditions: Sendable {
  private let editions: EditionIndex
  private let log: ReadLog?

  init(_ editions: EditionIndex, _ log: ReadLog?) {
    self.editions = editions
    self.log = log
  }

  /// Earliest first.
  var all: RecordedList<Edition> {
    let all = editions.all
    return RecordedList(all, log, order: .editions) { .edition(all[$0].week) }
  }

  subscript(week: Week) -> Edition? {
    log?.note(.hasEdition(week))
    guard let edition = editions[week] else { return nil }
    log?.note(.edition(week))
    return edition
  }
}

/// Days of change, noted when they are looked at.
struct RecordedChanges: Sendable {
  private let changes: ChangeDays
  private let log: ReadLog?

  init(_ changes: ChangeDays, _ log: ReadLog?) {
    self.changes = changes
    self.log = log
  }

  var events: RecordedList<Day?> {
    RecordedList(changes.events, log, order: .eventOrder) { .eventDays($0) }
  }

  var articles: RecordedList<Day?> {
    RecordedList(changes.articles, log, order: .articleOrder) { .articleDays($0) }
  }

  /// The newest of what the edition holds.
  func day(of edition: Edition) -> Day? {
    log?.note(.edition(edition.week))
    return changes.day(of: edition)
  }
}
