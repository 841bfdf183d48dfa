import DigestModel

extension Site {
  /// How many articles a feed holds.
  static let feedLength = 30

  func feed(of followed: Followed) -> Feed {
    let positions = articles(of: followed)
    return Feed(
      title: feedTitle(of: followed),
      summary: feedSummary(of: followed),
      pageURL: absolute(path(of: followed)),
      language: language,
      author: settings.publisher.isEmpty ? settings.title : settings.publisher,
      entries: Array(
        positions.lazy.compactMap { self.entry(forArticleAt: $0) }.prefix(Self.feedLength)
      )
    )
  }

  private func feedSummary(of followed: Followed) -> String {
    switch followed {
    case .site: settings.summary
    case .topic(let topic): topic.summary[language]
    case .person: wording.filled(.feedPerson, ["name": name(of: followed)])
    case .relation: wording.filled(.feedRelation, ["name": name(of: followed)])
    }
  }

  /// Nil for an article without a day of publication.
  private func entry(forArticleAt position: Int) -> FeedEntry? {
    let article = articles[position]
    return article.published.map { day in
      let source = articleCards[position].source
      return FeedEntry(
        url: origin + articleCards[position].url,
        title: article.headline.text,
        language: foreignCopy,
        published: day,
        updated: changes.articles[position],
        authors: article.authors.isEmpty ? [source].compactMap { $0 } : article.authors,
        categories: tags(for: article.facts.topics).map(\.name),
        summary: (correctionsInWords(of: article) + [reportedInWords(by: article)])
          .compactMap { $0 }.joined(separator: " "),
        rights: policyNotice(policies[position], of: article),
        body: shownBody(ofArticleAt: position)
      )
    }
  }

  /// 'Koreksi 7 Maret 2022: …', the newest first: whoever read the article has to know.
  private func correctionsInWords(of article: Article) -> [String?] {
    article.corrections.reversed().map {
      wording.filled(.feedCorrection, ["date": wording.date($0.on), "text": $0.text])
    }
  }

  /// How many events a feed's entry names.
  private static let mostEvents = 4

  /// 'Peristiwa di dalamnya: Telepon A – B (Terlaksana: 5 Maret 2022).', or nil where there are none.
  private func reportedInWords(by article: Article) -> String? {
    let events = index.reportedBy[article.id] ?? []
    var seen: Set<Int> = []
    let positions = events.map(\.event).filter { seen.insert($0).inserted }
    if positions.isEmpty { return nil }
    var told = positions.prefix(Self.mostEvents).map { position in
      let card = eventCards[position]
      return wording.filled(
        .feedEvent,
        [
          "title": card.title, "status": card.status,
          "date": wording.date(self.events[position].date),
        ]
      )
    }
    let others = positions.count - told.count
    if others > 0 { told.append(wording.filled(.othersCount, ["n": "\(others)"])) }
    return wording.filled(.feedEvents, ["events": told.joined(separator: "; ")])
  }
}
