import DigestModel

extension SiteFingerprints {
  /// What the knowledge tells of the name is the same for all outputs.
  func feed(_ facts: PersonFacts?, to digester: inout Digester) {
    digester.feed(facts?.name)
    for office in facts?.offices ?? [] {
      digester.feed(office.title)
      digester.feed(office.country?.code)
    }
  }

  func feed(_ stays: [Stay], to digester: inout Digester) {
    for stay in stays {
      digester.feed(stay.country.code)
      digester.feed(stay.date)
      digester.feed(eventKeys[stay.event])
    }
  }

  func feed(_ partners: [(pair: CountryPair, held: Int)], to digester: inout Digester) {
    for partner in partners {
      digester.feed(ListKey.pair(partner.pair).name)
      digester.feed(partner.held)
    }
  }

  func feed(_ list: PlainList, to digester: inout Digester) {
    feed(events: list.events, to: &digester)
    feed(articles: list.articles, to: &digester)
  }

  func feed(_ surroundings: EventSurroundings, to digester: inout Digester) {
    digester.feed(surroundings.pairs.count)
    for own in surroundings.pairs {
      digester.feed([own.pair.first.code, own.pair.second.code])
      feed(own.sides, to: &digester)
    }
    for own in surroundings.topics {
      digester.feed(own.topic.text)
      feed(own.sides, to: &digester)
    }
  }

  private func feed(_ sides: EventSurroundings.Sides, to digester: inout Digester) {
    for event in [sides.earlier, sides.later] {
      digester.feed(event != nil)
      if let event { digester.feed(eventKeys[event]) }
    }
  }

  func feed(_ plans: PlanIndex, to digester: inout Digester) {
    for (group, plan) in plans.rows {
      digester.feed([group.rawValue, plan.outcome.rawValue])
      digester.feed(eventKeys[plan.event])
      digester.feed([plan.announcement, plan.end])
      digester.feed(plan.leadDays)
    }
  }

  func feed(_ edition: Edition?, to digester: inout Digester) {
    guard let edition else { return }
    for events in [edition.held, edition.announced, edition.new] {
      feed(events: events, to: &digester)
    }
    feed(articles: edition.articles, to: &digester)
    for move in edition.moved {
      digester.feed(eventKeys[move.event])
      digester.feed(move.date)
    }
    for step in edition.steps {
      digester.feed(eventKeys[step.event])
      digester.feed(step.step)
    }
    digester.feed(tables.changes.day(of: edition))
  }

  func feed(events: [Int], to digester: inout Digester) {
    digester.feed(events.count)
    for event in events { digester.feed(eventKeys[event]) }
  }

  func feed(articles: [Int], to digester: inout Digester) {
    digester.feed(articles.count)
    for article in articles { digester.feed(articleKeys[article]) }
  }

  typealias PlainList = (isThere: Bool, events: [Int], articles: [Int])

  func list(_ key: ListKey) -> PlainList {
    func of<Key>(_ listing: Listing<Key>, _ key: Key) -> PlainList {
      (listing.has(key), listing.events(of: key), listing.articles(of: key))
    }
    let index = tables.index
    return switch key {
    case .topic(let id): of(index.topics, id)
    case .person(let key): of(index.people, key)
    case .country(let party): of(index.countries, party)
    case .organisation(let party): of(index.organisations, party)
    case .pair(let pair): of(index.pairs, pair)
    case .month(let month): of(index.months, month)
    case .year(let year): of(index.years, year)
    }
  }

  func names(of kind: ListKey.Kind) -> [String] {
    let index = tables.index
    return switch kind {
    case .topic: index.topics.keys.map { ListKey.topic($0).name }
    case .person: index.people.keys.map { ListKey.person($0).name }
    case .country: index.countries.keys.map { ListKey.country($0).name }
    case .organisation: index.organisations.keys.map { ListKey.organisation($0).name }
    case .pair: index.pairs.keys.map { ListKey.pair($0).name }
    case .month: index.months.keys.map { ListKey.month($0).name }
    case .year: index.years.keys.map { ListKey.year($0).name }
    }
  }
}
