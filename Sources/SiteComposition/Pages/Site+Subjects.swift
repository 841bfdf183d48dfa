import DigestModel

extension Site {
  func subject(_ topic: Topic) -> Subject {
    let events = index.topics.events(of: topic.id)
    let articles = index.topics.articles(of: topic.id)
    return Subject(
      path: addresses.topic(topic),
      name: topic.name[language],
      template: "topic",
      kind: wording[.kindTopic],
      crumb: crumb(.sectionTopics, addresses.topics),
      topicID: topic.id.text,
      summary: topic.summary[language],
      following: following(of: .topic(topic), events, articles),
      events: events,
      articles: articles
    )
  }

  func subject(person key: Slug) -> Subject {
    let events = index.people.events(of: key)
    let articles = index.people.articles(of: key)
    return Subject(
      path: addresses.person(key),
      name: index.facts[key]?.name ?? key.text,
      template: "person",
      kind: wording[.kindPerson],
      crumb: crumb(.sectionPeople, addresses.people),
      following: following(of: isFollowed(person: key) ? .person(key) : nil, events, articles),
      thing: .person(key),
      events: events,
      articles: articles,
      statuses: StatusCounts(of: events, in: self.events)
    )
  }

  /// Nil for a party that the knowledge has no state for.
  func subject(country party: Party) -> Subject? {
    world.countries[party].map { country in
      let events = index.countries.events(of: party)
      let articles = index.countries.articles(of: party)
      return Subject(
        path: addresses.country(country),
        name: country.name[language],
        template: "country",
        kind: wording[.kindCountry],
        crumb: crumb(.sectionCountries, addresses.countries),
        following: following(of: nil, events, articles),
        thing: .party(party),
        events: events,
        articles: articles,
        statuses: StatusCounts(of: events, in: self.events)
      )
    }
  }

  func subject(organisation party: Party) -> Subject {
    let events = index.organisations.events(of: party)
    let articles = articles(reporting: events, and: index.organisations.articles(of: party))
    return Subject(
      path: addresses.organisation(party, named: name(of: party)),
      name: name(of: party),
      template: "organisation",
      kind: wording[.kindOrganisation],
      crumb: crumb(.sectionOrganisations, addresses.organisations),
      following: following(of: nil, events, articles),
      thing: .party(party),
      events: events,
      articles: articles
    )
  }

  func subject(relation pair: CountryPair) -> Subject {
    let events = index.pairs.events(of: pair)
    let articles = articles(reporting: events)
    return Subject(
      path: addresses.relation(pair.first, pair.second),
      name: name(of: pair),
      template: "relation",
      kind: wording[.kindRelation],
      crumb: crumb(.sectionRelations, addresses.relations),
      following: following(
        of: isFollowed(relation: pair) ? .relation(pair) : nil,
        events,
        articles
      ),
      events: events,
      articles: articles,
      statuses: StatusCounts(of: events, in: self.events)
    )
  }

  /// All that a page of the subject takes from it.
  func feed(_ subject: Subject, to digester: inout Digester) {
    digester.feed([subject.path.text, subject.name, subject.template, subject.kind])
    digester.feed([subject.crumb.name, subject.crumb.url ?? ""])
    digester.feed(subject.topicID)
    digester.feed(subject.summary)
    digester.feed(subject.following.own.map(\.url) + subject.following.all.map(\.title))
    digester.feed(subject.following.updated)
    digester.feed(subject.following.updatedOn)
    digester.feed(subject.events.count)
    for event in subject.events { digester.feed(eventCards[event].url) }
    digester.feed(subject.articles.count)
    for article in subject.articles { digester.feed(articleCards[article].url) }
    for count in [subject.statuses.held, subject.statuses.ahead, subject.statuses.cancelled] {
      digester.feed(count)
    }
  }

  /// The articles that report the events, and `others`, as positions, in the site's order.
  func articles(reporting events: [Int], and others: [Int] = []) -> [Int] {
    let positions = events.flatMap { event in
      self.events[event].reports.compactMap { index.articleAt[$0.reference.article] }
    }
    return Set(positions + others).sorted()
  }
}

extension Site {
  /// Others in the same events with how often, most often first, at most `limit`.
  func others(
    in events: [Int],
    limit: Int = 12,
    _ names: (Event) -> [String],
    link: (String) -> String?
  ) -> [NamedLink] {
    var counts: [String: Int] = [:]
    for position in events {
      for name in names(self.events[position]) { counts[name, default: 0] += 1 }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map { entry in
      NamedLink(name: entry.key, url: link(entry.key), note: wording.eventCount(entry.value))
    }
  }

  func people(in events: [Int]) -> LinkGroup {
    LinkGroup(
      heading: wording[.groupPeople],
      links: others(in: events, \.participants) { address(ofPerson: $0) }
    )
  }
}
