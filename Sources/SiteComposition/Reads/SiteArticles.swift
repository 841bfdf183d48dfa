import DigestModel

/// The articles as pages tell them, each list in the site's order.
///
/// Apart from the tables that follow from them, so that a preview can show an article as it was saved before
/// all of these are made anew.
final class SiteArticles: Sendable {
  /// Newest first, those without any day last; without their texts.
  let all: [Article]
  let texts: [ArticleText]
  /// What of each article's text may be shown.
  let policies: [TextPolicy]
  let cards: [ArticleCard]

  private init(
    _ all: [Article],
    _ texts: [ArticleText],
    _ policies: [TextPolicy],
    _ cards: [ArticleCard]
  ) {
    self.all = all
    self.texts = texts
    self.policies = policies
    self.cards = cards
  }

  convenience init(of graph: SiteGraph, _ tables: SiteTables) {
    let policies = Self.policies(of: graph.articles, tables.settings)
    let maker = Site.withoutParts(tables)
    let cards = graph.articles.indices.map {
      maker.makeCard(for: graph.articles[$0], text: graph.texts[$0], policies[$0])
    }
    self.init(graph.articles, graph.texts, policies, cards)
  }

  /// Holds none.
  static let none = SiteArticles([], [], [], [])

  /// The same with another article, of the same address, at a position.
  func replacing(_ position: Int, with article: Article, _ tables: SiteTables) -> SiteArticles {
    var (all, texts, policies, cards) = (all, texts, policies, cards)
    let policy = tables.settings.textPolicy(of: article)
    all[position] = article.withoutText
    texts[position] = article.text
    policies[position] = policy
    cards[position] = Site.withoutParts(tables).makeCard(for: article, text: article.text, policy)
    return SiteArticles(all, texts, policies, cards)
  }

  /// Sources are few, so that names are compared once for each and not for each article.
  private static func policies(of articles: [Article], _ settings: SiteSettings) -> [TextPolicy] {
    var known: [[String?]: TextPolicy] = [:]
    return articles.map { article in
      let source = [article.publisher, article.dateline?.agency]
      if let policy = known[source] { return policy }
      let policy = settings.textPolicy(of: article)
      known[source] = policy
      return policy
    }
  }
}
