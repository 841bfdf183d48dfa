import DigestModel

extension Site {
  func subject(_ topic: Topic) -> Subject {
    Subject(
      path: addresses.topic(topic),
      name: topic.name[language],
      template: "topic",
      kind: wording[.kindTopic],
      crumb: crumb(.sectionTopics, addresses.topics),
      topicID: topic.id.text,
      summary: topic.summary[language],
      feed: addresses.feed(of: topic),
      events: index.topics.events(of: topic.id),
      articles: index.topics.articles(of: topic.id)
    )
  }

  func subject(person key: Slug) -> Subject {
    Subject(
      path: addresses.person(key),
      name: index.facts[key]?.name ?? key.text,
      template: "person",
      kind: wording[.kindPerson],
      crumb: crumb(.sectionPeople, addresses.people),
      isPerson: true,
      events: index.people.events(of: key),
      articles: index.people.articles(of: key)
    )
  }

  /// Nil for a party that the knowledge has no state for.
  func subject(country party: Party) -> Subject? {
    world.countries[party].map { country in
      Subject(
        path: addresses.country(country),
        name: country.name[language],
        template: "country",
        kind: wording[.kindCountry],
        crumb: crumb(.sectionCountries, addresses.countries),
        events: index.countries.events(of: party),
        articles: index.countries.articles(of: party)
      )
    }
  }

  func subject(organisation party: Party) -> Subject {
    Subject(
      path: addresses.organisation(party, named: name(of: party)),
      name: name(of: party),
      template: "organisation",
      kind: wording[.kindOrganisation],
      crumb: crumb(.sectionOrganisations, addresses.organisations),
      events: index.organisations.events(of: party),
      articles: articles(
        reporting: index.organisations.events(of: party),
        and: index.organisations.articles(of: party)
      )
    )
  }

  func subject(relation pair: CountryPair) -> Subject {
    let events = index.pairs.events(of: pair)
    return Subject(
      path: addresses.relation(pair.first, pair.second),
      name: name(of: pair),
      template: "relation",
      kind: wording[.kindRelation],
      crumb: crumb(.sectionRelations, addresses.relations),
      events: events,
      articles: articles(reporting: events)
    )
  }

  /// The articles that report the events, and `others`, as positions, in the site's order.
  private func articles(reporting events: [Int], and others: [Int] = []) -> [Int] {
    let positions = events.flatMap { event in
      self.events[event].reports.compactMap { index.articleAt[$0.reference.article] }
    }
    return Set(positions + others).sorted()
  }
}

extension Site {
  /// The person's offices: those that the knowledge dates, else what articles call them.
  func offices(of key: Slug) -> [NamedLink] {
    guard let facts = index.facts[key] else { return [] }
    let terms = (facts.known?.terms ?? []).map { officeText($0) }
    let reported = facts.offices.filter { office in
      !(facts.known?.terms ?? []).contains {
        $0.title.folded == office.title.folded && $0.country == office.country
      }
    }
    return terms.map { NamedLink(name: $0, url: nil) }
      + reported.map { office in
        let name = text(ofOffice: office.title, for: office.country)
        return NamedLink(name: wording.filled(.officeReported, ["office": name]), url: nil)
      }
  }

  private func officeText(_ term: OfficeTerm) -> String {
    let office = text(ofOffice: term.title, for: term.country)
    let title = term.isActing ? wording.filled(.officeActing, ["office": office]) : office
    return wording.filled(
      term.to == nil ? .officeTermOpen : .officeTerm,
      [
        "office": title, "from": wording.date(term.from),
        "to": term.to.map { wording.date($0) } ?? "",
      ]
    )
  }

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

  /// Whom the person was in events with.
  func companions(of key: Slug) -> LinkGroup {
    let name = index.facts[key]?.name
    let links = others(in: index.people.events(of: key)) { event in
      event.participants.filter { $0 != name }
    } link: {
      address(ofPerson: $0)
    }
    return LinkGroup(heading: wording[.groupMet], links: links)
  }

  func people(in events: [Int]) -> LinkGroup {
    LinkGroup(
      heading: wording[.groupPeople],
      links: others(in: events, \.participants) { address(ofPerson: $0) }
    )
  }

  /// The pages of this state with another one, most events first.
  func relations(of party: Party) -> LinkGroup {
    var counts: [CountryPair: Int] = [:]
    for position in index.countries.events(of: party) {
      for pair in CountryPair.pairs(among: events[position].parties.filter({ world.isState($0) }))
      where pair.first == party || pair.second == party {
        counts[pair, default: 0] += 1
      }
    }
    let links = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(12).map { entry in
      NamedLink(
        name: name(of: entry.key),
        url: href(addresses.relation(entry.key.first, entry.key.second)),
        note: wording.eventCount(entry.value)
      )
    }
    return LinkGroup(heading: wording[.groupRelations], links: links)
  }

  func countries(of pair: CountryPair) -> LinkGroup {
    LinkGroup(
      heading: wording[.groupCountries],
      links: [pair.first, pair.second].map { NamedLink(name: name(of: $0), url: address(of: $0)) }
    )
  }
}
