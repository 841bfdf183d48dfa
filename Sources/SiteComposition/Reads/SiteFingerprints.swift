import DigestModel

/// What the things that outputs read come to in one run, to be held against another.
///
/// A read has a name that outlives the run: positions shift with each article that is added.
package struct SiteFingerprints: Sendable {
  let tables: SiteTables
  let articles: SiteArticles
  let events: SiteEvents
  let parts: SharedParts

  /// What tells each article and event and where it stands, in their order.
  let articleKeys: [Fingerprint]
  let eventKeys: [Fingerprint]

  init(
    _ tables: SiteTables,
    _ articles: SiteArticles,
    _ events: SiteEvents,
    _ parts: SharedParts
  ) {
    self.tables = tables
    self.articles = articles
    self.events = events
    self.parts = parts
    articleKeys = articles.all.map { article in
      Fingerprint { $0.feed(article.id.text, on: article.sortingDay) }
    }
    eventKeys = events.all.map { event in
      Fingerprint { $0.feed(event.id.slug.text, on: event.date.start) }
    }
  }

  /// What a read comes to; the same in two runs only if whoever reads it sees the same.
  package func fingerprint(of read: SiteRead) -> Fingerprint {
    Fingerprint { feed(read, to: &$0) }
  }

  private func feed(_ read: SiteRead, to digester: inout Digester) {
    switch read {
    case .article(let position): feed(articleAt: position, to: &digester)
    case .text(let position): digester.feed(articles.texts[position])
    case .articleCard(let position): digester.feed(articles.cards[position])
    case .articleDays(let position): digester.feed(tables.changes.articles[position])
    case .neighbours(let position): feed(neighboursOf: position, to: &digester)
    case .event(let position): digester.feed(events.all[position])
    case .eventCard(let position): digester.feed(events.cards[position])
    case .eventDays(let position):
      digester.feed(tables.lastTold[position])
      digester.feed(tables.changes.events[position])
    case .cast(let position): feed(castOf: position, to: &digester)
    case .around(let position): feed(tables.surroundings(ofEventAt: position), to: &digester)
    case .placeOfArticle(let id): feed(placeOfArticle: tables.index.articleAt[id], to: &digester)
    case .placeOfEvent(let id): feed(placeOfEvent: tables.index.eventAt[id], to: &digester)
    case .reports(let id): feed(tables.index.reportedBy[id] ?? [], to: &digester)
    case .related(let id): digester.feed(tables.related[id])
    case .copies(let id): digester.feed(tables.copies.text(of: id))
    case .ties(let id): feed(tiesOf: id, to: &digester)
    case .touching(let id):
      let links = tables.links.touching(id)
      digester.feed(links)
      digester.feed(tables.lastChange(amongEventsTiedTo: id, by: links))
    case .headline(let text):
      feed(placeOfArticle: tables.index.headlines[text], to: &digester)
    case .person(let key): feed(tables.index.facts[key], to: &digester)
    case .stays(let key): feed(tables.index.stays[key] ?? [], to: &digester)
    case .partners(let party): feed(tables.index.partners[party] ?? [], to: &digester)
    case .page(let party): digester.feed(tables.partyPaths[party])
    case .list(let key): feed(list(key), to: &digester)
    case .listed(let key): digester.feed(list(key).isThere)
    case .lists(let kind): digester.feed(names(of: kind))
    case .edition(let week): feed(tables.editions[week], to: &digester)
    case .hasEdition(let week): digester.feed(tables.editions[week] != nil)
    case .editions: digester.feed(tables.editions.all.map(\.week.description))
    case .plans: feed(tables.plans, to: &digester)
    case .latestDay: digester.feed(tables.latestDay)
    case .links: digester.feed(tables.links.all)
    case .articleOrder: for key in articleKeys { digester.feed(key) }
    case .eventOrder: for key in eventKeys { digester.feed(key) }
    case .all(let kind):
      for read in reads(of: kind) { digester.feed(fingerprint(of: read)) }
    }
  }

  /// What no output notes that it reads, and that does not follow from settings, knowledge and theme:
  /// the links around pages, what the desk sees, whether there is a search.
  package var shared: Fingerprint {
    Fingerprint { digester in
      digester.feed(parts.frame)
      for link in parts.siteFollowLinks { digester.feed([link.title, link.url]) }
      for (name, path) in tables.assets.sorted(by: { $0.key < $1.key }) {
        digester.feed([name, path.text])
      }
      digester.feed(tables.searchIndex?.text)
      digester.feed(tables.marks.sorted { $0.key < $1.key }.map(\.value))
      digester.feed(tables.marks.keys.sorted().map(\.text))
      digester.feed(tables.pageMarks.sorted { $0.key < $1.key }.map(\.value))
      digester.feed(tables.pageMarks.keys.sorted().map(\.text))
    }
  }

  private func reads(of kind: SiteRead.Kind) -> [SiteRead] {
    let (places, events) = (articles.all.indices, tables.events.indices)
    return switch kind {
    case .articles: places.map { .article($0) }
    case .texts: places.map { .text($0) }
    case .articleCards: places.map { .articleCard($0) }
    case .articleDays: places.map { .articleDays($0) }
    case .events: events.map { .event($0) }
    case .eventCards: events.map { .eventCard($0) }
    case .eventDays: events.map { .eventDays($0) }
    case .casts: events.map { .cast($0) }
    case .articlePlaces: [.articleOrder]
    case .eventPlaces: [.eventOrder]
    case .reports: articles.all.map { .reports($0.id) }
    case .people: tables.index.people.keys.map { .person($0) }
    }
  }
}

extension Digester {
  mutating func feed(_ day: Day?) {
    feed(day != nil)
    if let day { feed(day.daysSince1970) }
  }

  mutating func feed(_ id: String, on day: Day?) {
    feed(id)
    feed(day)
  }
}
