import DigestModel

extension Site {
  /// The page of the article at `position`.
  func articlePage(at position: Int) -> Page {
    let article = articles[position]
    let path = addresses.article(article)
    let card = articleCards[position]
    let policy = policies[position]
    let view = ArticlePage(
      frame: frame(for: path),
      head: head(
        article.headline.text,
        at: path,
        description: card.summary ?? "",
        kind: "article",
        crumbs: articleCrumbs(article),
        following: following(of: nil, updated: latestReport(beside: article)),
        about: .article(position)
      ).searched(searchFacts(ofArticleAt: position)).marked(marks[article.id].map { text(of: $0) }),
      card: card,
      dateIsInferred: article.publishedBasis == .inferred,
      fullDate: article.published.map { wording.fullDate($0) }
        ?? wording[.dateUndated].capitalisedFirst,
      changed: article.lastChanged,
      changedInWords: article.lastChanged.map { wording.date($0) },
      corrections: article.corrections.map { CorrectionNote($0, wording.date($0.on)) },
      dateline: article.dateline?.city,
      authors: article.authors.isEmpty ? nil : wording.list(article.authors),
      editors: article.editors.isEmpty ? nil : wording.list(article.editors),
      body: shownBody(ofArticleAt: position),
      policyNotice: policyNotice(policy, of: article),
      original: policy == .full ? nil : original(of: article),
      events: reportedEvents(in: article),
      people: article.facts.people.map { personLink($0) },
      countries: article.facts.countries.map {
        NamedLink(name: name(of: $0), url: address(of: $0))
      },
      readAlso: article.readAlso.map { readAlso($0, in: article) },
      sources: article.sources.map { NamedLink(name: $0.name, url: $0.url) },
      printings: printings(ofTextOf: article),
      related: relatedCards(of: article),
      older: neighbour(of: position, step: 1),
      newer: neighbour(of: position, step: -1)
    )
    return Page(path: path, template: "article", view: view)
  }

  /// By its month: what it is about stands above its headline already.
  private func articleCrumbs(_ article: Article) -> [NamedLink] {
    let archive = crumb(.sectionArchive, addresses.archive)
    return [archive] + (article.published.map { [link(to: YearMonth($0))] } ?? [])
  }

  /// The day of the last article on any of its events, where that is a later one.
  private func latestReport(beside article: Article) -> Day? {
    guard let published = article.published else { return nil }
    let days = (index.reportedBy[article.id] ?? []).compactMap { lastTold[$0.event] }
    return days.max().flatMap { $0 > published ? $0 : nil }
  }

  func policyNotice(_ policy: TextPolicy, of article: Article) -> String? {
    let source = article.publisher ?? article.dateline?.agency ?? wording[.policyUnnamed]
    switch policy {
    case .full: return nil
    case .excerpt: return wording.filled(.policyExcerpt, ["source": source])
    case .facts: return wording.filled(.policyFacts, ["source": source])
    }
  }

  private func original(of article: Article) -> NamedLink? {
    let names = [article.publisher, article.dateline?.agency].compactMap { $0?.folded }
    let source = settings.sources.first { names.contains($0.name.folded) }
    guard let source, let url = source.url else { return nil }
    return NamedLink(name: source.name, url: url)
  }

  private func reportedEvents(in article: Article) -> [ReportedEvent] {
    (index.reportedBy[article.id] ?? []).compactMap { place in
      let reference = MentionReference(article: article.id, index: place.mention)
      let report = events[place.event].reports.first { $0.reference == reference }
      guard let report else { return nil }
      return ReportedEvent(
        card: eventCards[place.event],
        evidence: report.mention.evidence,
        role: wording.word(report.mention.role.wordKey),
        isBackground: report.mention.role == .background
      )
    }
  }

  private func personLink(_ person: ArticlePerson) -> NamedLink {
    let office = person.office.map { text(ofOffice: $0, for: person.country) }
    return NamedLink(
      name: person.name,
      url: address(ofPerson: person.name),
      note: office,
      noteLanguage: foreignCopy
    )
  }

  /// A title that another article carries becomes a link to it.
  private func readAlso(_ title: String, in article: Article) -> NamedLink {
    let found = index.headlines[title.folded]
    guard let found, articles[found].id != article.id else {
      return NamedLink(name: title, url: nil, language: foreignCopy)
    }
    return link(toArticleAt: found)
  }

  /// How many related articles a page shows.
  private static let mostRelated = 5

  private func relatedCards(of article: Article) -> [ArticleCard] {
    (related[article.id] ?? []).prefix(Self.mostRelated).compactMap { related in
      guard let position = index.articleAt[related.article] else { return nil }
      var card = articleCards[position]
      card.note = reason(for: related)
      return card
    }
  }

  private func reason(for related: RelatedArticle) -> String? {
    if !related.events.isEmpty { return wording[.relatedEvents] }
    if !related.people.isEmpty {
      return wording.filled(.relatedPeople, ["people": wording.shortList(related.people)])
    }
    let topics = related.topics.compactMap { world.topics[$0]?.name[language] }
    return topics.isEmpty
      ? nil : wording.filled(.relatedTopics, ["topics": wording.list(topics)])
  }

  private func neighbour(of position: Int, step: Int) -> NamedLink? {
    guard let other = articlePosition(step, from: position), articles[position].published != nil,
      articles[other].published != nil
    else { return nil }
    return link(toArticleAt: other)
  }
}
