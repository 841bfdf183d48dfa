import DigestModel

/// One thing that an output read of the site.
///
/// Whoever reads a thing sees no more of the site than what its fingerprint is made of.
package enum SiteRead: Hashable, Sendable {
  /// An article but for its text, with what its source's policy lets be shown; by position.
  case article(Int)
  /// An article's text.
  case text(Int)
  case articleCard(Int)
  /// When an article's entry changed.
  case articleDays(Int)
  /// The articles before and after one.
  case neighbours(Int)
  case event(Int)
  case eventCard(Int)
  /// When an event was told and changed last.
  case eventDays(Int)
  /// The people of an event, and the pairs of states whose matter it is.
  case cast(Int)
  /// What stands on either side of an event between its states and in its topics.
  case around(Int)
  /// Where an article stands among all, or that there is none.
  case placeOfArticle(ArticleID)
  case placeOfEvent(EventID)
  /// The events that an article reports.
  case reports(ArticleID)
  case related(ArticleID)
  case copies(ArticleID)
  /// What a page shows of an event's links, the claims about it and its old ids.
  case ties(EventID)
  /// All of an event's links, and when one of the events that they tie changed last.
  case touching(EventID)
  /// Which article has a headline.
  case headline(String)
  case person(Slug)
  case stays(Slug)
  case partners(Party)
  /// Where a state's or a body's page is, if it has one.
  case page(Party)
  case list(ListKey)
  /// Whether a list is there.
  case listed(ListKey)
  /// Which lists of a kind there are.
  case lists(ListKey.Kind)
  case edition(Week)
  case hasEdition(Week)
  /// Which weeks have editions.
  case editions
  case plans
  case latestDay
  case links
  /// All articles in their order.
  case articleOrder
  case eventOrder
  /// All things of a kind that are read one by one.
  case all(Kind)

  /// What an output can read very many of.
  package enum Kind: String, Hashable, Sendable {
    case articles, texts, articleCards, articleDays, events, eventCards, eventDays, casts
    case articlePlaces, eventPlaces, reports, people
  }

  /// How much of the articles is another than in an earlier run; each holds those before it.
  package enum Change: Sendable {
    case texts, headlines, facts
  }

  /// Whether the read of that name can come to something else where no more than that has changed.
  package static func depends(named name: String, on change: Change) -> Bool {
    switch change {
    case .texts: isOfText(named: name)
    case .headlines: isOfText(named: name) || isOfHeadline(named: name)
    case .facts: true
    }
  }

  /// Of the text, and of the card that shows how it begins.
  private static func isOfText(named name: String) -> Bool {
    name.hasPrefix("text ") || name.hasPrefix("article-card ")
      || name == "all \(Kind.texts.rawValue)" || name == "all \(Kind.articleCards.rawValue)"
  }

  /// Of what a headline stands in, and of the articles that it relates.
  private static func isOfHeadline(named name: String) -> Bool {
    name.hasPrefix("article ") || name.hasPrefix("related ") || name.hasPrefix("headline ")
      || name == "all \(Kind.articles.rawValue)"
  }

  var kind: Kind? {
    switch self {
    case .article: .articles
    case .text: .texts
    case .articleCard: .articleCards
    case .articleDays: .articleDays
    case .event: .events
    case .eventCard: .eventCards
    case .eventDays: .eventDays
    case .cast: .casts
    case .placeOfArticle: .articlePlaces
    case .placeOfEvent: .eventPlaces
    case .reports: .reports
    case .person: .people
    default: nil
    }
  }
}

/// Names a list of articles and events.
package enum ListKey: Hashable, Sendable {
  case topic(TopicID)
  case person(Slug)
  case country(Party)
  case organisation(Party)
  case pair(CountryPair)
  case month(YearMonth)
  case year(Int)

  package enum Kind: String, Hashable, Sendable {
    case topic, person, country, organisation, pair, month, year
  }
}
