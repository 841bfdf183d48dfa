import DigestModel

/// Where each thing stands in the site's lists, built in one pass over articles and events.
struct SiteIndex: Sendable {
  private(set) var articleAt: [ArticleID: Int] = [:]
  private(set) var eventAt: [EventID: Int] = [:]
  private(set) var topics = Listing<TopicID>()
  /// By the slug of the name.
  private(set) var people = Listing<Slug>()
  private(set) var countries = Listing<Party>()
  private(set) var organisations = Listing<Party>()
  private(set) var pairs = Listing<CountryPair>()
  private(set) var weeks = Listing<Week>()
  /// Articles only.
  private(set) var months = Listing<YearMonth>()
  /// Events only; one over a new year stands in both years, one without a date in none.
  private(set) var years = Listing<Int>()
  /// The pairs of states whose matter each event is, by its position.
  private(set) var pairsOfEvents: [[CountryPair]] = []
  /// The events that an article reports, as positions, with the mention's number.
  private(set) var reportedBy: [ArticleID: [(event: Int, mention: Int)]] = [:]
  /// Articles by their folded headline.
  private(set) var headlines: [String: Int] = [:]
  private(set) var facts: [Slug: PersonFacts] = [:]
  private(set) var casts = CastIndex()
  /// When each person was abroad, in no order.
  private(set) var stays: [Slug: [Stay]] = [:]
  /// The pairs that a state stands in, each with how many of its events were held; most first.
  private(set) var partners: [Party: [(pair: CountryPair, held: Int)]] = [:]
  /// The keys of all names that stand in articles' facts and events.
  private var keys: [String: Slug] = [:]

  init(articles: [Article], events: [Event], world: World) {
    for (position, article) in articles.enumerated() { add(article, at: position, world) }
    for (position, event) in events.enumerated() { add(event, at: position, world) }
    partners = heldByPartner(events)
    for id in Array(reportedBy.keys) { reportedBy[id]?.sort { $0.mention < $1.mention } }
  }

  /// A person's key, or nil for a name without one letter that an address can hold.
  static func key(of person: String) -> Slug? {
    guard let none = Slug("none") else { return nil }
    let slug = Slug(making: person, else: none)
    return slug == none && person.folded != none.text ? nil : slug
  }

  /// As the static one, looked up for the names that the index has seen.
  func key(of person: String) -> Slug? { keys[person] ?? Self.key(of: person) }

  private mutating func add(_ article: Article, at position: Int, _ world: World) {
    articleAt[article.id] = position
    headlines[article.headline.text.folded] = headlines[article.headline.text.folded] ?? position
    for topic in article.facts.topics { topics.add(article: position, to: topic) }
    for country in article.facts.countries {
      if world.isState(country) {
        countries.add(article: position, to: country)
      } else {
        organisations.add(article: position, to: country)
      }
    }
    for person in article.facts.people {
      guard let key = noted(person.name, world) else { continue }
      facts[key]?.note(person)
      people.add(article: position, to: key)
    }
    guard let day = article.published else { return }
    weeks.add(article: position, to: day.week)
    months.add(article: position, to: YearMonth(year: day.year, month: day.month))
  }

  private mutating func add(_ event: Event, at position: Int, _ world: World) {
    eventAt[event.id] = position
    for topic in event.topics { topics.add(event: position, to: topic) }
    for name in event.participants + event.resolved.compactMap(\.person) {
      if let key = noted(name, world) { people.add(event: position, to: key) }
    }
    casts.add(event, key: { keys[$0] }, facts)
    for member in casts.members(ofEventAt: position) {
      if let stay = Stay(of: member, in: event, at: position, world) {
        stays[member.key, default: []].append(stay)
      }
    }
    let states = event.parties.filter { world.isState($0) }
    for state in states { countries.add(event: position, to: state) }
    if let place = event.country, world.isState(place) { countries.add(event: position, to: place) }
    for body in event.parties where !world.isState(body) {
      organisations.add(event: position, to: body)
    }
    let own = countryPairs(of: event, at: position, among: states)
    pairsOfEvents.append(own)
    for pair in own { pairs.add(event: position, to: pair) }
    if let bounds = event.date.bounds {
      for year in Set([bounds.lowerBound.year, bounds.upperBound.year]) {
        years.add(event: position, to: year)
      }
    }
    if event.date.isExact, let start = event.date.start {
      weeks.add(event: position, to: start.week)
    }
    for report in event.reports {
      reportedBy[report.reference.article, default: []]
        .append((event: position, mention: report.reference.index))
    }
  }

  /// The pairs of states whose matter an event is; a vote in a body is nobody's in particular.
  private func countryPairs(
    of event: Event,
    at position: Int,
    among states: [Party]
  ) -> [CountryPair] {
    switch event.type {
    case .vote: return []
    case .visit:
      let acting = casts.members(ofEventAt: position).compactMap(\.country)
      let guests = Set(acting).subtracting(event.country.map { [$0] } ?? [])
      let pairs = CountryPair.pairs(of: guests, with: states)
      return pairs.isEmpty ? CountryPair.pairs(among: states) : pairs
    default: return CountryPair.pairs(among: states)
    }
  }

  private func heldByPartner(_ events: [Event]) -> [Party: [(pair: CountryPair, held: Int)]] {
    var partners: [Party: [(pair: CountryPair, held: Int)]] = [:]
    for pair in pairs.keys {
      let held = pairs.events(of: pair).count { events[$0].status == .held }
      partners[pair.first, default: []].append((pair, held))
      partners[pair.second, default: []].append((pair, held))
    }
    return partners.mapValues { pairs in
      pairs.sorted { $0.held == $1.held ? $0.pair < $1.pair : $0.held > $1.held }
    }
  }

  private mutating func noted(_ name: String, _ world: World) -> Slug? {
    guard let key = key(of: name) else { return nil }
    keys[name] = key
    if facts[key] == nil {
      facts[key] = PersonFacts(name: name, known: world.people[name.folded])
    }
    return key
  }
}
