import DigestModel

/// What linking works on.
package struct LinkingInput: Sendable {
  /// Sorted by id.
  package var articles: [Article]
  package var notes: [EventNote]
  /// The ids that were given before.
  package var registry: EventRegistry

  package init(articles: [Article], notes: [EventNote], registry: EventRegistry) {
    self.articles = articles
    self.notes = notes
    self.registry = registry
  }
}

/// The articles' events and how they hang together.
package struct LinkedSite: Sendable {
  /// Sorted by id.
  package var events: [Event]
  package var links: [Link]
  package var related: [ArticleID: [RelatedArticle]]

  package init(
    events: [Event] = [],
    links: [Link] = [],
    related: [ArticleID: [RelatedArticle]] = [:]
  ) {
    self.events = events
    self.links = links
    self.related = related
  }

  /// Every event's id with its founding mention.
  package var registry: EventRegistry {
    EventRegistry(
      events.compactMap { event in
        event.reports.first.map { EventRegistry.Entry(id: event.id, founding: $0.reference) }
      }
    )
  }
}
