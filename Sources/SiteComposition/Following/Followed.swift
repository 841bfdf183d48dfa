import DigestModel

/// What is followed as a whole: it has feeds, and a calendar where the day of any of its events is known.
enum Followed: Hashable, Sendable {
  case site
  case topic(Topic)
  case person(Slug)
  case relation(CountryPair)
}

extension Site {
  /// How many events a person or two states need for feeds of their own.
  static let fewestEventsToFollow = 3

  func isFollowed(person key: Slug) -> Bool {
    index.people.events(of: key).count >= Self.fewestEventsToFollow
  }

  func isFollowed(relation pair: CountryPair) -> Bool {
    index.pairs.events(of: pair).count >= Self.fewestEventsToFollow
  }

  /// Everything that has feeds: the site, its topics, then people and pairs of states by their keys.
  var followed: [Followed] {
    [.site] + topics.map { .topic($0) }
      + index.people.keys.filter { isFollowed(person: $0) }.map { .person($0) }
      + index.pairs.keys.filter { isFollowed(relation: $0) }.map { .relation($0) }
  }

  func path(of followed: Followed) -> SitePath {
    switch followed {
    case .site: .home
    case .topic(let topic): addresses.topic(topic)
    case .person(let key): addresses.person(key)
    case .relation(let pair): addresses.relation(pair.first, pair.second)
    }
  }

  func name(of followed: Followed) -> String {
    switch followed {
    case .site: settings.title
    case .topic(let topic): topic.name[language]
    case .person(let key): index.facts[key]?.name ?? key.text
    case .relation(let pair): name(of: pair)
    }
  }

  /// What its feeds and its calendar are called.
  func feedTitle(of followed: Followed) -> String {
    if followed == .site { return settings.title }
    return wording.filled(
      .feedTopicTitle,
      ["site": settings.title, "topic": name(of: followed)]
    )
  }

  /// Positions of its events, in the site's order.
  func events(of followed: Followed) -> [Int] {
    switch followed {
    case .site: Array(events.indices)
    case .topic(let topic): index.topics.events(of: topic.id)
    case .person(let key): index.people.events(of: key)
    case .relation(let pair): index.pairs.events(of: pair)
    }
  }

  /// Positions of its articles, newest first: of people, those that name them or tell an event of theirs.
  func articles(of followed: Followed) -> [Int] {
    switch followed {
    case .site: Array(articles.indices)
    case .topic(let topic): index.topics.articles(of: topic.id)
    case .person(let key):
      articles(reporting: index.people.events(of: key), and: index.people.articles(of: key))
    case .relation(let pair): articles(reporting: index.pairs.events(of: pair))
    }
  }

  /// Whether a calendar can hold any of its events.
  func hasCalendar(_ followed: Followed) -> Bool {
    if followed == .site { return events.contains { $0.date.isExact } }
    return events(of: followed).contains { events[$0].date.isExact }
  }
}
