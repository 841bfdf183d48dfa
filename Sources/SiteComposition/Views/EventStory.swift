import DigestModel

/// An event with the article that tells it best, its first words, and what it is tied to.
struct EventStory: TemplateView {
  let card: EventCard
  let fullDate: String
  let article: ArticleCard?
  let text: String?
  let evidence: String?
  let ties: [LinkedEvent]

  static let fields: [ViewField<EventStory>] = [
    ViewField("event", .view(EventCard.self), "the event") { .view($0.card) },
    ViewField("fullDate", .text, "its date with its weekday") { .text($0.fullDate) },
    ViewField("story", .view(ArticleCard.self), "the article that tells it best") {
      .view(orAbsent: $0.article)
    },
    ViewField("storyText", .text, "the article's first sentences, as far as they may be shown") {
      .text(orAbsent: $0.text)
    },
    ViewField("storyEvidence", .text, "its words that state the event") {
      .text(orAbsent: $0.evidence)
    },
    ViewField("ties", .list(LinkedEvent.self), "what it is tied to most, with the reasons") {
      .list($0.ties)
    },
    ViewField("hasTies", .flag, "whether it is tied to anything") { .flag(!$0.ties.isEmpty) },
  ]
}

extension Site {
  /// How much of an article's beginning stands with an event.
  private static let storyLength = 260

  /// The event at `position` as a story, with the strongest `ties` of its links.
  func story(ofEventAt position: Int, ties: Int = 0) -> EventStory {
    let event = events[position]
    let report = headline(of: event)
    let place = report.flatMap { index.articleAt[$0.reference.article] }
    return EventStory(
      card: eventCards[position],
      fullDate: wording.fullDate(event.date).capitalisedFirst,
      article: place.map { articleCards[$0] },
      text: place.flatMap { beginning(ofArticleAt: $0) },
      evidence: report?.mention.evidence,
      ties: links.links(of: event.id).lazy.compactMap { self.linkedEvent(by: $0, on: event) }
        .prefix(ties).map { $0 }
    )
  }

  /// The first report of the event as it stands whose article has it as its main matter.
  ///
  /// Else the first as it stands: a plan's words are no evidence of what was held. Where none tells
  /// the status, since the desk set it, the first main one will do.
  private func headline(of event: Event) -> EventReport? {
    let told = event.reports.witnesses
    let standing = told.filter { $0.mention.status == event.status }
    let reports = standing.isEmpty ? told : standing
    return reports.first { $0.mention.role == .main } ?? reports.first ?? event.reports.first
  }

  /// Nil where the source lets none of its text be shown.
  private func beginning(ofArticleAt position: Int) -> String? {
    if policies[position] == .facts { return nil }
    let text = markdown.excerpt(text(ofArticleAt: position).opening, Self.storyLength)
    return text.isEmpty ? nil : text
  }

  /// The event at the other end of `link`, as the page of `event` shows it.
  func linkedEvent(by link: Link, on event: Event) -> LinkedEvent? {
    let other = link.from == event.id ? link.to : link.from
    guard let position = index.eventAt[other] else { return nil }
    let reason = LinkReason(site: self, link: link, page: event, other: events[position])
    return LinkedEvent(
      card: eventCards[position],
      reason: reason.sentence,
      evidence: link.facts.evidence
    )
  }
}
