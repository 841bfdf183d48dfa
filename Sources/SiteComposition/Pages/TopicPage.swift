import DigestModel

/// A topic: its events by week, with the articles behind them.
struct TopicPage: PageView {
  let frame: SiteFrame
  let head: PageHead
  let kind: String
  let topicID: String
  let summary: String?
  let counts: String
  let timeline: Picture?
  let network: Picture?
  let matrix: Picture?
  let weeks: [TopicWeek]
  let groups: [LinkGroup]
  let articles: [ArticleCard]
  let pagination: Pagination?

  static let fields: [ViewField<TopicPage>] =
    commonFields + [
      ViewField("kind", .text, "that it is a topic") { .text($0.kind) },
      ViewField("topicID", .text, "the topic's fixed name, for its colour") { .text($0.topicID) },
      ViewField("summary", .text, "what the topic is about") { .text(orAbsent: $0.summary) },
      ViewField("counts", .text, "how many events and articles there are") { .text($0.counts) },
      ViewField("timeline", .view(Picture.self), "its latest events by kind; on its first page") {
        .view(orAbsent: $0.timeline)
      },
      ViewField("network", .view(Picture.self), "who met whom; on its first page") {
        .view(orAbsent: $0.network)
      },
      ViewField("matrix", .view(Picture.self), "states against states; on its first page") {
        .view(orAbsent: $0.matrix)
      },
      ViewField("hasContacts", .flag, "whether there is either of the last two") {
        .flag($0.network != nil || $0.matrix != nil)
      },
      ViewField("weeks", .list(TopicWeek.self), "its events by week, newest first") {
        .list($0.weeks)
      },
      ViewField("hasEvents", .flag, "whether this page has events") { .flag(!$0.weeks.isEmpty) },
      ViewField("linkGroups", .list(LinkGroup.self), "people of the topic") { .list($0.groups) },
      ViewField("articles", .list(ArticleCard.self), "its articles that tell none of its events") {
        .list($0.articles)
      },
      ViewField("hasArticles", .flag, "whether there are any") { .flag(!$0.articles.isEmpty) },
      ViewField("hasBeside", .flag, "whether it has people or such articles") {
        .flag(!$0.groups.isEmpty || !$0.articles.isEmpty)
      },
      ViewField("pagination", .view(Pagination.self), "where more of the lists is") {
        .view(orAbsent: $0.pagination)
      },
    ]
}

/// A topic before it is laid out on pages.
struct TopicLayout: Sendable {
  let subject: Subject
  /// Positions, by week, newest first.
  let events: [Int]
  /// Positions of the articles that tell none of the events, newest first.
  let otherArticles: [Int]
}

extension Site {
  /// The pages of all topics.
  var topicOutputs: [SiteOutput] {
    topics.flatMap { topic -> [SiteOutput] in
      let layout = layout(of: topic)
      let fingerprint = Fingerprint { feed(layout, to: &$0) }
      let length = max(layout.events.count, layout.otherArticles.count)
      return ListSlice.all(of: length, size: settings.itemsPerPage).map { slice in
        sliceOutput(
          slice,
          of: layout.subject.path,
          lastChanged: layout.subject.following.updatedOn,
          given: { $0.feed(fingerprint) },
          { $0.topicPage(layout, slice) }
        )
      }
    }
  }

  private func feed(_ layout: TopicLayout, to digester: inout Digester) {
    feed(layout.subject, to: &digester)
    for event in layout.events { digester.feed(eventCards[event].url) }
    for article in layout.otherArticles { digester.feed(articleCards[article].url) }
  }

  func layout(of topic: Topic) -> TopicLayout {
    let subject = subject(topic)
    var told: Set<Int> = []
    for event in subject.events { told.formUnion(articlePositions(behind: events[event])) }
    return TopicLayout(
      subject: subject,
      events: WeekKey.grouped(subject.events, in: events),
      otherArticles: subject.articles.filter { !told.contains($0) }
    )
  }

  func topicPage(_ layout: TopicLayout, _ slice: ListSlice) -> Page {
    let subject = layout.subject
    let path = subject.path.numbered(slice.number)
    let isFirst = slice.number == 1
    let people = isFirst ? [self.people(in: subject.events)].filter { !$0.links.isEmpty } : []
    let view = TopicPage(
      frame: frame(for: path),
      head: head(
        title(subject.name, of: slice),
        at: path,
        description: subject.summary ?? "",
        crumbs: [subject.crumb],
        following: subject.following
      ).searched(searchFacts(of: subject, slice, .topic)),
      kind: subject.kind,
      topicID: subject.topicID ?? "",
      summary: isFirst ? subject.summary : nil,
      counts: counts(of: subject).joined(separator: " · "),
      timeline: isFirst ? timeline(of: subject.events, called: subject.name) : nil,
      network: isFirst ? network(of: subject.events) : nil,
      matrix: isFirst ? matrix(of: pairTies(in: subject.events)) : nil,
      weeks: weeks(of: slice.of(layout.events)),
      groups: people,
      articles: articleCards(at: slice.of(layout.otherArticles)),
      pagination: pagination(slice, of: subject.path)
    )
    return Page(path: path, template: subject.template, view: view)
  }

  /// The events at `positions` under their weeks, in the order given.
  private func weeks(of positions: some Sequence<Int>) -> [TopicWeek] {
    var groups: [(key: WeekKey, events: [Int])] = []
    for position in positions {
      let key = WeekKey(events[position].date)
      if groups.last?.key != key { groups.append((key, [])) }
      groups[groups.count - 1].events.append(position)
    }
    return groups.map { week(of: $0.key, stories(of: $0.events)) }
  }

  private func week(of key: WeekKey, _ stories: [TopicStory]) -> TopicWeek {
    switch key {
    case .week(let week):
      TopicWeek(
        heading: wording.filled(
          .weekTitle,
          ["week": "\(week.number)", "year": "\(week.year)"]
        ),
        range: wording.date(DateSpan(week.firstDay, to: week.lastDay)),
        editionURL: editions[week] == nil ? nil : href(addresses.edition(week)),
        stories: stories
      )
    case .span(let span):
      TopicWeek(
        heading: span.start == nil
          ? wording[.groupDateUnknown] : wording.date(span).capitalisedFirst,
        range: nil,
        editionURL: nil,
        stories: stories
      )
    }
  }
}
