import DigestModel

/// What the search's index is told of a page beside its text.
///
/// Names of facets are fixed (`SearchFacet.Name`), so that the index, the search page's form and
/// addresses such as `?person=…` agree in every language.
struct SearchFacts: TemplateView {
  let kind: String
  let date: String?
  let sortKey: String
  let facets: [SearchFacet]

  static let fields: [ViewField<SearchFacts>] = [
    ViewField("kindName", .text, "kind of page, for a search's results") { .text($0.kind) },
    ViewField("date", .text, "its day in words, where it has one") { .text(orAbsent: $0.date) },
    ViewField("sortKey", .text, "a day by which results are sorted") { .text($0.sortKey) },
    ViewField("facets", .list(SearchFacet.self), "what a search can be narrowed to") {
      .list($0.facets)
    },
  ]
}

/// One value that a search can be narrowed to.
struct SearchFacet: TemplateView {
  enum Name: String, CaseIterable, Sendable {
    case topic
    case person
    case country
    case type
    case year
  }

  let name: Name
  let value: String

  static let fields: [ViewField<SearchFacet>] = [
    ViewField("facetID", .text, "`topic`, `person`, `country`, `type` or `year`") {
      .text($0.name.rawValue)
    },
    ViewField("value", .text, "such as the topic's name") { .text($0.value) },
  ]
}

extension PageHead {
  /// The head of a page that is searched.
  consuming func searched(_ facts: SearchFacts?) -> PageHead {
    search = facts
    return self
  }
}

extension Site {
  func searchFacts(ofArticleAt position: Int) -> SearchFacts {
    let article = articles[position]
    let events = (index.reportedBy[article.id] ?? []).map { self.events[$0.event] }
    return SearchFacts(
      kind: wording[.kindArticle],
      date: article.published.map { wording.date($0) },
      sortKey: sortKey(article.published),
      facets: facets(
        topics: article.facts.topics,
        people: article.facts.people.map(\.name),
        countries: article.facts.countries,
        types: events.map(\.type),
        years: article.published.map { [$0.year] } ?? []
      )
    )
  }

  func searchFacts(ofEventAt position: Int) -> SearchFacts {
    let event = events[position]
    return SearchFacts(
      kind: eventCards[position].type.capitalisedFirst,
      date: event.date.start.map { _ in eventCards[position].date },
      sortKey: sortKey(event.date.start),
      facets: facets(
        topics: event.topics,
        people: event.participants + event.resolved.compactMap(\.person),
        countries: event.parties + [event.country].compactMap { $0 },
        types: [event.type],
        years: event.date.bounds.map { [$0.lowerBound.year, $0.upperBound.year] } ?? []
      )
    )
  }

  /// Nil for all but the first page of a subject: its further pages only go on with its lists.
  func searchFacts(
    of subject: Subject,
    _ slice: ListSlice,
    _ own: SearchFacet.Name
  ) -> SearchFacts? {
    guard slice.number == 1 else { return nil }
    return SearchFacts(
      kind: subject.kind,
      date: nil,
      sortKey: sortKey(subject.articles.first.flatMap { articles[$0].published }),
      facets: [SearchFacet(name: own, value: subject.name)]
    )
  }

  /// What has no day comes last where the newest is first; without a key Pagefind would leave it out.
  private func sortKey(_ day: Day?) -> String { day?.description ?? "0000-00-00" }

  /// Each value once, by facet, then in the order given.
  private func facets(
    topics: [TopicID],
    people: [String],
    countries: [Party],
    types: [EventType],
    years: [Int]
  ) -> [SearchFacet] {
    let values: [(SearchFacet.Name, [String])] = [
      (.topic, topics.compactMap { topicTags[$0]?.name }),
      (
        .person,
        people.map { name in index.key(of: name).flatMap { index.facts[$0]?.name } ?? name }
      ),
      (.country, countries.filter { world.isState($0) }.map { name(of: $0) }),
      (.type, types.map { wording.type($0).capitalisedFirst }),
      (.year, years.map(String.init)),
    ]
    return values.flatMap { name, values in
      values.eachOnce.map { SearchFacet(name: name, value: $0) }
    }
  }
}

extension [String] {
  /// Without repetitions, in the same order.
  fileprivate var eachOnce: [String] {
    if count < 2 { return self }
    var seen = Set<String>(minimumCapacity: count)
    return filter { seen.insert($0).inserted }
  }
}
