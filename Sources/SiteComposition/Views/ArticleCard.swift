import DigestModel

/// An article as lists show it.
struct ArticleCard: TemplateView {
  private let shared: Shared<Facts>
  /// Why it is listed; all else is the same in all lists.
  var note: String?

  struct Facts: Sendable {
    let title: String
    let url: String
    let isDerived: Bool
    let date: String
    let machineDate: String?
    let source: String?
    let summary: String?
    let topics: [TopicTag]
    let mark: String?
  }

  init(_ facts: Facts) { shared = Shared(facts) }

  var title: String { shared.value.title }
  var url: String { shared.value.url }
  var isDerived: Bool { shared.value.isDerived }
  var date: String { shared.value.date }
  var machineDate: String? { shared.value.machineDate }
  var source: String? { shared.value.source }
  var summary: String? { shared.value.summary }
  var topics: [TopicTag] { shared.value.topics }
  var mark: String? { shared.value.mark }

  static let fields: [ViewField<ArticleCard>] = [
    ViewField("articleTitle", .text, "headline") { .text($0.title) },
    ViewField("articleURL", .text, "address of the article") { .text($0.url) },
    ViewField("isDerived", .flag, "whether the headline was made from the first sentence") {
      .flag($0.isDerived)
    },
    ViewField("date", .text, "day of publication") { .text($0.date) },
    ViewField("machineDate", .text, "day for `datetime`") { .text(orAbsent: $0.machineDate) },
    ViewField("source", .text, "publisher or agency") { .text(orAbsent: $0.source) },
    ViewField("summary", .text, "beginning of the text, as far as it may be shown") {
      .text(orAbsent: $0.summary)
    },
    ViewField("topics", .list(TopicTag.self), "topics") { .list($0.topics) },
    ViewField("mark", .text, "that readers don't see it yet; only in a preview") {
      .text(orAbsent: $0.mark)
    },
    ViewField("note", .text, "why it is listed here") { .text(orAbsent: $0.note) },
  ]
}

extension Site {
  /// Made once for each article, since most stand in many lists.
  func makeCard(for article: Article, text: ArticleText, _ policy: TextPolicy) -> ArticleCard {
    ArticleCard(
      ArticleCard.Facts(
        title: article.headline.text,
        url: address(of: article),
        isDerived: article.headline.isDerived,
        date: article.published.map { wording.date($0) }
          ?? wording[.dateUndated].capitalisedFirst,
        machineDate: article.published?.description,
        source: article.publisher ?? article.dateline?.agency,
        summary: summary(of: text, policy),
        topics: tags(for: article.facts.topics),
        mark: marks[article.id].map { shortText(of: $0) }
      )
    )
  }

  /// The cards of the articles at `positions`.
  func articleCards(at positions: some Sequence<Int>) -> [ArticleCard] {
    positions.map { articleCards[$0] }
  }

  /// The beginning of the text, or nil where its source lets none be shown.
  private func summary(of text: ArticleText, _ policy: TextPolicy) -> String? {
    if policy == .facts { return nil }
    let summary = markdown.excerpt(text.opening, 180)
    return summary.isEmpty ? nil : summary
  }

  func link(toArticleAt position: Int) -> NamedLink {
    NamedLink(
      name: articleCards[position].title,
      url: articleCards[position].url,
      language: foreignCopy
    )
  }

  /// CommonMark of what the source's policy lets be shown; empty for facts only.
  func shownBody(ofArticleAt position: Int) -> String {
    switch policies[position] {
    case .full: text(ofArticleAt: position).whole
    case .excerpt: markdown.firstParagraph(text(ofArticleAt: position).opening)
    case .facts: ""
    }
  }
}
